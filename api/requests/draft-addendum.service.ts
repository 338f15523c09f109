import { draftOf } from "../addenda/addendum/draft.js";
import { addendum, type AddendumInput, askedOf } from "../addenda/addendum/addendum.service.js";
import { makingOf } from "../addenda/addendum/making.js";
import { contractTitle } from "../addenda/titles.js";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import { get } from "../model/table.js";
import { type ChangeResult, applyChanges } from "./changes.service.js";

export interface DraftInput extends AddendumInput {
  readonly owner?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
}

/** Records the addendum that a vendor needs as drafted, so that it can be followed; the log says which terms it has. */
export async function draftAddendum(context: Context, input: DraftInput): Promise<ChangeResult> {
  const { world } = context;
  const made = addendum(world, input);
  if (!made.needed) {
    throw invalid("vendor", "Its contracts lack none of the terms and cover its flows: there is nothing to draft.");
  }
  const { already } = made;
  if (already !== null) {
    const title = contractTitle(world.map, already.id);
    throw invalid("vendor", `${title} is on its way already: move that one on, or remove it.`, already.id);
  }
  const draft = draftOf(world, made, makingOf(world, askedOf(world, input)));
  const contract = { ...draft, progress: "drafted", owner: input.owner, dueOn: input.dueOn };
  return applyChanges(context, {
    changes: [{ contract }],
    reason: reasonFor(context, made.vendor, made.articles.length),
  });
}

function reasonFor({ world }: Context, vendor: string, terms: number): string {
  const name = Array.from(get(world.map.vendors, vendor)?.name ?? vendor)
    .slice(0, 200)
    .join("");
  return `Addendum for ${name} drafted, with ${terms === 1 ? "1 term" : `${terms} terms`}`;
}
