import type { Entry, MapRecord, RecordTypes } from "../../api/model/change.js";
import type { Commit } from "../../api/store/store.js";
import { idOf } from "../../api/model/entries.js";

/** Whole records to write, each with what a test does not care about left at its default. */

type Given<T extends keyof RecordTypes> = Partial<RecordTypes[T]>;

export function category(id: string, given: Given<"category"> = {}): MapRecord {
  const record = { id, label: id, parents: ["pi_identifiers"], citation: null, description: null, ...given };
  return { type: "category", record };
}

export function purpose(id: string, given: Given<"purpose"> = {}): MapRecord {
  return { type: "purpose", record: { id, label: id, kind: "business", citation: null, ...given } };
}

export function system(id: string, given: Given<"system"> = {}): MapRecord {
  const record = {
    id,
    name: id,
    kind: "website",
    owner: null,
    description: null,
    collects: [],
    tags: [],
    ...given,
  } as const;
  return { type: "system", record };
}

export function vendor(id: string, given: Given<"vendor"> = {}): MapRecord {
  return {
    type: "vendor",
    record: {
      id,
      name: id,
      legalName: null,
      domains: [],
      website: null,
      privacyContact: null,
      declaredRole: "undeclared",
      registeredBroker: false,
      description: null,
      tags: [],
      ...given,
    },
  };
}

export function flow(id: string, given: Given<"flow"> & { from: string; to: string }): MapRecord {
  return {
    type: "flow",
    record: {
      id,
      carries: [],
      purposes: [],
      mechanism: null,
      consideration: "unknown",
      consumerDirected: false,
      consumerDirectedEvidence: null,
      deidentified: false,
      confidence: "declared",
      confirmedOn: null,
      owner: null,
      description: null,
      gates: [],
      ...given,
    },
  };
}

export function contract(id: string, given: Given<"contract"> & { counterparty: string }): MapRecord {
  return {
    type: "contract",
    record: {
      id,
      name: null,
      onBehalfOf: null,
      kind: "ccpa_addendum",
      signedOn: null,
      effectiveFrom: null,
      expiresOn: null,
      evergreen: false,
      noticeDays: null,
      amends: [],
      supersedes: [],
      scope: { purposes: null, categories: null },
      affiliates: [],
      documents: [],
      progress: "in_force",
      owner: null,
      dueOn: null,
      ...given,
    },
  };
}

export function finding(of: string, clause: string, given: Given<"finding"> = {}): MapRecord {
  const none = { quote: null, place: null, reviewer: null, reviewedOn: null };
  return { type: "finding", record: { contract: of, clause, status: "present", ...none, ...given } };
}

/** What turns `before` into `after`. */
export function put(after: MapRecord, before: MapRecord | null = null): Entry {
  return { type: after.type, id: idOf(after), before: before?.record ?? null, after: after.record };
}

export function remove(before: MapRecord): Entry {
  return { type: before.type, id: idOf(before), before: before.record, after: null };
}

export function commitOf(baseRevision: number, entries: readonly Entry[], given: Partial<Commit> = {}): Commit {
  const key = `key-${baseRevision}-${Math.random().toString(36).slice(2)}`;
  return {
    key,
    baseRevision,
    entries,
    actor: "ann@example.com",
    reason: null,
    at: "2026-11-02T10:00:00.000Z",
    ...given,
  };
}

export function inOrder(records: Iterable<MapRecord>): readonly MapRecord[] {
  const keyOf = (each: MapRecord) => `${each.type} ${idOf(each)}`;
  return [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
