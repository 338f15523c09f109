import { FACTS } from "../../api/law/letter-facts.js";
import { LETTER_STAGES } from "../../api/law/letter.js";
import { letterById, LETTERS, lettersFor } from "../../api/law/letters.js";
import { RIGHTS } from "../../api/model/flow.js";
import { factsOf, fill, templateProblems } from "../../api/requests/playbook/fill.js";

const FACT_NAMES = Object.keys(FACTS);
const every = Object.fromEntries(FACT_NAMES.map((name) => [name, `<${name}>`]));

describe.each(LETTERS.map((letter) => [letter.id, letter] as const))("the letter %s", (_, letter) => {
  it("names known facts alone, and all that it requires", () => {
    expect(templateProblems(letter, letter.requires)).toEqual([]);
  });

  it("has a citation, rights, stages and a title", () => {
    expect(letter.citation).toMatch(/§/);
    expect(letter.rights.length * letter.stages.length).toBeGreaterThan(0);
    expect(letter.title).not.toBe("");
  });

  it("is whole when all facts are known, and refused when one is not", () => {
    const done = fill(letter, every);
    expect(done.filled && !/[{}]/.test(done.subject + done.body)).toBe(true);
    for (const name of factsOf(letter)) {
      expect(fill(letter, { ...every, [name]: " " })).toEqual({ filled: false, missing: [name] });
    }
  });
});

it("every key of the playbook is there, once", () => {
  const ids = LETTERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [
    "ack_received",
    "need_more_info",
    "extension_notice",
    "fulfilled_delete",
    "partial_denial_delete",
    "denied_unverified",
    "denied_fraud",
    "fulfilled_know_categories",
    "fulfilled_know_specific",
    "fulfilled_correct",
    "denied_correct_health_statement",
    "optout_confirmed",
    "limit_confirmed",
    "vendor_optout_notice_7026f2",
    "vendor_delete_notice_7022",
    "vendor_correct_instruction_7023c",
    "vendor_limit_instruction_7027g",
    "sp_redirect_7050c",
    "optout_offer_on_delete_denial_7022g",
  ])
    expect(ids).toContain(id);
});

it("every fact is used by some letter", () => {
  const used = new Set(LETTERS.flatMap(factsOf));
  expect(FACT_NAMES.filter((name) => !used.has(name))).toEqual([]);
});

it("every right can be answered, denied and, at every stage but more time, written about", () => {
  for (const right of RIGHTS) {
    for (const stage of LETTER_STAGES) {
      if (stage !== "extending") expect(lettersFor(right, stage).length).toBeGreaterThan(0);
    }
  }
  expect(lettersFor("opt_out_sale_share", "extending")).toEqual([]);
});

it.each([
  ["ack_received", "§ 7021(a)", ["process", "verification", "answer_by"]],
  ["extension_notice", "§ 7021(b)", ["extension_reason", "extended_until"]],
  ["partial_denial_delete", "§ 7022(f)-(g)", ["basis", "deleted", "kept", "opt_out_link", "not_told"]],
  ["denied_correct_health_statement", "§ 7023(f)", ["basis", "methods"]],
  [
    "fulfilled_know_categories",
    "§ 7024(k)",
    ["categories_collected", "sources", "purposes", "third_parties", "sold", "disclosed"],
  ],
  ["vendor_optout_notice_7026f2", "§ 7026(f)(2)", ["interval_from", "interval_to", "subjects"]],
])("%s says what %s has it say", (id, _, facts) => {
  expect(letterById(id)!.requires).toEqual(expect.arrayContaining(facts));
});

it("says in words what no fact can: rest deleted, no other use, 250 words, comply and forward", () => {
  expect(letterById("partial_denial_delete")!.body).toMatch(
    /nothing but that reason.*service providers.*Everything else is deleted/s,
  );
  expect(letterById("denied_correct_health_statement")!.body).toMatch(/250 words/);
  expect(letterById("vendor_optout_notice_7026f2")!.body).toMatch(/must comply.*Forward this request/s);
});

describe("filling a template", () => {
  const template = { subject: "{{company}}", body: "{{ company }} and {{reference}}" };

  it("never reads a fact as a template, nor a dollar as a pattern", () => {
    const filled = fill(template, { company: "{{reference}} $& $1", reference: "R" });
    expect(filled).toEqual({ filled: true, subject: "{{reference}} $& $1", body: "{{reference}} $& $1 and R" });
  });

  it("names every missing fact once, also those of objects' own making", () => {
    expect(fill(template, {})).toEqual({ filled: false, missing: ["company", "reference"] });
    expect(fill({ subject: "{{constructor}}", body: "" }, {})).toEqual({ filled: false, missing: ["constructor"] });
  });

  it("keeps a subject on one line", () => {
    expect(fill(template, { company: "A\r\nBcc: b", reference: "R" })).toMatchObject({ subject: "A Bcc: b" });
  });

  it("refuses an edited template that names an unknown fact, drops a required one or leaves braces open", () => {
    expect(templateProblems({ subject: "a", body: "{{nobody}} {{ {{company}}" }, ["basis"])).toEqual([
      "There is no fact called {{nobody}}.",
      "The law has this letter say {{basis}}.",
      "A fact is written with two braces on either side, as in {{company}}.",
    ]);
    expect(templateProblems({ subject: " ", body: "x" }, [])).toEqual(["The subject is empty."]);
  });
});
