import { quote } from "../common/errors.js";
import { type Change, RECORD_TYPES } from "../model/change.js";
import { findingId } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import { idOf } from "../model/entries.js";
import { shapeChange } from "../model/shape/change.js";
import { type BadLines, tell, tellError } from "./bad-lines.js";
import { isIdGiven, withMadeId } from "./made-ids.js";
import { sharing, type Sharing } from "./sharing.js";

/** One object read from one line, or why there is none. */
export type Read =
  | { readonly line: number; readonly raw: unknown }
  | { readonly line: number; readonly problem: { readonly field: string; readonly message: string } };

/** What an import has asked for so far. Once a line is bad nothing will be done, so no changes are kept any more. */
export interface Gathered {
  /** As it was when reading began. */
  readonly map: DataMap;
  readonly bad: BadLines;
  /** Which line names which record. */
  readonly lines: Map<string, number>;
  readonly byType: Map<string, Change[]>;
  /** Records whose ids were made from their names. */
  readonly made: Change[];
  readonly sharing: Sharing;
  /** Lines with something on them. */
  count: number;
}

export function gathered(map: DataMap): Gathered {
  const bad = { kept: [], count: 0 };
  return { map, bad, lines: new Map(), byType: new Map(), made: [], sharing: sharing(), count: 0 };
}

export function gather(into: Gathered, read: Read): void {
  into.count++;
  if ("problem" in read) {
    tell(into.bad, { line: read.line, record: null, ...read.problem });
    return;
  }
  try {
    const change = shaped(into, read.raw);
    claim(into, change, read.line);
    if (into.bad.count === 0) keep(into, change);
    else forget(into);
  } catch (error) {
    tellError(into.bad, read.line, error);
  }
}

function shaped({ map, lines, made }: Gathered, raw: unknown): Change {
  if (isIdGiven(raw)) return shapeChange(raw);
  const change = withMadeId(map, raw, (id) => lines.has(id));
  made.push(change);
  return change;
}

/** Removals first, then records in an order in which references point backwards: lines may come in any. */
export function changesOf(from: Gathered): Change[] {
  return ["remove", ...RECORD_TYPES].flatMap((type) => from.byType.get(type) ?? []);
}

function keep(into: Gathered, change: Change): void {
  const type = change.op === "remove" ? "remove" : change.put.type;
  const list = into.byType.get(type);
  const kept = into.sharing(change);
  if (list === undefined) into.byType.set(type, [kept]);
  else list.push(kept);
}

function forget({ byType, made }: Gathered): void {
  byType.clear();
  made.length = 0;
}

/** A record is named once in an import: the second line would undo the first in silence. */
function claim(into: Gathered, change: Change, line: number): void {
  claimId(into, { id: change.op === "remove" ? change.id : idOf(change.put), field: "id", line });
  if (change.op === "remove") return;
  for (const finding of change.findings ?? [])
    claimId(into, { id: findingId(finding), field: `findings.${finding.clause}`, line });
}

function claimId(into: Gathered, claimed: { id: string; field: string; line: number }): void {
  const { id, field, line } = claimed;
  const other = into.lines.get(id);
  if (other === undefined) return void into.lines.set(id, line);
  const message = `The record ${quote(id)} is on line ${String(other)} already; an import names a record once.`;
  tell(into.bad, { line, field, record: id, message });
}
