import { invalid, quote } from "../common/errors.js";
import type { Change } from "../model/change.js";
import { type DataMap, recordById } from "../model/data-map.js";
import { idOf, isLaw, isTaken } from "../model/entries.js";
import { same } from "../model/same.js";
import { shapeChange } from "../model/shape/change.js";
import { isObject } from "../model/shape/source.js";
import { get } from "../model/table.js";

/** Whether the id of what is on a line was given; a finding's is that of its contract and clause. */
export function isIdGiven(raw: unknown): boolean {
  if (!isObject(raw)) return true;
  return raw["type"] === "finding" || (raw["id"] ?? null) !== null;
}

/**
 * Where a line gives no id one is made from its name: that of the very same record, so that a file can be imported
 * again, else one that nothing has. A record that somebody gave its id is replaced by that id and by nothing else.
 */
export function withMadeId(map: DataMap, raw: unknown, onOtherLine: (id: string) => boolean): Change {
  const change = shapeChange(raw, onOtherLine);
  return replacesAnother(map, change) ? shapeChange(raw, (id) => onOtherLine(id) || isTaken(map, id)) : change;
}

/** Ids are made while a file is read; meanwhile somebody else may have taken one. */
export function refuseTaken(map: DataMap, made: readonly Change[]): void {
  for (const change of made) {
    if (change.op === "remove" || !replacesAnother(map, change)) continue;
    const id = idOf(change.put);
    const message = `The id ${quote(id)}, made from the name on this line, was just taken. Import the file again.`;
    throw invalid("id", message, id);
  }
}

function replacesAnother(map: DataMap, change: Change): boolean {
  if (change.op === "remove") return false;
  const { type, record } = change.put;
  const id = idOf(change.put);
  const known = recordById(map, id);
  if (known === undefined) return isLaw(map, id);
  const others = change.findings !== undefined && !same(get(map.findings, id) ?? [], change.findings);
  return known.type !== type || !same(known.record, record) || others;
}
