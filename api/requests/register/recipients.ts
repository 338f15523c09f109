import { coverageOf } from "../../addenda/coverage.js";
import { coverageSentence } from "../../addenda/coverage-words.js";
import { flagRow } from "../../addenda/flag-kinds.js";
import { flagsOf } from "../../addenda/flags.js";
import { isInForce } from "../../addenda/in-force.js";
import { standingOf, type World } from "../../addenda/world.js";
import { sortIds } from "../../common/order.js";
import { disclosureLabel } from "../../law/disclosures.js";
import { categoryById } from "../../model/data-map.js";
import { linked } from "../../model/links.js";
import type { Vendor } from "../../model/party.js";
import { get, values } from "../../model/table.js";
import { ROLE_WORDS } from "../../model/words.js";
import { count, lines, sheetOf, text, yesNo } from "./sheet.js";

/** Whoever receives something, in order of id: a register has no line for a vendor that gets nothing. */
export function* recipients(world: World): Generator<Vendor> {
  const { map } = world;
  for (const id of sortIds([...values(map.vendors)].map((vendor) => vendor.id))) {
    const vendor = get(map.vendors, id);
    if (vendor !== undefined && linked(map.inbound, id).length > 0) yield vendor;
  }
}

export const RECIPIENTS = sheetOf<Vendor>(
  { key: "recipients", title: "Recipients" },
  [
    text("Id", 18, ({ id }) => id),
    text("Name", 26, ({ name }) => name),
    text("Legal name", 26, ({ legalName }) => legalName),
    text("Website", 24, ({ website }) => website),
    text("Privacy contact", 26, ({ privacyContact }) => privacyContact),
    text("Declared role", 16, ({ declaredRole }) => ROLE_WORDS[declaredRole][0]),
    text("Role by its flows", 18, ({ id }, world) =>
      lines(standingsInto(world, id, ({ role }) => (role === null ? null : ROLE_WORDS[role][0]))),
    ),
    text("Disclosures", 20, ({ id }, world) =>
      lines(standingsInto(world, id, ({ disclosure }) => disclosureLabel(disclosure))),
    ),
    text("Categories received", 34, ({ id }, world) => lines(categoriesInto(world, id))),
    count("Flows", ({ id }, { map }) => linked(map.inbound, id).length),
    count("Contracts in force", ({ id }, { map, day }) => contractsInForce(id, { map, day })),
    text("Coverage", 46, ({ id }, world) => coverageSentence(world.map, coverageOf(world, id))),
    text("Flags", 28, ({ id }, world) => lines(flagsOf(world, id).map(({ kind }) => flagRow(kind).label))),
    text("Registered data broker", 12, ({ registeredBroker }) => yesNo(registeredBroker)),
  ],
  recipients,
);

function standingsInto(
  world: World,
  vendor: string,
  told: (standing: ReturnType<typeof standingOf>) => string | null,
): Iterable<string> {
  const all = linked(world.map.inbound, vendor).map((flow) => told(standingOf(world, flow)));
  return new Set(sortIds(all.filter((each) => each !== null)));
}

function categoriesInto({ map }: World, vendor: string): Iterable<string> {
  const flows = linked(map.inbound, vendor).map((id) => get(map.flows, id)?.carries ?? []);
  const named = sortIds(new Set(flows.flat())).map((id) => categoryById(map, id)?.label ?? id);
  return flows.some((carries) => carries.length === 0) ? [...named, "Not recorded for some flows"] : named;
}

function contractsInForce(vendor: string, { map, day }: Pick<World, "map" | "day">): number {
  return linked(map.bound, vendor).filter((id) => {
    const contract = get(map.contracts, id);
    return contract !== undefined && isInForce(map, contract, day);
  }).length;
}
