import fc from "fast-check";
import { draftOf } from "../../api/addenda/addendum/draft.js";
import { formsFor } from "../../api/addenda/addendum/covered.js";
import { makingOf } from "../../api/addenda/addendum/making.js";
import { flagsOf } from "../../api/addenda/flags.js";
import { nextWorld, type World, worldOf } from "../../api/addenda/world.js";
import type { AddendumForm } from "../../api/law/addendum-terms.js";
import { CLAUSES } from "../../api/law/clauses.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import type { Role } from "../../api/model/party.js";
import { linesOf, made, readingsOf } from "./addendum-texts.js";
import {
  allPresent,
  contract,
  finding,
  flow,
  mapOf,
  putContract,
  putFlow,
  putPurpose,
  putSystem,
  putVendor,
  someMap,
  system,
  TODAY,
  vendor,
} from "./maps.js";

const ADVERTISING = "bp_advertising_marketing_not_ccba";
const FORMS: readonly AddendumForm[] = ["service_provider", "contractor", "third_party"];

function worldWith(role: Role, ...changes: readonly Change[]): World {
  return worldOf(mapOf(putSystem(system("shop")), putVendor(vendor("v", role)), ...changes), TODAY);
}

const plainFlow = flow("f", "shop", "v", { carries: ["pi_identifiers"], purposes: ["bp_debugging"] });
const sold = { consideration: "monetary" } as const;
const adFlow = flow("ads", "shop", "v", { carries: ["pi_commercial"], purposes: [ADVERTISING], ...sold });
const bareFlow = flow("bare", "shop", "v", {
  carries: ["pi_identifiers"],
  purposes: ["bp_debugging"],
  deidentified: true,
});
const required = (role: AddendumForm) => CLAUSES.filter((clause) => clause.required && clause.roles.includes(role));

describe.each(FORMS)("the whole addendum for a %s", (role) => {
  const world = worldWith(role, putFlow({ ...plainFlow, ...sold }), putFlow(adFlow), putFlow({ ...bareFlow, ...sold }));
  const addendum = made(world, "v");

  test("has words and a citation of its own for every clause that the law demands", () => {
    expect(addendum.form).toBe(role);
    expect(addendum.articles.map(({ clause }) => clause)).toEqual(required(role).map(({ id }) => id));
    for (const { citation, paragraphs } of addendum.articles) {
      expect(citation).toMatch(/§/);
      expect(paragraphs.join(" ")).not.toMatch(/[{}]/);
    }
  });

  test("is read by our own suggester as having every term", () => {
    const readings = readingsOf(linesOf(addendum));
    for (const { clause } of addendum.articles) expect([clause, readings.get(clause)]).toEqual([clause, "present"]);
  });

  test("any part of it is read as having the terms of that part", () => {
    fc.assert(
      fc.property(fc.subarray([...addendum.articles], { minLength: 1 }), (articles) => {
        const readings = readingsOf(linesOf({ ...addendum, articles }));
        for (const { clause } of articles) expect([clause, readings.get(clause)]).toEqual([clause, "present"]);
      }),
      { numRuns: 60 },
    );
  });

  test("says once, in the notes, that it is no legal advice", () => {
    expect(addendum.notes.filter(({ text }) => /not legal advice: have counsel read/.test(text))).toHaveLength(1);
    expect(linesOf(addendum).join(" ")).not.toMatch(/legal advice/);
  });
});

test("holds only the terms that the best chain lacks, and amends its base", () => {
  const findings = allPresent("base", "service_provider").map((each) =>
    each.clause === "sp_no_combining"
      ? finding("base", each.clause, "missing")
      : each.clause === "sp_specific_purposes"
        ? finding("base", each.clause, "partial")
        : each,
  );
  const world = worldWith(
    "service_provider",
    putFlow(plainFlow),
    putContract(contract("base", "v", { name: "Master terms" }), findings),
    putContract(contract("worse", "v"), [finding("worse", "sp_no_sell_share", "missing")]),
  );
  const addendum = made(world, "v");
  expect(addendum.amends).toBe("base");
  expect(addendum.articles.map(({ clause }) => clause)).toEqual(["sp_specific_purposes", "sp_no_combining"]);
  expect(addendum.opening[0]).toMatch(/It amends “Master terms”, in force since 2025-01-01 \(the agreement\)/);
});

test("what nobody has read is left out and told, or put in where that is wished", () => {
  const findings = allPresent("base", "service_provider").filter(({ clause }) => clause !== "sp_no_combining");
  const world = worldWith("service_provider", putFlow(plainFlow), putContract(contract("base", "v"), findings));
  expect(made(world, "v").articles).toEqual([]);
  expect(
    made(world, "v")
      .notes.map(({ text }) => text)
      .join("\n"),
  ).toMatch(/terms are left out: No combining\./);
  expect(made(world, "v", { withUnread: true }).articles.map(({ clause }) => clause)).toEqual(["sp_no_combining"]);
});

test("the annexes name what its own flows are for and carry, the sensitive marked", () => {
  const world = worldWith(
    "service_provider",
    putPurpose("parcels", "business"),
    putFlow(
      flow("f", "shop", "v", { carries: ["spi_health", "pi_identifiers"], purposes: ["parcels", "bp_debugging"] }),
    ),
  );
  const { purposes, categories } = made(world, "v");
  expect(purposes.map(({ id, citation }) => [id, citation])).toEqual([
    ["bp_debugging", "§ 1798.140(e)(3)"],
    ["parcels", null],
  ]);
  expect(categories.map(({ id, sensitive }) => [id, sensitive])).toEqual([
    ["pi_identifiers", false],
    ["spi_health", true],
  ]);
});

describe("the form is the one that the flows ask for", () => {
  const ccba = flow("across", "shop", "v", { carries: ["pi_identifiers"], purposes: ["ccba"] });

  test("all of them for cross-context advertising: third party, whatever was declared", () => {
    expect(formsFor(worldWith("service_provider", putFlow(ccba)), "v")).toEqual(["third_party"]);
  });

  test("some of them: the declared one first, with a warning of what it cannot cover", () => {
    const world = worldWith("contractor", putFlow(ccba), putFlow(plainFlow));
    expect(formsFor(world, "v")).toEqual(["contractor", "third_party"]);
    const addendum = made(world, "v");
    expect(addendum.flows).toEqual(["f"]);
    expect(addendum.purposes.map(({ id }) => id)).toEqual(["bp_debugging"]);
    expect(addendum.notes.find((note) => note.flow === "across")).toMatchObject({
      text: expect.stringContaining("no addendum of this form can cover"),
      citation: "11 CCR § 7050(b)",
    });
    expect(made(world, "v", { form: "third_party" }).flows).toEqual(["across"]);
  });

  test("a flow that records nothing is told, and the annexes stay silent of it", () => {
    const addendum = made(
      worldWith("service_provider", putFlow(flow("f", "shop", "v", { carries: [], purposes: [] }))),
      "v",
    );
    expect(addendum.categories).toEqual([]);
    expect(addendum.notes.find((note) => note.flow === "f")?.text).toMatch(
      /records no categories and purposes: that is unknown/,
    );
  });
});

test("of a hub's many flows a page is told, and how many more there are", () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    putFlow(flow(`f${String(at).padStart(2, "0")}`, "shop", "v", { carries: [], purposes: [] })),
  );
  const { notes } = made(worldWith("service_provider", ...many), "v");
  expect(notes.filter((note) => note.flow !== null)).toHaveLength(20);
  expect(notes.map(({ text }) => text)).toContain("40 more flows lack something to record.");
});

test("names are names, also those that look like a placeholder", () => {
  const name = "{recipient} $& Ł";
  const world = worldOf(mapOf(putVendor({ ...vendor("v", "service_provider"), name })), TODAY);
  expect(made(world, "v").opening[0]).toBe(
    "This addendum is between Acme Inc (the “Business”) and {recipient} $& Ł (the “Service Provider”).",
  );
});

/** The paper as it would be signed and read: in force from today, with every term it brings. */
function signed(world: World, form: AddendumForm | null): World {
  const asked = { vendor: "v1", form, business: null, withUnread: true };
  const addendum = made(world, "v1", asked);
  const draft = draftOf(world, addendum, makingOf(world, asked));
  const record = {
    id: "paper",
    ...draft,
    effectiveFrom: TODAY,
    progress: "in_force",
    owner: null,
    dueOn: null,
  } as const;
  const findings = addendum.articles.map(({ clause }) => finding("paper", clause));
  const { map, entries } = applyChanges(world.map, [putContract(record, findings)]);
  return nextWorld(world, map, entries);
}

test("once the addenda of every form it asks for are signed, no flow of ours lacks a term", () => {
  fc.assert(
    fc.property(someMap, (map) => {
      const before = worldOf(map, TODAY);
      for (const form of formsFor(before, "v1")) {
        const flows = new Set(made(before, "v1", { form }).flows);
        const after = signed(before, form);
        const raised = flagsOf(after, "v1").flatMap(({ kind, flows: on }) =>
          on.some((id) => flows.has(id)) ? [kind] : [],
        );
        for (const kind of [
          "MISSING_ADDENDUM",
          "THIRD_PARTY_WITHOUT_CONTRACT",
          "EXPIRED",
          "DEFECTIVE_ADDENDUM",
        ] as const)
          expect(raised).not.toContain(kind);
      }
    }),
    { numRuns: 150 },
  );
});
