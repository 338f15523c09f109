import { quoteOf } from "../../api/documents/document-text.js";
import { suggest } from "../../api/documents/suggest/suggest.js";
import { textOf } from "./suggest-texts.js";

const KINDS: [string, string | null][] = [
  ["Mutual Non-Disclosure Agreement", null],
  ["Data Processing Addendum (with California terms)", "data_processing_agreement"],
  ["CCPA Service Provider Addendum to the Master Services Agreement", "ccpa_addendum"],
  ["Master Services Agreement", "master_agreement"],
  ["Terms of Service. By clicking “accept” you agree.", "click_through"],
  ["Controller-to-Controller Data Sharing Agreement", "third_party_contract"],
  ["Sub-Processor Terms", "sub_processor_terms"],
  ["Multi-State Privacy Agreement (MSPA)", "mspa"],
  ["Minutes of the garden club", null],
  ["Privacy Policy. We do not sell your personal information.", null],
  ["Business Associate Agreement about personal information", null],
];

test.each(KINDS)("%s is of kind %s", (title, kind) => {
  expect(suggest(textOf(title)).kind.value).toBe(kind);
});

test("the parties are those between whom it is made, each on its side", () => {
  const text = textOf(
    "This Addendum is made by and between Acme Trading Corp., a Delaware corporation (“Business”), and Globex GmbH, with its seat in Berlin (the “Service Provider”), and amends the Master Agreement (“MSA”) dated January 5, 2024.",
  );
  expect(suggest(text).parties.map(({ name, side }) => [name, side])).toEqual([
    ["Acme Trading Corp.", "business"],
    ["Globex GmbH", "recipient"],
  ]);
});

test("a text that names only one, beside its customer, names the recipient", () => {
  const text = textOf(
    "This DPA is made between Skyfall Data Services, Inc. (“Skyfall”) and the customer (“Customer”).",
    "Skyfall processes personal data only on Customer’s documented instructions.",
  );
  expect(suggest(text).parties.map(({ name, side }) => [name, side])).toEqual([
    ["Skyfall Data Services, Inc.", "recipient"],
  ]);
});

test("parties stand behind labels too", () => {
  const { parties } = suggest(
    textOf("Data Processing Agreement", "Customer: Harbor Retail Co.", "Processor: Widget Data LLC"),
  );
  expect(parties.map(({ name, side }) => [name, side])).toEqual([
    ["Harbor Retail Co", "business"],
    ["Widget Data LLC", "recipient"],
  ]);
});

const DATES: [string, string | null][] = [
  ["This Addendum is entered into as of April 1, 2026 and amends the agreement dated January 1, 2024.", "2026-04-01"],
  ["Effective Date: 3 March 2025", "2025-03-03"],
  ["This DPA is effective on 2025-11-30.", "2025-11-30"],
  ["This Agreement is made on this 5th day of May, 2024.", "2024-05-05"],
  ["Regulation (EU) 2016/679 of 27 April 2016 applies.", null],
  ["This Agreement is effective as of February 30, 2025.", null],
];

test.each(DATES)("takes effect: %s on %s", (words, day) => {
  expect(suggest(textOf(words)).effectiveFrom?.value ?? null).toBe(day);
});

test("the end is said, or counted from the term", () => {
  const said = "This Agreement is effective as of January 1, 2025 and remains in force until December 31, 2026.";
  expect(suggest(textOf(said)).expiresOn?.value).toBe("2026-12-31");
  const counted = "This Agreement is effective as of March 1, 2024 for an initial term of two (2) years.";
  expect(suggest(textOf(counted)).expiresOn?.value).toBe("2026-02-28");
  expect(suggest(textOf("This Agreement is effective as of March 1, 2024.")).expiresOn).toBeNull();
});

test("a contract is signed when the last has signed", () => {
  const text = textOf(
    "Signed by: A. Person",
    "Title: Chief",
    "Date: May 2, 2026",
    "Signed by: B. Person",
    "Title: Head",
    "Date: May 9, 2026",
  );
  expect(suggest(text).signedOn?.value).toBe("2026-05-09");
});

const RENEWALS: [string, boolean | null][] = [
  ["This Agreement renews automatically for successive periods of one year.", true],
  ["It will automatically renew unless either party gives notice of non-renewal.", true],
  ["This Agreement shall not renew automatically.", false],
  ["This Agreement ends with the services.", null],
];

test.each(RENEWALS)("renews itself: %s %s", (words, renews) => {
  expect(suggest(textOf(words)).evergreen?.value ?? null).toBe(renews);
});

const NOTICES: [string, number | null][] = [
  ["Either party may terminate this Agreement on sixty (60) days’ prior written notice.", 60],
  ["It renews unless a party gives notice at least 90 days before the end of the term.", 90],
  ["Either party may terminate upon thirty days written notice.", 30],
  ["Either party may terminate upon forty-five days’ notice.", 45],
  ["Provider gives 30 days’ notice of new sub-processors; Customer may terminate.", null],
  ["Invoices are due in 45 days.", null],
];

test.each(NOTICES)("days of notice: %s %s", (words, days) => {
  expect(suggest(textOf(words)).noticeDays?.value ?? null).toBe(days);
});

const WARNINGS: [string, RegExp][] = [
  ["This Agreement is governed by the laws of the State of California.", /only the law that governs/],
  [
    "“Data Protection Laws” means all laws, including the CCPA.\nProcessor processes personal data of data subjects.",
    /list of laws only/,
  ],
  [
    "Our CCPA Addendum, available at https://example.com/ccpa, is incorporated by reference.",
    /web address that is not attached/,
  ],
  ["This DPA is between [Customer Name] and Provider.", /blanks to be filled in/],
  [
    `Master Services Agreement ${"Fees are due. ".repeat(40)} The Data Processing Agreement of the parties applies.`,
    /Refers to a data processing agreement/,
  ],
  ["Customer shall not sell or share any personal information.", /binds the business/],
];

test.each(WARNINGS)("a reviewer is told: %s", (words, sentence) => {
  expect(
    suggest(textOf(words))
      .warnings.map((warning) => warning.sentence)
      .join("\n"),
  ).toMatch(sentence);
});

test("what is missing may stand at a web address, and the reason says so", () => {
  const text = textOf("Our CCPA Addendum, available at https://example.com/ccpa, is incorporated by reference.");
  const clause = suggest(text).clauses.find((one) => one.clause === "sp_no_sell_share");
  expect(clause?.status).toBe("missing");
  expect(clause?.why).toMatch(/not attached/);
});

test("the terms of other states come from the same text", () => {
  const text = textOf(`Data Processing Addendum
The nature and purpose of processing, the type of personal data and the duration of processing are set out in Annex I, with the rights and obligations of both parties.
Processor shall process personal data only on Controller’s documented instructions and bind its personnel to confidentiality.
At the end of the services Processor shall delete or return the personal data. Processor shall make available all information necessary to demonstrate compliance and allow assessments by Controller.
Processor shall notify Controller of new sub-processors, give it the opportunity to object, and bind them by written contract to the same obligations.`);
  const found = suggest(text).stateClauses;
  expect(found.filter(({ status }) => status !== "present").map(({ clause }) => clause)).toEqual([
    "pr_annual_independent_audit_alt",
    "pr_security",
    "pr_stop_on_request",
  ]);
  const first = found[0]?.evidence[0];
  expect(first === undefined ? "" : quoteOf(text, first)).toMatch(/instructions/);
});
