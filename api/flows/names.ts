import { isolated } from "../common/isolated.js";
import { fold, rankOf, type Sought } from "../common/search-text.js";
import { type DataMap, partyById } from "../model/data-map.js";
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

/**
 * Ranks flows against a search (common/search-text.ts). A flow has no name of its own: it is found by its id, its
 * description and the names at its ends. Each party is looked at once, and flows that cannot match cost next to nothing.
 */
export function flowRanks(map: DataMap, wanted: Sought): (flow: Flow) => number | null {
  const words = wanted.words.slice(0, 30);
  const all = 2 ** words.length - 1;
  const found = new Map<string, number>();
  const wordsIn = (names: string) =>
    words.reduce((bits, word, at) => (names.includes(word) ? bits | (1 << at) : bits), 0);
  const wordsOfParty = (id: string) => {
    const known = found.get(id) ?? wordsIn(namesOf(map, id));
    found.set(id, known);
    return known;
  };
  return (flow) => {
    const ends = wordsOfParty(flow.from) | wordsOfParty(flow.to);
    const own = remembered(flow, () => fold(flow.id, flow.description));
    if (ends !== all && (ends | wordsIn(own)) !== all) return null;
    return rankOf(wanted, [own, namesOf(map, flow.from), namesOf(map, flow.to)].join("\n"));
  };
}

function namesOf(map: DataMap, party: string): string {
  const found = partyById(map, party);
  return found === undefined ? "" : namesOfParty(found);
}

export function flowLabel(map: DataMap, flow: Flow): string {
  const nameOf = (id: string) => isolated(partyById(map, id)?.name ?? id);
  return `${nameOf(flow.from)} → ${nameOf(flow.to)}`;
}

const folded = new WeakMap<object, string>();

function remembered(record: object, make: () => string): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const made = make();
  folded.set(record, made);
  return made;
}
