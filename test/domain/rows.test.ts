import { flagsOf, flagsOfFlow } from "../../api/addenda/flags.js";
import { standingOf, worldOf } from "../../api/addenda/world.js";
import { CLAUSES } from "../../api/law/clauses.js";
import type { Change } from "../../api/model/change.js";
import type { Contract } from "../../api/model/contract.js";
import type { Flow } from "../../api/model/flow.js";
import type { Role } from "../../api/model/party.js";
import { get } from "../../api/model/table.js";
import {
  allPresent,
  contract,
  finding,
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

const base = (...changes: Change[]) =>
  worldOf(mapOf(...VOCABULARY, putSystem(system("s")), putSystem(system("t")), ...changes), TODAY);
const good = (
  id: string,
  to: string,
  more: Partial<Contract> = {},
  role: "service_provider" | "contractor" | "third_party" = "service_provider",
) => putContract(contract(id, to, more), allPresent(id, role));
/** All present but one clause, which reads so; null leaves it unread. */
const but = (
  clause: string,
  status: "partial" | "missing" | "not_applicable" | null,
  more: Partial<Contract> = {},
  role: "service_provider" | "third_party" = "service_provider",
) =>
  putContract(contract("c", "v", more), [
    ...allPresent("c", role).filter((each) => each.clause !== clause),
    ...(status === null ? [] : [finding("c", clause, status)]),
  ]);
const direct = (more: Partial<Flow>, role: Role, ...changes: Change[]) =>
  base(putVendor(vendor("v", role)), putFlow(flow("f", "s", "v", more)), ...changes);
const outcome = (world: ReturnType<typeof base>, id = "f") => {
  const { row, disclosure, role } = standingOf(world, id);
  return [row, disclosure, role, flagsOfFlow(world, get(world.map.flows, id) as Flow).join(" ")];
};

describe("a flow from a system to a vendor", () => {
  it.each<[string, () => ReturnType<typeof base>, (string | null)[]]>([
    [
      "without a contract is a presumed sale",
      () => direct({}, "service_provider"),
      ["7", "presumed_sale", "third_party", "MISSING_ADDENDUM"],
    ],
    [
      "with every term is for a business purpose",
      () => direct({}, "service_provider", good("c", "v")),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "to an undeclared vendor is judged as to a service provider",
      () => direct({}, "undeclared", good("c", "v")),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "to a contractor needs the certification too",
      () => direct({}, "contractor", good("c", "v")),
      ["7", "presumed_sale", "third_party", "UNREVIEWED"],
    ],
    [
      "to a contractor with it keeps the role",
      () => direct({}, "contractor", good("c", "v", {}, "contractor")),
      ["6", "business_purpose", "contractor", ""],
    ],
    [
      "with one term partial is a presumed sale",
      () => direct({}, "service_provider", but("sp_no_combining", "partial")),
      ["7", "presumed_sale", "third_party", "DEFECTIVE_ADDENDUM"],
    ],
    [
      "with one term unread is a presumed sale",
      () => direct({}, "service_provider", but("sp_no_combining", null)),
      ["7", "presumed_sale", "third_party", "UNREVIEWED"],
    ],
    [
      "not applicable is not good for an unconditional term",
      () => direct({}, "service_provider", but("sp_no_combining", "not_applicable")),
      ["7", "presumed_sale", "third_party", "DEFECTIVE_ADDENDUM"],
    ],
    [
      "without a term that should only be there keeps the role unflagged",
      () => direct({}, "service_provider", but("sp_security", "missing")),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "without notice of sub-processors keeps the role and is flagged",
      () => direct({}, "service_provider", but("sp_subcontractor_notice", "missing")),
      ["6", "business_purpose", "service_provider", "DEFECTIVE_ADDENDUM"],
    ],
    [
      "with flow-down unread keeps the role and is unreviewed",
      () => direct({}, "service_provider", but("sp_subcontractor_flowdown", null)),
      ["6", "business_purpose", "service_provider", "UNREVIEWED"],
    ],
    [
      "needs the clause on opted-out consumers only for advertising",
      () => direct({}, "service_provider", but("sp_ads_no_combine_opted_out", "missing")),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "for advertising without it keeps the role and is flagged",
      () =>
        direct(
          { purposes: ["bp_advertising_marketing_not_ccba"] },
          "service_provider",
          but("sp_ads_no_combine_opted_out", "missing"),
        ),
      ["6", "business_purpose", "service_provider", "DEFECTIVE_ADDENDUM"],
    ],
    [
      "for advertising where it is not applicable is good",
      () =>
        direct(
          { purposes: ["bp_advertising_marketing_not_ccba"] },
          "service_provider",
          but("sp_ads_no_combine_opted_out", "not_applicable"),
        ),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "with every other clause read as missing has no addendum",
      () =>
        direct(
          {},
          "service_provider",
          putContract(
            contract("c", "v"),
            CLAUSES.map((each) => finding("c", each.id, "missing")),
          ),
        ),
      ["7", "presumed_sale", "third_party", "MISSING_ADDENDUM"],
    ],
    [
      "without recorded categories is a presumed sale under the best contract",
      () => direct({ carries: [] }, "service_provider", good("c", "v")),
      ["7", "presumed_sale", "third_party", "UNDOCUMENTED_FLOW"],
    ],
    [
      "outside the contract's categories is a presumed sale",
      () =>
        direct(
          { carries: ["email", "pi_commercial"] },
          "service_provider",
          good("c", "v", { scope: { purposes: null, categories: ["pi_identifiers"] } }),
        ),
      ["7", "presumed_sale", "third_party", "CATEGORY_OUT_OF_SCOPE"],
    ],
    [
      "outside the contract's purposes is a presumed sale",
      () => direct({}, "service_provider", good("c", "v", { scope: { purposes: [], categories: null } })),
      ["7", "presumed_sale", "third_party", "PURPOSE_OUT_OF_SCOPE"],
    ],
    [
      "with a sensitive category is covered by its sensitive ancestor",
      () =>
        direct(
          { carries: ["gps"] },
          "service_provider",
          good("c", "v", { scope: { purposes: null, categories: ["pi_sensitive"] } }),
        ),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "with a sensitive category is not covered by an ordinary ancestor",
      () =>
        direct(
          { carries: ["gps"] },
          "service_provider",
          good("c", "v", { scope: { purposes: null, categories: ["pi_geolocation"] } }),
        ),
      ["7", "presumed_sale", "third_party", "CATEGORY_OUT_OF_SCOPE"],
    ],
    [
      "under an expired contract is flagged as expired",
      () => direct({}, "service_provider", good("c", "v", { expiresOn: "2026-11-23" })),
      ["7", "presumed_sale", "third_party", "EXPIRED"],
    ],
    [
      "on the last day in force is covered",
      () => direct({}, "service_provider", good("c", "v", { expiresOn: TODAY })),
      ["6", "business_purpose", "service_provider", "EXPIRING"],
    ],
    [
      "under a contract that ends in 90 days is flagged as expiring",
      () => direct({}, "service_provider", good("c", "v", { expiresOn: "2027-02-22" })),
      ["6", "business_purpose", "service_provider", "EXPIRING"],
    ],
    [
      "under a contract that ends in 91 days is not",
      () => direct({}, "service_provider", good("c", "v", { expiresOn: "2027-02-23" })),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "under an evergreen contract is never expired",
      () => direct({}, "service_provider", good("c", "v", { expiresOn: "2025-12-31", evergreen: true })),
      ["6", "business_purpose", "service_provider", ""],
    ],
    [
      "before the first day in force has no contract",
      () => direct({}, "service_provider", good("c", "v", { effectiveFrom: "2026-11-25" })),
      ["7", "presumed_sale", "third_party", "MISSING_ADDENDUM"],
    ],
    [
      "for cross-context advertising is sharing, whatever was signed",
      () => direct({ purposes: ["retargeting"] }, "service_provider", good("c", "v")),
      ["4", "sharing", "third_party", "UNREVIEWED"],
    ],
    [
      "for the recipient's own ends is a sale",
      () => direct({ purposes: ["resale"] }, "service_provider"),
      ["4b", "sale", "third_party", "THIRD_PARTY_WITHOUT_CONTRACT"],
    ],
    [
      "to a third party for nothing is disclosed and judges no contract",
      () => direct({ consideration: "none" }, "third_party"),
      ["5", "disclosed", "third_party", ""],
    ],
    [
      "to a third party for an unknown consideration is a sale",
      () => direct({ consideration: "unknown" }, "third_party", good("c", "v", {}, "third_party")),
      ["5", "sale", "third_party", ""],
    ],
    [
      "to a third party whose contract may lack reasonable security is unflagged",
      () => direct({}, "third_party", but("tp_security", "missing", {}, "third_party")),
      ["5", "sale", "third_party", ""],
    ],
    [
      "directed by the consumer comes before everything else",
      () => direct({ consumerDirected: true, purposes: ["ccba"] }, "third_party"),
      ["2", "consumer_directed", "third_party", ""],
    ],
    [
      "deidentified without the recipient's obligation is judged as personal information",
      () => direct({ deidentified: true }, "service_provider", but("deid_recipient_obligation", "missing")),
      ["7", "presumed_sale", "third_party", "DEFECTIVE_ADDENDUM"],
    ],
    [
      "deidentified under the obligation is deidentified",
      () => direct({ deidentified: true }, "service_provider", good("c", "v")),
      ["deidentified", "deidentified", null, ""],
    ],
    [
      "deidentified, to a third party for nothing, is deidentified under the obligation",
      () => direct({ deidentified: true, consideration: "none" }, "third_party", good("c", "v", {}, "third_party")),
      ["deidentified", "deidentified", null, ""],
    ],
    [
      "deidentified, to a third party for nothing, is disclosed without the obligation",
      () => direct({ deidentified: true, consideration: "none" }, "third_party"),
      ["5", "disclosed", "third_party", ""],
    ],
    [
      "to be stopped with a gate never tested is flagged",
      () =>
        direct(
          { gates: [{ right: "opt_out_sale_share", means: "code", evidence: null, testedOn: null }] },
          "third_party",
          good("c", "v", {}, "third_party"),
        ),
      ["5", "sale", "third_party", "GATE_UNTESTED"],
    ],
    [
      "to be stopped with a gate tested 365 days ago is not",
      () =>
        direct(
          { gates: [{ right: "opt_out_sale_share", means: "code", evidence: null, testedOn: "2025-11-24" }] },
          "third_party",
          good("c", "v", {}, "third_party"),
        ),
      ["5", "sale", "third_party", ""],
    ],
  ])("%s", (_, world, expected) => {
    expect(outcome(world())).toEqual(expected);
  });
});

describe("contracts in force", () => {
  const amended = (status: "present" | "missing" | "partial", more: Partial<Contract> = {}) =>
    direct(
      {},
      "service_provider",
      good("c", "v"),
      putContract(contract("d", "v", { amends: ["c"], effectiveFrom: "2026-01-01", ...more }), [
        finding("d", "sp_no_combining", status),
      ]),
    );

  it("are one chain where one amends another: a missing clause in the amendment takes nothing back", () => {
    expect(outcome(amended("missing"))[1]).toBe("business_purpose");
  });
  it("are one chain where one amends another: partial strikes", () => {
    expect(outcome(amended("partial"))[1]).toBe("presumed_sale");
  });
  it("do not count an amendment that has not begun", () => {
    expect(outcome(amended("partial", { effectiveFrom: "2026-12-01" }))[1]).toBe("business_purpose");
  });
  it("end with what they amend", () => {
    const world = direct(
      {},
      "service_provider",
      putContract(contract("c", "v", { expiresOn: "2026-01-01" }), []),
      good("d", "v", { amends: ["c"] }),
    );
    expect(outcome(world)).toEqual(["7", "presumed_sale", "third_party", "EXPIRED"]);
  });
  it("do not add up across unconnected agreements", () => {
    const half = (id: string, keep: (at: number) => boolean) =>
      putContract(
        contract(id, "v"),
        allPresent(id, "service_provider").filter((_, at) => keep(at)),
      );
    expect(
      outcome(
        direct(
          {},
          "service_provider",
          half("a", (at) => at % 2 === 0),
          half("b", (at) => at % 2 === 1),
        ),
      )[1],
    ).toBe("presumed_sale");
  });
  it("give way to a successor for good, even to one that has ended", () => {
    const world = direct(
      {},
      "service_provider",
      good("c", "v"),
      good("d", "v", { supersedes: ["c"], effectiveFrom: "2025-06-01", expiresOn: "2025-12-31" }),
    );
    expect(outcome(world)).toEqual(["7", "presumed_sale", "third_party", "EXPIRED"]);
  });
  it("that have a successor recorded do not expire soon", () => {
    const world = direct(
      {},
      "service_provider",
      good("c", "v", { expiresOn: "2026-12-31" }),
      good("d", "v", { supersedes: ["c"], effectiveFrom: "2027-01-01" }),
    );
    expect(outcome(world)[3]).toBe("");
  });
  it("limit their scope by the latest document that states one", () => {
    const world = direct(
      {},
      "service_provider",
      good("c", "v", { scope: { purposes: null, categories: ["pi_commercial"] } }),
      putContract(contract("d", "v", { amends: ["c"], scope: { purposes: null, categories: ["pi_identifiers"] } })),
    );
    expect(outcome(world)[1]).toBe("business_purpose");
  });
  it("count for a third party also where the business signed what a provider sends", () => {
    const world = base(
      putVendor(vendor("p", "service_provider")),
      putVendor(vendor("v", "third_party")),
      good("a", "p"),
      good("c", "v", {}, "third_party"),
      putFlow(flow("in", "s", "p")),
      putFlow(flow("f", "p", "v")),
    );
    expect(outcome(world)).toEqual(["5", "sale", "third_party", ""]);
  });
});

describe("an onward flow", () => {
  const chain = (...changes: Change[]) =>
    base(
      putVendor(vendor("p", "service_provider")),
      putVendor(vendor("v", "service_provider")),
      putFlow(flow("in", "s", "p")),
      putFlow(flow("f", "p", "v")),
      ...changes,
    );

  it("from a vendor that is no provider is the third party's own", () => {
    expect(outcome(chain())).toEqual(["3", "onward_third_party", "third_party", ""]);
  });
  it("from a provider without terms with its sub-processor is uncovered", () => {
    expect(outcome(chain(good("a", "p")))).toEqual(["9", "onward_uncovered", "third_party", "ONWARD_UNCOVERED"]);
  });
  it("from a provider under terms nobody has read is a service", () => {
    expect(outcome(chain(good("a", "p"), putContract(contract("c", "v", { onBehalfOf: "p" }))))).toEqual([
      "8",
      "onward_service",
      "service_provider",
      "",
    ]);
  });
  it("from a provider under terms with a failing is uncovered", () => {
    expect(outcome(chain(good("a", "p"), but("sp_no_sell_share", "partial", { onBehalfOf: "p" })))[1]).toBe(
      "onward_uncovered",
    );
  });
  it("without flow-down in the sender's own contract is uncovered", () => {
    const weak = putContract(
      contract("a", "p"),
      allPresent("a", "service_provider").filter((each) => each.clause !== "sp_subcontractor_flowdown"),
    );
    expect(outcome(chain(weak, putContract(contract("c", "v", { onBehalfOf: "p" }))))[1]).toBe("onward_uncovered");
  });
  it("at the second tier rests on the first tier's terms, whoever signed them", () => {
    const world = chain(
      good("a", "p"),
      good("c", "v", { onBehalfOf: "p" }),
      putVendor(vendor("w")),
      putFlow(flow("g", "v", "w")),
      putContract(contract("d", "w", { onBehalfOf: "v" })),
    );
    expect(outcome(world, "g")).toEqual(["8", "onward_service", "service_provider", ""]);
  });
  it("in a cycle that nobody enters makes nobody a provider", () => {
    const world = base(
      putVendor(vendor("p")),
      putVendor(vendor("v")),
      putFlow(flow("f", "p", "v")),
      putFlow(flow("g", "v", "p")),
      good("a", "p", { onBehalfOf: "v" }),
      good("c", "v", { onBehalfOf: "p" }),
    );
    expect(outcome(world)[1]).toBe("onward_third_party");
  });
  it("from a declared provider that nothing enters is a provider's", () => {
    const world = base(putVendor(vendor("p", "contractor")), putVendor(vendor("v")), putFlow(flow("f", "p", "v")));
    expect(outcome(world)[1]).toBe("onward_uncovered");
  });
});

describe("flows that disclose nothing", () => {
  it("are internal between systems and inbound from a vendor, and raise no flag", () => {
    const world = base(
      putVendor(vendor("v")),
      putFlow(flow("f", "s", "t", { carries: [] })),
      putFlow(flow("g", "v", "s")),
    );
    expect(outcome(world)).toEqual(["1", "internal", null, ""]);
    expect(outcome(world, "g")).toEqual(["1", "inbound", null, ""]);
    expect(flagsOf(world, "s")).toEqual([]);
    expect(flagsOf(world, "v")).toEqual([]);
  });
});
