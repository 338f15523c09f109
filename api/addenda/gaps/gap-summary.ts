import { clauseById } from "../../law/clauses.js";
import { categoryById, type DataMap, purposeById } from "../../model/data-map.js";
import { contractTitle, nameOf } from "../titles.js";
import type { Gap } from "./gap.js";

/** What there is to do, in one sentence that names whom and what. */
export function gapSummary(map: DataMap, gap: Gap): string {
  const vendor = nameOf(map, gap.vendor);
  const contract = gap.contract === null ? "the contract" : contractTitle(map, gap.contract);
  const flows = counted(gap.flows.length, "flow");
  switch (gap.kind) {
    case "stop_flow":
      return `Stop ${flows} to ${vendor} until a contract is signed.`;
    case "send_addendum":
      return `Send ${vendor} an addendum with ${counted(gap.clauses.length, "term")}.`;
    case "renew":
      return gap.dueOn === null
        ? `Renew ${contract}, which is in force no more.`
        : `Renew ${contract}, which ends on ${gap.dueOn}.`;
    case "negotiate":
      return `Have ${counted(gap.clauses.length, "term")} added to ${contract}: ${named(clauseLabels(gap))}.`;
    case "ask_subprocessor_terms":
      return `Ask ${nameOf(map, gap.asked ?? "")} for its contract with ${vendor}.`;
    case "record_scope":
      return `Bring the scope of ${contract} up to date: ${named(scopeLabels(map, gap))}.`;
    case "review":
      return `Read ${contract} for ${counted(gap.clauses.length, "term")}: ${named(clauseLabels(gap))}.`;
    case "document_flow":
      return `Record what ${flows} to ${vendor} ${gap.flows.length === 1 ? "carries" : "carry"}, and why.`;
    case "test_gate":
      return `Test the gates of ${flows} to ${vendor}.`;
  }
}

function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${String(count)} ${noun}s`;
}

const NAMED = 2;

/** The first few; how many others there are. */
function named(labels: readonly string[]): string {
  const rest = labels.length - NAMED;
  if (rest <= 1) return labels.join(", ");
  return `${labels.slice(0, NAMED).join(", ")} and ${String(rest)} more`;
}

function clauseLabels({ clauses }: Gap): readonly string[] {
  return clauses.map((id) => clauseById(id)?.label ?? id);
}

function scopeLabels(map: DataMap, { categories, purposes }: Gap): readonly string[] {
  return [
    ...categories.map((id) => categoryById(map, id)?.label ?? id),
    ...purposes.map((id) => purposeById(map, id)?.label ?? id),
  ];
}
