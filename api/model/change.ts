import type { Instant } from "../common/day.js";
import type { PiCategory } from "./category.js";
import type { Contract, Finding } from "./contract.js";
import type { Flow } from "./flow.js";
import type { System, Vendor } from "./party.js";
import type { Purpose } from "./purpose.js";

export interface RecordTypes {
  readonly category: PiCategory;
  readonly purpose: Purpose;
  readonly system: System;
  readonly vendor: Vendor;
  readonly flow: Flow;
  readonly contract: Contract;
  readonly finding: Finding;
}
export type RecordType = keyof RecordTypes;

/** In an order in which every reference points backwards. */
export const RECORD_TYPES = ["category", "purpose", "system", "vendor", "flow", "contract", "finding"] as const;

/** One record of the map with its type. A record is always whole: absent input became its default. */
export type MapRecord = {
  readonly [T in RecordType]: { readonly type: T; readonly record: RecordTypes[T] };
}[RecordType];

/** What a caller asks for, already checked field by field but not yet against the map. */
export type Change =
  | {
      readonly op: "put";
      readonly put: MapRecord;
      /** Findings given on a contract line replace all of that contract's. */ readonly findings?: readonly Finding[];
    }
  | { readonly op: "remove"; readonly id: string; readonly removeFlows: boolean };

/** What happened to one record: the unit of the change log, of undo and of catching up. Null is "was not there". */
export interface Entry {
  readonly type: RecordType;
  readonly id: string;
  readonly before: MapRecord["record"] | null;
  readonly after: MapRecord["record"] | null;
}

export type Operation = "added" | "changed" | "removed";

export function operationOf({ before, after }: Pick<Entry, "before" | "after">): Operation {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

/** How many records of one type met with one operation in a revision. */
export interface Tally {
  readonly type: RecordType;
  readonly operation: Operation;
  readonly count: number;
}

/** One atomic step of the map. Revisions count from 1 without gaps; the empty map is revision 0. */
export interface Revision {
  readonly revision: number;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string | null;
  readonly entries: readonly Entry[];
}
