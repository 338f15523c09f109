import neo4j from "neo4j-driver";
import type { MapRecord, RecordType, RecordTypes } from "../../model/change.js";
import { findingId } from "../../model/contract.js";
import { whole } from "../../model/older.js";
import type { Row } from "./connection.js";

/**
 * A record as the properties of its node, or of its relationship if it is a flow: field by field, never by what a
 * value looks like. A property that is absent is null. `schema/graph.md` documents them.
 */
export function propertiesOf({ type, record }: MapRecord): Row {
  return PROPERTIES[type](record as never);
}

const PROPERTIES: { readonly [T in RecordType]: (record: RecordTypes[T]) => Row } = {
  category: (category) => ({ ...category, statutory: false }),
  purpose: (purpose) => ({ ...purpose, statutory: false }),
  system: (system) => ({ ...system }),
  vendor: (vendor) => ({ ...vendor }),
  // The ends are the relationship's own. A list in Neo4j holds no null: the empty text stands for it.
  flow: ({ gates, ...flow }) => ({
    ...flow,
    from: null,
    to: null,
    gatedRights: gates.map((gate) => gate.right),
    gateMeans: gates.map((gate) => gate.means),
    gateEvidence: gates.map((gate) => gate.evidence ?? ""),
    gateTestedOn: gates.map((gate) => gate.testedOn ?? ""),
  }),
  contract: ({ scope, noticeDays, ...contract }) => ({
    ...contract,
    noticeDays: noticeDays === null ? null : neo4j.int(noticeDays),
    scopePurposes: scope.purposes,
    scopeCategories: scope.categories,
  }),
  finding: (finding) => ({ ...finding, id: findingId(finding) }),
};

/** A record in the change log: the JSON of the whole of it. */
export function recordText(record: MapRecord["record"] | null): string | null {
  return record === null ? null : JSON.stringify(record);
}

export function recordOf(type: RecordType, text: string): MapRecord["record"] {
  return whole(type, JSON.parse(text) as MapRecord["record"]);
}
