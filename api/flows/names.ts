import { fold } from "../common/search-text.js";
import { partyById } from "../model/data-map.js";
import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import type { System, Vendor } from "../model/party.js";

/** What a party is found by, folded. Records never change, so each is folded once. */
export function namesOfParty(party: System | Vendor): string {
  return remembered(party, () =>
    "declaredRole" in party
      ? fold(party.name, party.id, party.legalName, ...party.domains)
      : fold(party.name, party.id),
  );
}

/** A flow has no name of its own: it is found by its id, its description and the names at its ends. */
export function namesOfFlow(map: DataMap, flow: Flow): string {
  const own = remembered(flow, () => fold(flow.id, flow.description));
  const ends = [partyById(map, flow.from), partyById(map, flow.to)];
  return [own, ...ends.map((party) => (party === undefined ? "" : namesOfParty(party)))].join("\n");
}

export function flowLabel(map: DataMap, flow: Flow): string {
  return `${partyById(map, flow.from)?.name ?? flow.from} → ${partyById(map, flow.to)?.name ?? flow.to}`;
}

const folded = new WeakMap<object, string>();

function remembered(record: object, make: () => string): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const made = make();
  folded.set(record, made);
  return made;
}
