import { listed } from "../addenda/reason.js";
import { type Entry, type Operation, operationOf, RECORD_TYPES, type RecordType, type Tally } from "../model/change.js";

const OPERATIONS: readonly Operation[] = ["added", "changed", "removed"];

const PLURALS: Readonly<Record<RecordType, string>> = {
  category: "categories",
  purpose: "purposes",
  system: "systems",
  vendor: "vendors",
  flow: "flows",
  contract: "contracts",
  finding: "findings",
};

/** What a revision did, in a sentence: "Added 2 flows, changed 1 contract". */
export function summaryOf(tallies: readonly Tally[]): string {
  const parts = OPERATIONS.flatMap((operation) => {
    const counts = RECORD_TYPES.flatMap((type) => {
      const count = tallies.find((tally) => tally.operation === operation && tally.type === type)?.count ?? 0;
      return count === 0 ? [] : [`${count.toLocaleString("en-US")} ${count === 1 ? type : PLURALS[type]}`];
    });
    return counts.length === 0 ? [] : [`${operation} ${listed(counts)}`];
  });
  const sentence = parts.join(", ");
  return sentence === "" ? "Changed nothing" : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function talliesOf(entries: readonly Entry[]): readonly Tally[] {
  const counts = new Map<string, Tally>();
  for (const entry of entries) {
    const { type } = entry;
    const operation = operationOf(entry);
    const key = `${operation} ${type}`;
    counts.set(key, { type, operation, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
