import { diffArrays, diffWordsWithSpace } from "diff";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import type { Document } from "./document.js";
import { documentWithId } from "./documents.service.js";
import type { DocumentText } from "./document-text.js";
import type { Read } from "./compare.js";
import { shelfOf } from "./shelf-of.service.js";

/** A stretch of text that is the same in both, only in the one, or only in the other. */
export interface TextChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** INVALID where it has no text; `field` is that of the caller. */
export async function readDocument(
  context: Context,
  id: string,
  field: string,
): Promise<{ readonly document: Document; readonly read: Read }> {
  const document = await documentWithId(context, id);
  const { store } = shelfOf(context);
  const [text, suggestion] = await Promise.all([store.text(id), store.suggestion(id)]);
  if (document.state !== "read" || text === null || suggestion === null)
    throw invalid(field, "This document is not read yet, or cannot be: there is nothing to compare.");
  return { document, read: { text, suggestion } };
}

/** Sentence by sentence; where one took the place of another, word by word. */
export function compareTexts(before: DocumentText, after: DocumentText): readonly TextChange[] {
  const parts = diffArrays([...sentencesOf(before)], [...sentencesOf(after)]);
  return parts.flatMap(({ added, removed, value }, at): readonly TextChange[] => {
    const text = value.join("\n");
    const next = parts[at + 1];
    if (removed && next?.added === true) return wordsChanged(text, next.value.join("\n"));
    if (added) return parts[at - 1]?.removed === true ? [] : [{ kind: "added", text }];
    return [{ kind: removed ? "removed" : "same", text }];
  });
}

/** Beyond this, words are not matched: two long passages that share little would take long and tell nothing. */
const WORDS_LIMIT = 20_000;

function wordsChanged(before: string, after: string): readonly TextChange[] {
  if (before.length + after.length > WORDS_LIMIT) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  }
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** A page of a PDF is broken into lines where its author did not break it: sentences are what can be compared. */
function sentencesOf({ segments }: DocumentText): readonly string[] {
  return segments.flatMap(({ text }) =>
    text
      .replace(/\s+/g, " ")
      // Not after "Civ." or "Inc.": what ends a sentence is a word of some length.
      .split(/(?<=[;:?!]|[a-z0-9)\]”"]{3}\.)\s+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ""),
  );
}
