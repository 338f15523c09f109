import { invalid, notFound, quote as quoted } from "../common/errors.js";
import type { Context } from "../context.js";
import { isSettled } from "../documents/document.js";
import { documentWithId, wholeText } from "../documents/documents.service.js";
import type { DocumentText } from "../documents/document-text.js";
import { placeOfQuote } from "../documents/find-quote.js";
import { applyChangesInSteps, type Applied } from "../model/apply.js";
import type { Change } from "../model/change.js";
import type { FindingStatus } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import { shapeChange } from "../model/shape/change.js";
import { get } from "../model/table.js";
import { type ChangeResult, commitChanges } from "./changes.service.js";

/** One clause as a person who has the document open reads it. */
export interface AcceptedFinding {
  readonly clause: string;
  readonly status: FindingStatus;
  readonly quote?: string | null | undefined;
}

export interface AcceptInput {
  readonly document: string;
  readonly contract: string;
  readonly findings: readonly AcceptedFinding[];
  readonly reviewer?: string | null | undefined;
  readonly baseRevision?: number | null | undefined;
}

/**
 * Puts what a person accepted on the contract, with the words, where they stand in the document, who read them and
 * when; and the document among the contract's. Words that the document does not have are refused.
 */
export async function acceptFindings(context: Context, input: AcceptInput): Promise<ChangeResult> {
  const document = await documentWithId(context, input.document);
  const text = await wholeText(context, document);
  if (!isSettled(document) && input.findings.some(({ quote }) => quote?.trim()))
    throw invalid("document", "This document is still being read: its words cannot be looked up yet.");
  const findings = input.findings.map((finding, at) => findingOf(context, input, { finding, at, text }));
  function* apply(map: DataMap): Generator<void, Applied> {
    const contract = get(map.contracts, input.contract);
    if (contract === undefined) throw notFound("contract", input.contract);
    const documents = [...new Set([...contract.documents, document.id])];
    const kept: Change = { op: "put", put: { type: "contract", record: { ...contract, documents } } };
    return yield* applyChangesInSteps(map, [kept, ...findings]);
  }
  const reason = `Read in ${document.name}`;
  return commitChanges(context, { apply, baseRevision: input.baseRevision ?? null, reason });
}

interface Accepting {
  readonly finding: AcceptedFinding;
  readonly at: number;
  readonly text: DocumentText | null;
}

function findingOf({ live }: Context, input: AcceptInput, { finding, at, text }: Accepting): Change {
  const quote = finding.quote?.trim() ? finding.quote : null;
  const place = quote === null || text === null ? null : placeOfQuote(text, quote);
  if (quote !== null && text !== null && place === null) {
    const field = `findings[${String(at)}].quote`;
    throw invalid(
      field,
      `The document does not have these words: ${quoted(quote)}`,
      `${input.contract}/${finding.clause}`,
    );
  }
  const { clause, status } = finding;
  const { contract, reviewer = null } = input;
  return shapeChange({ type: "finding", contract, clause, status, quote, place, reviewer, reviewedOn: live.today() });
}
