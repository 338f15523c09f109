/** Which contracts count on a day, joined by what amends what, and how each clause reads: plain sets and loops. */
import { clauseById } from "../../api/law/clauses.js";
import type { Contract } from "../../api/model/contract.js";
import { categoryById, type DataMap } from "../../api/model/data-map.js";
import type { Flow } from "../../api/model/flow.js";
import type { Role } from "../../api/model/party.js";
import { get, values } from "../../api/model/table.js";

export const byId = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const gap = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (gap !== 0) return gap;
  }
  return left.length - right.length;
};

export const flowsOf = (map: DataMap): Flow[] => [...values(map.flows)].sort((a, b) => byId(a.id, b.id));
export const isVendor = (map: DataMap, id: string): boolean => get(map.vendors, id) !== undefined;
export const declared = (map: DataMap, id: string): Role => get(map.vendors, id)?.declaredRole ?? "undeclared";

export function above(map: DataMap, id: string): Set<string> {
  const found = new Set<string>();
  const look = (each: string): void => {
    for (const parent of categoryById(map, each)?.parents ?? []) {
      if (!found.has(parent)) look(parent);
      found.add(parent);
    }
  };
  look(id);
  return found;
}

export const covers = (map: DataMap, scope: readonly string[], category: string): boolean => {
  const over = above(map, category);
  const wide = (each: string) => each === "pi_sensitive" || above(map, each).has("pi_sensitive");
  return [category, ...over].some((each) => scope.includes(each) && (!over.has("pi_sensitive") || wide(each)));
};

export const started = (each: Contract, day: string) => each.effectiveFrom === null || each.effectiveFrom <= day;

function inForce(map: DataMap, each: Contract, day: string): boolean {
  if (each.progress !== "in_force" || !started(each, day)) return false;
  if (each.expiresOn !== null && !each.evergreen && each.expiresOn < day) return false;
  for (const other of values(map.contracts)) {
    if (other.progress === "in_force" && other.supersedes.includes(each.id) && started(other, day)) return false;
  }
  return each.amends.every((id) => {
    const base = get(map.contracts, id);
    return base !== undefined && inForce(map, base, day);
  });
}

/** Later days last; on one day what changes a document comes after it, then the order of ids. */
function inOrder(chain: Contract[]): Contract[] {
  const depth = (each: Contract): number =>
    1 + Math.max(0, ...chain.filter((other) => each.amends.includes(other.id)).map(depth));
  return chain.sort((a, b) => {
    const [from, to] = [a.effectiveFrom ?? "", b.effectiveFrom ?? ""];
    return from === to ? depth(a) - depth(b) || byId(a.id, b.id) : from < to ? -1 : 1;
  });
}

export type Signs = (signer: string | null) => boolean;

export const bound = (map: DataMap, party: string, signs: Signs) =>
  [...values(map.contracts)].filter((each) => each.counterparty === party && signs(each.onBehalfOf));

export function chains(map: DataMap, day: string, all: readonly Contract[]): Contract[][] {
  let groups = all.filter((each) => inForce(map, each, day)).map((each) => [each]);
  const joined = (a: Contract[], b: Contract[]) => a.some((x) => b.some((y) => x.amends.includes(y.id)));
  for (let merged = true; merged;) {
    merged = false;
    for (const one of groups) {
      const other = groups.find((each) => each !== one && (joined(each, one) || joined(one, each)));
      if (other === undefined) continue;
      groups = [...groups.filter((each) => each !== one && each !== other), [...one, ...other]];
      merged = true;
      break;
    }
  }
  return groups.map(inOrder);
}

export type Reading = "good" | "missing" | "partial" | "unreviewed";

export function read(map: DataMap, chain: readonly Contract[], clause: string): Reading {
  if (clause === "sp_written_contract") return chain.length > 0 ? "good" : "missing";
  if (chain.length === 0) return "missing";
  const found = chain.flatMap((each) => (get(map.findings, each.id) ?? []).filter((one) => one.clause === clause));
  const said = found.map((each) => each.status);
  const spoken = said.filter((each) => each === "present" || each === "partial").at(-1);
  if (spoken !== undefined) return spoken === "present" ? "good" : "partial";
  if (said.length === 0) return "unreviewed";
  return said.includes("not_applicable") && clauseById(clause)?.condition ? "good" : "missing";
}

/** What was signed for this flow and has begun, in force or not. */
export function everSigned(map: DataMap, flow: Flow, [day, role]: [string, Role]): Contract[] {
  const signer = isVendor(map, flow.from) ? flow.from : null;
  const signs: Signs = (each) => each === signer || (each === null && role === "third_party");
  return bound(map, flow.to, signs).filter((each) => each.progress === "in_force" && started(each, day));
}
