/** What differs between two versions of a record, field by field, as words. A list tells what came and what went. */
import { plain } from "../apollo/about.js";

/** How a value of a field is shown; records store their words as they travel, such as service_provider. */
export type Shown = (field: string, value: string) => string;

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function fieldChanges(before: unknown, after: unknown, shown: Shown): readonly FieldChange[] {
  const left = fieldsOf(before);
  const right = fieldsOf(after);
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => name !== "id");
  return names.flatMap((name) => {
    const [from, to] = [left[name], right[name]];
    if (JSON.stringify(from ?? null) === JSON.stringify(to ?? null)) return [];
    const both = Array.isArray(from) && Array.isArray(to);
    const [shownFrom, shownTo] = both ? [without(from, to), without(to, from)] : [from, to];
    return [
      { field: labelOf(name), before: wordsOf(name, shownFrom, shown), after: wordsOf(name, shownTo, shown) },
    ].filter((change) => change.before !== null || change.after !== null);
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

function wordsOf(field: string, value: unknown, shown: Shown): string | null {
  const inside = (name: string, inner: unknown) => wordsOf(name, inner, shown);
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.map((item) => inside(field, item) ?? "").join(", ") || null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (isRecord(value))
    return Object.entries(value)
      .flatMap(([name, inner]) => {
        const words = inside(name, inner);
        return words === null ? [] : [`${labelOf(name).toLowerCase()} ${words}`];
      })
      .join("; ");
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? shown(field, value) : null;
}

function labelOf(name: string): string {
  return plain(name.replace(/([a-z])([A-Z])/g, "$1_$2"));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
