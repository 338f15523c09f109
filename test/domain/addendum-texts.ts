import type { Addendum } from "../../api/addenda/addendum/addendum.js";
import { addendumFor } from "../../api/addenda/addendum/compose.js";
import type { AddendumAsked } from "../../api/addenda/addendum/making.js";
import type { World } from "../../api/addenda/world.js";
import { suggest } from "../../api/documents/suggest/suggest.js";

export function made(world: World, vendor: string, asked: Partial<AddendumAsked> = {}): Addendum {
  return addendumFor(world, { vendor, form: null, business: "Acme Inc", withUnread: false, ...asked });
}

/** What stands on the paper, line by line. */
export function linesOf({ title, opening, articles, purposes, categories }: Addendum): readonly string[] {
  return [
    title,
    ...opening,
    ...articles.flatMap(({ number, heading, paragraphs, citation }) => [
      `${String(number)}. ${heading}`,
      ...paragraphs,
      citation,
    ]),
    "Annex 1: purposes",
    ...purposes.map(({ label, citation }) => [label, citation].join(" ")),
    "Annex 2: categories",
    ...categories.map(({ label, citation }) => [label, citation].join(" ")),
  ];
}

/** How our own suggester reads each clause. */
export function readingsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const segments = lines.map((text, index) => ({ place: `paragraph ${String(index + 1)}`, text }));
  return new Map(suggest({ segments }).clauses.map(({ clause, status }) => [clause, status]));
}
