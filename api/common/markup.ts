/** Text that may stand in a page as it is. Everything else that `markup` puts into a page is escaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | null | false | readonly Markup[];

export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const filled = parts.map((part, at) => part + (at < values.length ? shown(values[at] ?? null) : ""));
  return { markup: filled.join("") };
}

function shown(value: Value): string {
  if (value === null || value === false) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
  return "markup" in value ? value.markup : value.map((each) => each.markup).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
