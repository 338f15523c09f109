import { compareKeys, type Key, PAGE_LIMIT } from "../common/page.js";
import { fold, rankOf, type Sought, sought } from "../common/search-text.js";
import { wholeNumber } from "../flows/asked.js";
import { flowLabel, namesOfFlow, namesOfParty } from "../flows/names.js";
import type { DataMap } from "../model/data-map.js";
import type { RecordType } from "../model/change.js";
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

interface Candidate {
  readonly id: string;
  readonly kind: RecordType;
  readonly label: string;
  readonly detail: string | null;
  readonly names: string;
}

/** In the order in which equally good hits are shown. */
const KINDS: readonly RecordType[] = ["vendor", "system", "category", "contract", "purpose", "flow"];

/** Best first: a whole name, its beginning, beginnings of words, words anywhere; then kind, name and id. */
export function search(world: World, text: string, first: number): readonly SearchHit[] {
  const wanted = sought("text", text);
  wholeNumber("first", first, { from: 0, to: PAGE_LIMIT });
  if (wanted === null) return [];
  const hits = [...candidates(world.map)].flatMap((candidate) => placed(wanted, candidate));
  hits.sort((a, b) => compareKeys(a.key, b.key));
  return hits.slice(0, first).flatMap(({ candidate: { id, kind, label, detail } }) => {
    const node = nodeById(world, id);
    return node === null ? [] : [{ node, kind, label, detail }];
  });
}

function placed(wanted: Sought, candidate: Candidate): readonly { readonly key: Key; readonly candidate: Candidate }[] {
  const rank = rankOf(wanted, candidate.names);
  if (rank === null) return [];
  return [{ key: [rank, KINDS.indexOf(candidate.kind), fold(candidate.label), candidate.id], candidate }];
}

function* candidates(map: DataMap): Generator<Candidate> {
  for (const vendor of values(map.vendors)) {
    const { id, name: label, legalName: detail } = vendor;
    yield { id, kind: "vendor", label, detail, names: namesOfParty(vendor) };
  }
  for (const system of values(map.systems)) {
    const { id, name: label, owner: detail } = system;
    yield { id, kind: "system", label, detail, names: namesOfParty(system) };
  }
  for (const terms of [map.law.categories.values(), values(map.categories)]) {
    for (const term of terms) yield termOf(term, "category");
  }
  for (const terms of [map.law.purposes.values(), values(map.purposes)]) {
    for (const term of terms) yield termOf(term, "purpose");
  }
  for (const contract of values(map.contracts)) {
    const { id, counterparty } = contract;
    const names = namesOfContract(map, contract);
    yield { id, kind: "contract", label: contractTitle(map, id), detail: nameOf(map, counterparty), names };
  }
  for (const flow of values(map.flows)) {
    const { id, description: detail } = flow;
    yield { id, kind: "flow", label: flowLabel(map, flow), detail, names: namesOfFlow(map, flow) };
  }
}

function termOf(term: { id: string; label: string; citation: string | null }, kind: "category" | "purpose"): Candidate {
  return { id: term.id, kind, label: term.label, detail: term.citation, names: fold(term.label, term.id) };
}
