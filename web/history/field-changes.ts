/** What differs between two versions of a record, field by field, as words. A list tells what came and what went. */
import { plain } from "../apollo/about.js";

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function fieldChanges(before: unknown, after: unknown): readonly FieldChange[] {
  const left = fieldsOf(before);
  const right = fieldsOf(after);
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => name !== "id");
  return names.flatMap((name) => {
    const [from, to] = [left[name], right[name]];
    if (JSON.stringify(from ?? null) === JSON.stringify(to ?? null)) return [];
    const both = Array.isArray(from) && Array.isArray(to);
    const [shownFrom, shownTo] = both ? [without(from, to), without(to, from)] : [from, to];
    return [{ field: labelOf(name), before: wordsOf(shownFrom), after: wordsOf(shownTo) }].filter(
      (change) => change.before !== null || change.after !== null,
    );
  });
}

/** Scopes and the like are shown part by part: "Scope: purposes". */
function fieldsOf(version: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(version)) return {};
  return Object.fromEntries(
    Object.entries(version).flatMap(([name, value]) =>
      isRecord(value) ? Object.entries(value).map(([part, inner]) => [`${name}: ${part}`, inner]) : [[name, value]],
    ),
  );
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const texts = new Set(other.map((item) => JSON.stringify(item)));
  return list.filter((item) => !texts.has(JSON.stringify(item)));
}

function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => wordsOf(item) ?? "").join(", ");
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (isRecord(value))
    return Object.entries(value)
      .flatMap(([name, inner]) =>
        wordsOf(inner) === null ? [] : [`${labelOf(name).toLowerCase()} ${String(wordsOf(inner))}`],
      )
      .join("; ");
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : null;
}

function labelOf(name: string): string {
  return plain(name.replace(/([a-z])([A-Z])/g, "$1_$2"));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
