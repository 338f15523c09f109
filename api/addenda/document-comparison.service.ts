import type { Context } from "../context.js";
import { type ClauseChange, compareClauses } from "../documents/compare.js";
import { compareTexts, readDocument, type TextChange } from "../documents/compare.service.js";
import type { Document } from "../documents/document.js";
import { inPlainLetters } from "../documents/find-quote.js";
import { paced } from "../flows/paced.service.js";
import { type SeenClause, seenClause } from "../law/seen-terms.js";
import { get } from "../model/table.js";
import { contractsOf } from "./contract-files.service.js";

export type SeenClauseChange = Omit<ClauseChange, "clause"> & { readonly clause: SeenClause };

export interface DocumentComparison {
  readonly before: Document;
  readonly after: Document;
  readonly clauses: readonly SeenClauseChange[];
  readonly text: readonly TextChange[];
}

/** Two versions of an agreement; what people accepted is that of the contracts that the earlier one is of. */
export async function documentComparison(
  context: Context,
  ids: { readonly before: string; readonly after: string },
): Promise<DocumentComparison> {
  const [before, after] = await Promise.all([
    readDocument(context, ids.before, "before"),
    readDocument(context, ids.after, "after"),
  ]);
  const { findings } = context.world.map;
  const accepted = contractsOf(context, before.document).flatMap(({ id }) => get(findings, id) ?? []);
  if (accepted.length > 0) await paced(inPlainLetters(after.read.text));
  const clauses = compareClauses(before.read, after.read, accepted);
  return {
    before: before.document,
    after: after.document,
    clauses: clauses.map((each) => ({ ...each, clause: seenClause(each.clause) })),
    text: await compareTexts(before.read.text, after.read.text),
  };
}
