import { worldOf } from "../../api/addenda/world.js";
import { ACTIONS, actionWords } from "../../api/law/rights-actions.js";
import { RIGHT_RULES } from "../../api/law/rights.js";
import type { Change } from "../../api/model/change.js";
import { type Flow, type Right, RIGHTS } from "../../api/model/flow.js";
import type { Role } from "../../api/model/party.js";
import { plan } from "../../api/requests/plan.js";
import { planNotes } from "../../api/requests/plan-notes.js";
import { stepCitation, stepReasons, stepWords } from "../../api/requests/step-reasons.js";
import {
  allPresent,
  contract,
  flow,
  mapOf,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  system,
  TODAY,
  vendor,
  VOCABULARY,
} from "./maps.js";

const SPI = { carries: ["spi_health"] };
const served = (id: string, role: Role = "service_provider"): Change[] => [
  putVendor(vendor(id, role)),
  putContract(contract(`c-${id}`, id), allPresent(`c-${id}`, role === "contractor" ? role : "service_provider")),
];
const world = (...changes: Change[]) => worldOf(mapOf(...VOCABULARY, putSystem(system("s")), ...changes), TODAY);
const ask = (of: ReturnType<typeof world>, right: Right, categories: readonly string[] | null = null) =>
  plan(of, { rule: RIGHT_RULES[right], from: null, categories, interval: null });
const at = (of: ReturnType<typeof world>, right: Right, party: string, categories: readonly string[] | null = null) =>
  ask(of, right, categories).steps.find((step) => step.party === party)?.action ?? null;

/** One flow from a system to a vendor of each sort, and one onward. */
const SORTS: Readonly<Record<string, readonly Change[]>> = {
  provider: [...served("v"), putFlow(flow("1", "s", "v", SPI))],
  contractor: [...served("v", "contractor"), putFlow(flow("1", "s", "v", SPI))],
  "provider without a contract": [putVendor(vendor("v", "service_provider")), putFlow(flow("1", "s", "v", SPI))],
  buyer: [putVendor(vendor("v", "third_party")), putFlow(flow("1", "s", "v", SPI))],
  "advertiser across contexts": [...served("v"), putFlow(flow("1", "s", "v", { ...SPI, purposes: ["ccba"] }))],
  "third party for nothing": [
    putVendor(vendor("v", "third_party")),
    putFlow(flow("1", "s", "v", { ...SPI, consideration: "none" })),
  ],
  "whom the consumer sends to": [
    putVendor(vendor("v")),
    putFlow(flow("1", "s", "v", { ...SPI, consumerDirected: true })),
  ],
  "sub-processor": [
    ...served("p"),
    putFlow(flow("1", "s", "p", SPI)),
    putVendor(vendor("v", "service_provider")),
    putContract(contract("c-v", "v", { onBehalfOf: "p" }), allPresent("c-v", "service_provider")),
    putFlow(flow("2", "p", "v", SPI)),
  ],
  "onward of a provider, uncovered": [
    ...served("p"),
    putFlow(flow("1", "s", "p", SPI)),
    putVendor(vendor("v")),
    putFlow(flow("2", "p", "v", SPI)),
  ],
  "onward of a third party": [
    putVendor(vendor("p", "third_party")),
    putFlow(flow("1", "s", "p", SPI)),
    putVendor(vendor("v")),
    putFlow(flow("2", "p", "v", SPI)),
  ],
  "own system": [putSystem(system("v")), putFlow(flow("1", "s", "v", { ...SPI, purposes: [] }))],
};

describe.each<[Right, string, Readonly<Record<string, string>>]>([
  [
    "delete",
    "§ 7022(b)-(c): providers are instructed, those sold to are notified, others are told by them",
    {
      provider: "INSTRUCT",
      contractor: "INSTRUCT",
      "provider without a contract": "NOTIFY_AND_DIRECT",
      buyer: "NOTIFY_AND_DIRECT",
      "advertiser across contexts": "NOTIFY_AND_DIRECT",
      "third party for nothing": "NONE",
      "whom the consumer sends to": "NONE",
      "sub-processor": "EXPECT_FORWARD",
      "onward of a provider, uncovered": "NOTIFY_AND_DIRECT",
      "onward of a third party": "EXPECT_FORWARD",
      "own system": "INSTRUCT",
    },
  ],
  [
    "correct",
    "§ 7023(c): systems and all providers correct, third parties need not hear of it",
    {
      provider: "INSTRUCT",
      contractor: "INSTRUCT",
      "provider without a contract": "INSTRUCT",
      buyer: "NONE",
      "advertiser across contexts": "NONE",
      "third party for nothing": "NONE",
      "whom the consumer sends to": "NONE",
      "sub-processor": "EXPECT_FORWARD",
      "onward of a provider, uncovered": "EXPECT_FORWARD",
      "onward of a third party": "NONE",
      "own system": "INSTRUCT",
    },
  ],
  ...(["know_categories", "know_specific"] as const).map(
    (right) =>
      [
        right,
        "§ 7024(h)-(i): what the business and its providers hold is gathered",
        {
          provider: "COLLECT",
          contractor: "COLLECT",
          "provider without a contract": "COLLECT",
          buyer: "NONE",
          "advertiser across contexts": "NONE",
          "third party for nothing": "NONE",
          "whom the consumer sends to": "NONE",
          "sub-processor": "COLLECT",
          "onward of a provider, uncovered": "COLLECT",
          "onward of a third party": "NONE",
          "own system": "COLLECT",
        },
      ] as [Right, string, Record<string, string>],
  ),
  [
    "limit_spi",
    "§ 7027(g), (m): services for the business go on, third parties stop",
    {
      provider: "CONTINUE",
      contractor: "CONTINUE",
      "provider without a contract": "STOP",
      buyer: "STOP",
      "advertiser across contexts": "STOP",
      "third party for nothing": "STOP",
      "whom the consumer sends to": "CONTINUE",
      "sub-processor": "CONTINUE",
      "onward of a provider, uncovered": "STOP",
      "onward of a third party": "EXPECT_FORWARD",
      "own system": "INSTRUCT",
    },
  ],
  [
    "admt_opt_out",
    "§ 7221(n): everyone who may process it so is told",
    {
      provider: "INSTRUCT",
      contractor: "INSTRUCT",
      "provider without a contract": "NOTIFY_AND_DIRECT",
      buyer: "NOTIFY_AND_DIRECT",
      "advertiser across contexts": "NONE",
      "third party for nothing": "NOTIFY_AND_DIRECT",
      "whom the consumer sends to": "NONE",
      "sub-processor": "EXPECT_FORWARD",
      "onward of a provider, uncovered": "NOTIFY_AND_DIRECT",
      "onward of a third party": "EXPECT_FORWARD",
      "own system": "INSTRUCT",
    },
  ],
])("%s, %s", (right, _, wanted) => {
  it.each(Object.entries(wanted))("%s: %s", (sort, action) => {
    expect(at(world(...(SORTS[sort] ?? [])), right, "v")).toBe(action);
  });
});

describe("a limit of sensitive information", () => {
  const withPurposes = (role: Role, purposes: readonly string[], more: Partial<Flow> = {}) =>
    world(
      ...(role === "third_party" ? [putVendor(vendor("v", role))] : served("v", role)),
      putFlow(flow("1", "s", "v", { ...SPI, purposes, ...more })),
    );
  it.each([
    ["§ 7027(m)(2)-(4)", "bp_security_integrity", "CONTINUE", "CONTINUE"],
    ["§ 7027(m)(5), not to another third party", "bp_short_term_transient", "CONTINUE", "STOP"],
    ["§ 7027(m)(6), on behalf of the business", "bp_perform_services", "CONTINUE", "STOP"],
    ["§ 7027(m)(7)", "bp_quality_safety_improvement", "CONTINUE", "CONTINUE"],
    ["§ 1798.121(a), which leaves out § 1798.140(e)(1)", "bp_ad_counting_audit", "INSTRUCT", "STOP"],
    ["§ 1798.121(a), which leaves out § 1798.140(e)(3)", "bp_debugging", "INSTRUCT", "STOP"],
    ["§ 1798.121(a), which leaves out § 1798.140(e)(6)", "bp_advertising_marketing_not_ccba", "INSTRUCT", "STOP"],
    ["§ 1798.121(a), which leaves out § 1798.140(e)(7)", "bp_internal_research", "INSTRUCT", "STOP"],
  ])("by %s: %s", (_, purpose, provider, thirdParty) => {
    expect(at(withPurposes("service_provider", [purpose]), "limit_spi", "v")).toBe(provider);
    expect(at(withPurposes("third_party", [purpose]), "limit_spi", "v")).toBe(thirdParty);
  });

  it("counts a flow as outside § 7027(m) where one purpose is, or where none is recorded", () => {
    const mixed = withPurposes("service_provider", ["bp_perform_services", "bp_debugging"]);
    expect(at(mixed, "limit_spi", "v")).toBe("INSTRUCT");
    expect(at(withPurposes("third_party", []), "limit_spi", "v")).toBe("STOP");
  });

  it("follows sensitive categories alone, § 1798.121(a), and the sensitive part of those asked about", () => {
    const of = world(
      putVendor(vendor("v")),
      putVendor(vendor("w")),
      putFlow(flow("1", "s", "v", { carries: ["email"] })),
      putFlow(flow("2", "s", "w", { carries: ["gps", "email"] })),
    );
    expect(ask(of, "limit_spi").steps.map((step) => step.party)).toEqual(["s", "w"]);
    expect(ask(of, "limit_spi", ["email"]).steps).toEqual([]);
    expect(ask(of, "limit_spi", ["pi_geolocation"]).steps.map((step) => step.party)).toEqual(["s", "w"]);
  });

  it("instructs a provider to stop its own flow beyond § 7027(m)", () => {
    const of = world(...(SORTS["onward of a provider, uncovered"] ?? []));
    expect(ask(of, "limit_spi").steps).toMatchObject([
      { party: "p", action: "INSTRUCT", stops: ["2"], path: ["1"] },
      { party: "s", action: "INSTRUCT", stops: [], path: [] },
      { party: "v", action: "STOP", stops: ["2"] },
    ]);
  });
});

describe("who holds the information without a flow", () => {
  const holding = (collects: readonly string[]) =>
    worldOf(mapOf(...VOCABULARY, putSystem({ ...system("s"), collects })), TODAY);

  it("erases what it collects, § 7022(b)(1)", () => {
    const [step] = ask(holding(["email"]), "delete").steps;
    expect(step).toMatchObject({ party: "s", action: "INSTRUCT", certainty: "CERTAIN", flows: [], path: [] });
  });

  it("possibly holds a category where what it collects is broader", () => {
    expect(ask(holding(["pi_identifiers"]), "delete", ["email"]).steps).toMatchObject([{ certainty: "POSSIBLE" }]);
    expect(ask(holding(["email"]), "delete", ["pi_identifiers"]).steps).toMatchObject([{ certainty: "CERTAIN" }]);
    expect(ask(holding(["email"]), "delete", ["gps"]).steps).toEqual([]);
  });

  it("holds what it sends", () => {
    const of = world(putVendor(vendor("v")), putFlow(flow("1", "s", "v", { carries: [] })));
    expect(ask(of, "know_specific", ["email"]).steps).toMatchObject([{ party: "s", certainty: "POSSIBLE" }, {}]);
  });

  it("is asked where the question starts at it, if it is a system or a provider", () => {
    const of = world(putSystem(system("t")), ...served("v"), putVendor(vendor("w", "third_party")));
    const from = (id: string) =>
      plan(of, { rule: RIGHT_RULES.delete, from: [id], categories: null, interval: null }).steps;
    expect([from("t"), from("v"), from("w")]).toMatchObject([[{ party: "t" }], [{ party: "v" }], []]);
  });

  it("has nothing to do for an opt-out, which is about selling and sharing", () => {
    expect(ask(holding(["email"]), "opt_out_sale_share").steps).toEqual([]);
  });
});

describe("an opt-out of automated decisions", () => {
  const of = world(...(SORTS["provider"] ?? []));

  it("is possible everywhere and unknown, since the map records no technology, § 7221(n)(2)", () => {
    const { steps, unknown } = ask(of, "admt_opt_out");
    expect(steps.map((step) => step.certainty)).toEqual(["POSSIBLE", "POSSIBLE"]);
    expect(unknown).toEqual(["1"]);
  });

  it("says before 1 January 2027 that it is not law yet, § 7200(b), and not afterwards", () => {
    const found = ask(of, "admt_opt_out");
    const notes = (day: string) => planNotes(RIGHT_RULES.admt_opt_out, found, day).map(({ text }) => text);
    expect(notes("2026-12-31")[0]).toContain("Not in force on 2026-12-31");
    expect(notes("2027-01-01")[0]).not.toContain("Not in force");
  });
});

describe("every right", () => {
  it.each(RIGHTS)("%s cites a section in every row, and each step has words, a reason and a citation", (right) => {
    const rule = RIGHT_RULES[right];
    for (const row of Object.values(rule.byDisclosure)) expect(row.citation).toMatch(/§ \d/);
    for (const changes of Object.values(SORTS)) {
      const of = world(...changes);
      for (const step of ask(of, right).steps) {
        expect(stepCitation(of, rule, step)).toMatch(/§/);
        expect(stepWords(of, rule, step).label).not.toBe("");
        expect(stepReasons(of, rule, step).length).toBeGreaterThan(step.flows.length > 0 ? 1 : 0);
      }
    }
  });

  it("has its own words for what it asks: a delete never says that a flow stops", () => {
    const said = ACTIONS.map((action) => actionWords("delete", action, false).label);
    expect(said).toContain("Instruct to delete");
    expect(actionWords("delete", "INSTRUCT", true).label).toBe("Erase");
    expect(actionWords("opt_out_sale_share", "INSTRUCT", false).label).toBe("Instruct to stop");
  });
});
