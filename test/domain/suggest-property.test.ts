import fc from "fast-check";
import type { DocumentText } from "../../api/documents/document-text.js";
import { quoteOf } from "../../api/documents/document-text.js";
import { suggest } from "../../api/documents/suggest/suggest.js";
import { textOf } from "./suggest-texts.js";

const SENTENCES = [
  "This Addendum supplements the Agreement as to Personal Information that is subject to the CCPA.",
  "Vendor shall not sell or share Personal Information.",
  "Vendor shall not sell Personal Information.",
  "Vendor shall not:\n(a) retain, use, or disclose Personal Information for any purpose other than the Business Purposes in Exhibit A;\n(b) retain, use, or disclose Personal Information outside of the direct business relationship; or\n(c) combine Personal Information with personal information from another source.",
  "Vendor shall comply with the CCPA and provide the same level of privacy protection as it requires.",
  "Company may take reasonable and appropriate steps to ensure that Vendor uses Personal Information lawfully.",
  "Company may, upon notice, take reasonable steps to stop and remediate unauthorized use of Personal Information.",
  "Vendor shall notify Company if it can no longer meet its obligations under the CCPA.",
  "Vendor shall assist Company in responding to consumer requests.",
  "Vendor certifies that it understands the restrictions and will comply with them.",
  "Nothing in this Addendum prohibits Vendor from selling or sharing aggregate data.",
  "“Sell” and “Share” have the meanings given in the CCPA.",
  "Vendor shall notify Company before it engages a sub-processor and bind it by written contract to the same obligations.",
  "The third-party auditor shall report annually on the processing of personal data.",
];
const documents = fc
  .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((lines) => textOf(...lines));
const anyText: fc.Arbitrary<DocumentText> = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom(...SENTENCES)), { maxLength: 12 })
  .map((texts) => ({ segments: texts.map((text, at) => ({ place: `paragraph ${at + 1}`, text })) }));

function statuses(text: DocumentText) {
  const { clauses, stateClauses } = suggest(text);
  return [...clauses, ...stateClauses].map(({ clause, status }) => `${clause} ${status}`);
}

function reworded(text: DocumentText, change: (words: string) => string): DocumentText {
  return { segments: text.segments.map((segment) => ({ ...segment, text: change(segment.text) })) };
}

test("every place is in the text, and what is found is quoted", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { clauses, stateClauses, kind, parties, warnings } = suggest(text);
      const all = [...clauses, ...stateClauses, kind, ...parties, ...warnings].flatMap(({ evidence }) => evidence);
      for (const { segment, start, end } of all) {
        const length = text.segments[segment]?.text.length ?? -1;
        expect(start >= 0 && start < end && end <= length).toBe(true);
      }
      for (const { status, evidence, why } of [...clauses, ...stateClauses]) {
        expect(why).not.toBe("");
        if (status === "missing") expect(evidence).toEqual([]);
        else expect(evidence.map((passage) => quoteOf(text, passage).trim())).not.toContain("");
        if (status !== "missing") expect(evidence.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

const SAME: [string, (words: string) => string][] = [
  ["line breaks for blanks", (words) => words.replaceAll(" ", "\n")],
  ["double and odd blanks", (words) => words.replaceAll(" ", " \u00a0 ")],
  ["straight quotes", (words) => words.replaceAll(/[“”]/g, '"').replaceAll("’", "'")],
  ["words cut at the end of a line", (words) => words.replaceAll(/(\p{Ll}{4})(\p{Ll}{4})/gu, "$1-\n$2")],
  ["soft hyphens", (words) => words.replaceAll(/(\p{Ll}{3})(\p{Ll}{3})/gu, "$1\u00ad$2")],
  ["marks of bold type", (words) => words.replaceAll(/(Vendor|Company)/g, "**$1**")],
];

test.each(SAME)("what is found does not change with %s", (_, change) => {
  fc.assert(
    fc.property(documents, (text) => expect(statuses(reworded(text, change))).toEqual(statuses(text))),
    { numRuns: 60 },
  );
});

test("a section about something else changes nothing", () => {
  const other = "Fees. Customer pays each invoice within thirty days. Late payments bear interest.";
  fc.assert(
    fc.property(documents, (text) => {
      const longer = { segments: [...text.segments, { place: "paragraph 99", text: other }] };
      expect(statuses(longer)).toEqual(statuses(text));
    }),
    { numRuns: 60 },
  );
});

test("a page holds what its paragraphs hold", () => {
  fc.assert(
    fc.property(documents, (text) => {
      const page = { segments: [{ place: "page 1", text: text.segments.map((segment) => segment.text).join("\n") }] };
      expect(statuses(page)).toEqual(statuses(text));
    }),
    { numRuns: 60 },
  );
});

test("a text without any clause is missing them all", () => {
  const found = statuses(textOf("The parties meet on Tuesday to look at the garden.", "Tea will be served at four."));
  expect(found.filter((one) => !one.endsWith(" missing"))).toEqual([]);
});

const MEGABYTE = 1_000_000;
const HOSTILE: [string, string][] = [
  ["one word", "a"],
  ["shall not", "shall not "],
  ["sell", "sell personal information "],
  ["purposes", "purpose other than "],
  ["steps", "reasonable and appropriate steps "],
  ["marks of lists", "(a) "],
  ["quotes", '"'],
  ["brackets", '("'],
  ["full stops", ". A"],
  ["hyphens", "a- "],
  ["nothing", "nothing neither nor "],
  ["dates", "effective date january 1, 2026 "],
  ["names", "between Acme (the "],
  ["sub-processors", "notify sub-processor list new "],
];

test.each(HOSTILE)("a megabyte of %s is read in seconds", (_, words) => {
  const text = `${SENTENCES[0] ?? ""} ${words.repeat(Math.ceil(MEGABYTE / words.length))}`;
  const started = performance.now();
  suggest({ segments: [{ place: "page 1", text }] });
  expect(performance.now() - started).toBeLessThan(20_000);
});
