import { type ArrayChange, type Change, diffArrays, diffWordsWithSpace } from "diff";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import type { Document } from "./document.js";
import { paced } from "../flows/paced.service.js";
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

/**
 * Sentence by sentence; where one took the place of another, word by word. The work grows with the square of the
 * differences, so that beyond the limits texts count as replaced, and others get their turn meanwhile.
 */
export async function compareTexts(before: DocumentText, after: DocumentText): Promise<readonly TextChange[]> {
  const was = await paced(sentencesOf(before));
  const is = await paced(sentencesOf(after));
  const parts = await partsOf(was, is);
  return parts === undefined ? replaced(was.join("\n"), is.join("\n")) : paced(changesIn(parts));
}

type Parts = readonly ArrayChange<string>[];

/** Sentences removed and added, beyond which the two are no versions of one text. */
const SENTENCES_CHANGED = 2_000;

/** With a callback the library pauses by itself. */
function partsOf(was: readonly string[], is: readonly string[]): Promise<Parts | undefined> {
  return new Promise((callback) => {
    diffArrays([...was], [...is], { maxEditLength: SENTENCES_CHANGED, callback });
  });
}

function* changesIn(parts: Parts): Generator<void, readonly TextChange[]> {
  const changes: TextChange[] = [];
  for (const [at, { added, removed, value }] of parts.entries()) {
    const text = value.join("\n");
    const next = parts[at + 1];
    if (removed && next?.added === true) changes.push(...wordsChanged(text, next.value.join("\n")));
    else if (!added) changes.push({ kind: removed ? "removed" : "same", text });
    else if (parts[at - 1]?.removed !== true) changes.push({ kind: "added", text });
    yield;
  }
  return changes;
}

/** Beyond this, words are not matched: two passages that share little would take long and tell nothing. */
const WORDS_CHANGED = 300;
const WORDS_LIMIT = 20_000;

function wordsChanged(before: string, after: string): readonly TextChange[] {
  if (before.length + after.length > WORDS_LIMIT) return replaced(before, after);
  const words = diffWordsWithSpace(before, after, { maxEditLength: WORDS_CHANGED });
  if (words === undefined || !isReworded(words, before, after)) return replaced(before, after);
  return words.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** Where less than half stands, what is left of the one between the words of the other can be read by nobody. */
function isReworded(words: readonly Change[], before: string, after: string): boolean {
  const stands = words.filter(({ added, removed }) => !added && !removed).map(({ value }) => value);
  return lettersIn(stands.join("")) * 2 >= Math.max(lettersIn(before), lettersIn(after));
}

function lettersIn(text: string): number {
  return text.replace(/\s/g, "").length;
}

function replaced(before: string, after: string): readonly TextChange[] {
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

/** A page of a PDF is broken into lines where its author did not break it: sentences are what can be compared. */
function* sentencesOf({ segments }: DocumentText): Generator<void, readonly string[]> {
  const sentences: string[] = [];
  for (const { text } of segments) {
    // Not after "Civ." or "Inc.": what ends a sentence is a word of some length.
    const parts = text.replace(/\s+/g, " ").split(/(?<=[;:?!]|[a-z0-9)\]”"]{3}\.)\s+/);
    for (const part of parts) if (part.trim() !== "") sentences.push(part.trim());
    yield;
  }
  return sentences;
}
