import { standingOf, type World } from "../addenda/world.js";
import type { Disclosure } from "../law/disclosures.js";
import { ADVERTISING_WITHOUT_CCBA } from "../law/purposes.js";
import type { Action } from "../law/rights-actions.js";
import { recipientBy, type RightRule, type SparedPurpose } from "../law/rights-rule.js";
import { type DataMap, purposeById } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { pastOf } from "./recalled-world.js";

/** What the policy of a right asks of a flow's recipient: the row of its disclosure, unless its purposes are spared. */
export function actionAt(world: World, rule: RightRule, flow: Flow): Action {
  const { disclosure } = standingOf(world, flow.id);
  const { action } = rule.byDisclosure[disclosure];
  const spared = sparedBy(world.map, rule, { flow, disclosure });
  const now = spared !== null ? (rule.spared?.action ?? action) : (combines(rule, disclosure, flow) ?? action);
  return pastOf(world, flow.id) === null ? now : afterwards(now);
}

export function citationAt(world: World, rule: RightRule, flow: Flow): string {
  const { disclosure } = standingOf(world, flow.id);
  const spared = sparedBy(world.map, rule, { flow, disclosure });
  if (spared !== null) return [...new Set(spared.map((row) => row.citation))].join("; ");
  return rule.byDisclosure[disclosure].citation;
}

/** A flow that is gone cannot stop or go on; who received by it is still to be told. */
function afterwards(action: Action): Action {
  if (action === "STOP") return "NOTIFY_AND_DIRECT";
  return action === "CONTINUE" ? "NONE" : action;
}

/** A service for advertising goes on without combining opted-out consumers' information: § 1798.140(e)(6). */
function combines(rule: RightRule, disclosure: Disclosure, flow: Flow): Action | null {
  const { action } = rule.byDisclosure[disclosure];
  if (!rule.combiningMatters || action !== "CONTINUE" || disclosure === "consumer_directed") return null;
  return flow.purposes.includes(ADVERTISING_WITHOUT_CCBA) ? "CONTINUE_WITHOUT_COMBINING" : null;
}

/** The rows by which every purpose of a flow is spared; null where one is not, or where none is recorded. */
function sparedBy(
  map: DataMap,
  rule: RightRule,
  { flow, disclosure }: { readonly flow: Flow; readonly disclosure: Disclosure },
): readonly SparedPurpose[] | null {
  if (rule.spared === null || flow.purposes.length === 0 || !rule.byDisclosure[disclosure].walkOn) return null;
  const recipient = recipientBy(disclosure);
  const rows: SparedPurpose[] = [];
  for (const id of flow.purposes) {
    const row = rule.spared.purposes.find(
      ({ purpose, at }) =>
        at.includes(recipient) && (purpose === id || purpose === `kind:${purposeById(map, id)?.kind ?? ""}`),
    );
    if (row === undefined) return null;
    rows.push(row);
  }
  return rows;
}
