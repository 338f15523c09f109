import { compareKeys, type Key, PAGE_LIMIT } from "../common/page.js";
import { fold, rankOf, type Sought, sought } from "../common/search-text.js";
import { wholeNumber } from "../flows/asked.js";
import { flowLabel, flowRanks, namesOfParty } from "../flows/names.js";
import type { RecordType } from "../model/change.js";
import type { DataMap } from "../model/data-map.js";
import { values } from "../model/table.js";
import { namesOfContract } from "./contracts.service.js";
import { nodeById, type SeenNode } from "./node.service.js";
import { contractTitle, nameOf } from "./titles.js";
import type { World } from "./world.js";

export interface SearchHit {
  readonly node: SeenNode;
  readonly kind: RecordType;
  readonly label: string;
  readonly detail: string | null;
}

interface Match {
  readonly id: string;
  readonly kind: RecordType;
  readonly label: string;
  readonly detail: string | null;
  readonly rank: number;
}

/** In the order in which equally good hits are shown. */
const KINDS: readonly RecordType[] = ["vendor", "system", "category", "contract", "purpose", "flow"];

/** Best first: a whole name, its beginning, beginnings of words, words anywhere; then kind, name and id. */
export function search(world: World, text: string, first: number): readonly SearchHit[] {
  const wanted = sought("text", text);
  wholeNumber("first", first, { from: 0, to: PAGE_LIMIT });
  if (wanted === null) return [];
  const placed = [...matches(world.map, wanted)].map((match) => ({ match, key: placeOf(match) }));
  placed.sort((a, b) => compareKeys(a.key, b.key));
  return placed.slice(0, first).flatMap(({ match: { id, kind, label, detail } }) => {
    const node = nodeById(world, id);
    return node === null ? [] : [{ node, kind, label, detail }];
  });
}

function placeOf({ rank, kind, label, id }: Match): Key {
  return [rank, KINDS.indexOf(kind), fold(label), id];
}

function* matches(map: DataMap, wanted: Sought): Generator<Match> {
  for (const vendor of values(map.vendors)) {
    const rank = rankOf(wanted, namesOfParty(vendor));
    if (rank !== null) yield { id: vendor.id, kind: "vendor", label: vendor.name, detail: vendor.legalName, rank };
  }
  for (const system of values(map.systems)) {
    const rank = rankOf(wanted, namesOfParty(system));
    if (rank !== null) yield { id: system.id, kind: "system", label: system.name, detail: system.owner, rank };
  }
  yield* terms(wanted, "category", [...map.law.categories.values(), ...values(map.categories)]);
  yield* terms(wanted, "purpose", [...map.law.purposes.values(), ...values(map.purposes)]);
  for (const contract of values(map.contracts)) {
    const rank = rankOf(wanted, namesOfContract(map, contract));
    const { id, counterparty } = contract;
    const detail = nameOf(map, counterparty);
    if (rank !== null) yield { id, kind: "contract", label: contractTitle(map, id), detail, rank };
  }
  const rankOfFlow = flowRanks(map, wanted);
  for (const flow of values(map.flows)) {
    const rank = rankOfFlow(flow);
    if (rank !== null) yield { id: flow.id, kind: "flow", label: flowLabel(map, flow), detail: flow.description, rank };
  }
}

interface Term {
  readonly id: string;
  readonly label: string;
  readonly citation: string | null;
}

function* terms(wanted: Sought, kind: "category" | "purpose", all: readonly Term[]): Generator<Match> {
  for (const { id, label, citation: detail } of all) {
    const rank = rankOf(wanted, fold(label, id));
    if (rank !== null) yield { id, kind, label, detail, rank };
  }
}
