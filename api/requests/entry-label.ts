import { clauseById } from "../law/clauses.js";
import type { Entry, RecordTypes } from "../model/change.js";

/** How a record was called at the time: from the entry itself, since the map may know it no more. */
export function labelOf(entry: Entry): string {
  const record = entry.after ?? entry.before;
  switch (entry.type) {
    case "category":
    case "purpose":
      return (record as RecordTypes["category" | "purpose"]).label;
    case "system":
    case "vendor":
      return (record as RecordTypes["system" | "vendor"]).name;
    case "flow": {
      const { from, to } = record as RecordTypes["flow"];
      return `${from} → ${to}`;
    }
    case "contract":
      return (record as RecordTypes["contract"]).name ?? entry.id;
    case "finding": {
      const { contract, clause } = record as RecordTypes["finding"];
      return `${contract}: ${clauseById(clause)?.label ?? clause}`;
    }
  }
}
