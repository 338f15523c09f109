import type { MapRecord } from "../change.js";
import { DEFAULTS, FIELDS, GATE_FIELDS, SCOPE_FIELDS } from "./fields.js";

type Plain = Record<string, unknown>;

/**
 * The reverse of shapeChange: the object of one line, defaults left out, fields always in the same order, so that
 * equal records are equal bytes and reading it back gives the same record.
 */
export function plainRecord({ type, record }: MapRecord): Plain {
  const defaults: Readonly<Record<string, unknown>> = DEFAULTS[type];
  const plain: Plain = { type };
  for (const field of FIELDS[type]) {
    const value = plainValue(field, (record as unknown as Plain)[field]);
    if (!isDefault(value) && value !== defaults[field]) plain[field] = value;
  }
  return plain;
}

function plainValue(field: string, value: unknown): unknown {
  if (field === "scope") return part(value as Plain, SCOPE_FIELDS);
  if (field === "gates") return (value as readonly Plain[]).map((gate) => part(gate, GATE_FIELDS));
  return value;
}

/** Inside a scope only null is the default: an empty list covers nothing and must stay. */
function part(value: Plain, fields: readonly string[]): Plain | null {
  const kept = fields.filter((field) => value[field] !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept.map((field) => [field, value[field]]));
}

function isDefault(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
