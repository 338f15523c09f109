import { standingReasons } from "../../addenda/standing-reasons.js";
import { contractTitle, nameOf } from "../../addenda/titles.js";
import { standingOf, type World } from "../../addenda/world.js";
import { sortIds } from "../../common/order.js";
import { disclosureCitation, disclosureLabel } from "../../law/disclosures.js";
import { categoryById, purposeById } from "../../model/data-map.js";
import type { Flow } from "../../model/flow.js";
import { linked } from "../../model/links.js";
import { get } from "../../model/table.js";
import { CONSIDERATION_WORDS, MECHANISM_WORDS, ROLE_WORDS } from "../../model/words.js";
import { recipients } from "./recipients.js";
import { day, lines, sheetOf, text } from "./sheet.js";

function* flowsIntoRecipients(world: World): Generator<Flow> {
  for (const { id: vendor } of recipients(world)) {
    for (const id of sortIds(linked(world.map.inbound, vendor))) {
      const flow = get(world.map.flows, id);
      if (flow !== undefined) yield flow;
    }
  }
}

export const FLOWS = sheetOf<Flow>(
  { key: "flows", title: "Flows" },
  [
    text("Recipient id", 18, ({ to }) => to),
    text("Recipient", 26, ({ to }, { map }) => nameOf(map, to)),
    text("Id", 24, ({ id }) => id),
    text("From id", 18, ({ from }) => from),
    text("From", 24, ({ from }, { map }) => nameOf(map, from)),
    text("Categories", 34, ({ carries }, { map }) => named(carries, (id) => categoryById(map, id)?.label ?? id)),
    text("Purposes", 34, ({ purposes }, { map }) => named(purposes, (id) => purposeById(map, id)?.label ?? id)),
    text("Mechanism", 14, ({ mechanism }) => (mechanism === null ? null : MECHANISM_WORDS[mechanism][0])),
    text("Consideration", 14, ({ consideration }) => CONSIDERATION_WORDS[consideration][0]),
    text("Disclosure", 20, ({ id }, world) => disclosureLabel(standingOf(world, id).disclosure)),
    text("Citation", 30, ({ id }, world) => disclosureCitation(standingOf(world, id).disclosure)),
    text("Role of the recipient", 18, ({ id }, world) => {
      const { role } = standingOf(world, id);
      return role === null ? null : ROLE_WORDS[role][0];
    }),
    text("Judged by contracts", 34, ({ id }, world) =>
      lines(
        (standingOf(world, id).judged?.chain?.contracts ?? []).map((contract) => contractTitle(world.map, contract.id)),
      ),
    ),
    text("Because", 70, ({ id }, world) =>
      lines(
        standingReasons(world, standingOf(world, id)).map(({ text: sentence, citation }) =>
          citation === null ? sentence : `${sentence} (${citation})`,
        ),
      ),
    ),
    day("Confirmed on", ({ confirmedOn }) => confirmedOn),
  ],
  flowsIntoRecipients,
);

function named(ids: readonly string[], label: (id: string) => string): string {
  return ids.length === 0 ? "Not recorded" : lines(ids.map(label));
}
