import { DOCUMENT_LIMITS } from "./limits.js";

const { pages, characters, seconds, unpackedBytes } = DOCUMENT_LIMITS;

/** Why a document cannot be read, and what a person can do about it. Never is such a document said to lack a clause. */
const PROBLEMS = {
  empty: "It holds no words. Upload the file that has the text.",
  scan: "Its pages are pictures without text. Run text recognition (OCR) on it and upload the result, or ask for the file it was printed from.",
  encrypted: "It is protected by a password. Save it without the password and upload that.",
  damaged:
    "It is damaged or cut short. Open it in the program that made it, save it again and upload that; or ask for it again.",
  garbage:
    "Its letters cannot be told from their shapes: the text comes out as signs that are no words. Print it to a new PDF with text recognition (OCR), or ask for the DOCX.",
  too_many_pages: `More than ${pages.toLocaleString("en")} pages are not read. Upload the pages that hold the agreement.`,
  too_long: `Its text has more than ${characters.toLocaleString("en")} characters. Upload the part that holds the agreement.`,
  unpacks_too_large: `Unpacked it is larger than ${unpackedBytes / 1024 / 1024} MB, or not as large as it says, as files made to stop a program are. Save the text alone as DOCX or PDF and upload that.`,
  too_heavy:
    "Reading it needs more memory than a document is given. Print it to a new PDF, or save the text alone, and upload that.",
  too_slow: `Reading it takes longer than ${seconds} seconds. Print it to a new PDF, or save the text alone, and upload that.`,
  unsupported: "This kind of file is not read. Save it as PDF, DOCX, HTML, Markdown or plain text and upload that.",
  failed: "Reading it failed for a reason that is not known. Save it as PDF or DOCX once more and upload that.",
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface DocumentProblem {
  readonly code: ProblemCode;
  /** What is wrong and what to do about it. */
  readonly sentence: string;
}

export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** `more` says what is particular to this document, before what to do. */
export function problemOf(code: ProblemCode, more?: string): DocumentProblem {
  return { code, sentence: more === undefined ? PROBLEMS[code] : `${more} ${PROBLEMS[code]}` };
}
