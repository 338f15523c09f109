import { vendorsReceiving } from "../../api/addenda/receipts.js";
import { nextWorld, worldOf } from "../../api/addenda/world.js";
import { OPT_OUT } from "../../api/law/rights-opt-out.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import type { Gate } from "../../api/model/flow.js";
import { canonicalPlan } from "../../api/requests/canonical.js";
import { deadlines } from "../../api/requests/clock.js";
import { difference } from "../../api/requests/difference.js";
import { plan } from "../../api/requests/plan.js";
import {
  allPresent,
  contract,
  flow,
  mapOf,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  removeRecord,
  system,
  TODAY,
  vendor,
  VOCABULARY,
} from "./maps.js";

const good = (id: string, to: string, role: "service_provider" | "third_party" = "service_provider") =>
  putContract(contract(id, to), allPresent(id, role));
const world = (...changes: Change[]) =>
  worldOf(mapOf(...VOCABULARY, putSystem(system("s")), putSystem(system("t")), ...changes), TODAY);
const ask = (
  of: ReturnType<typeof world>,
  from: readonly string[] | null = null,
  categories: readonly string[] | null = null,
) => plan(of, { rule: OPT_OUT, from, categories, interval: null });
const told = (of: ReturnType<typeof plan>) =>
  of.steps.map((step) => `${step.party} ${step.action} ${step.certainty} by ${step.path.join(">")}`);
const gate: Gate = { right: "opt_out_sale_share", means: "code", evidence: null, testedOn: null };

describe("an opt-out", () => {
  it("stops sales, lets providers go on, and expects third parties to forward", () => {
    const of = world(
      putVendor(vendor("ads", "third_party")),
      putVendor(vendor("mail", "service_provider")),
      putVendor(vendor("partner")),
      good("c", "mail"),
      putFlow(flow("1", "s", "ads")),
      putFlow(flow("2", "s", "mail")),
      putFlow(flow("3", "ads", "partner")),
      putFlow(flow("4", "s", "t")),
    );
    expect(told(ask(of))).toEqual([
      "ads STOP CERTAIN by 1",
      "mail CONTINUE CERTAIN by 2",
      "partner EXPECT_FORWARD CERTAIN by 1>3",
      "t NONE CERTAIN by 4",
    ]);
  });

  it("lets an advertising service go on without combining, § 1798.140(e)(6)", () => {
    const of = world(
      putVendor(vendor("v")),
      good("c", "v"),
      putFlow(flow("1", "s", "v", { purposes: ["bp_advertising_marketing_not_ccba"] })),
    );
    expect(told(ask(of))).toEqual(["v CONTINUE_WITHOUT_COMBINING CERTAIN by 1"]);
  });

  it("instructs a provider to stop its own uncovered flow, and stops it at the recipient", () => {
    const of = world(
      putVendor(vendor("p")),
      putVendor(vendor("w")),
      good("c", "p"),
      putFlow(flow("1", "s", "p")),
      putFlow(flow("2", "p", "w", { gates: [gate] })),
    );
    const { steps } = ask(of);
    expect(steps).toMatchObject([
      { party: "p", action: "INSTRUCT", flows: ["1"], stops: ["2"], path: ["1"], enforced: true },
      { party: "w", action: "STOP", flows: ["2"], stops: ["2"], path: ["1", "2"], enforced: true },
    ]);
  });

  it("instructs a provider that is a start with an empty path", () => {
    const of = world(putVendor(vendor("p", "service_provider")), putVendor(vendor("w")), putFlow(flow("2", "p", "w")));
    expect(ask(of, ["p"]).steps[0]).toMatchObject({
      party: "p",
      action: "INSTRUCT",
      flows: [],
      path: [],
      stops: ["2"],
    });
  });

  it("takes the strongest action and shows a way through a flow that decides it", () => {
    const of = world(
      putVendor(vendor("v")),
      good("c", "v"),
      putFlow(flow("1", "s", "v")),
      putFlow(flow("2", "s", "t")),
      putFlow(flow("3", "t", "v", { purposes: ["ccba"], gates: [gate] })),
      putFlow(flow("4", "s", "v", { purposes: ["retargeting"] })),
    );
    const step = ask(of, ["s"]).steps.find((each) => each.party === "v");
    expect(step).toMatchObject({
      action: "STOP",
      flows: ["1", "3", "4"],
      stops: ["3", "4"],
      path: ["4"],
      enforced: false,
    });
  });

  it("does not walk on from where the consumer sent the information", () => {
    const of = world(
      putVendor(vendor("v")),
      putVendor(vendor("w")),
      putFlow(flow("1", "s", "v", { consumerDirected: true })),
      putFlow(flow("2", "v", "w")),
    );
    expect(told(ask(of))).toEqual(["v CONTINUE CERTAIN by 1"]);
  });

  it("lists undocumented flows that it walks as unknown, and its steps as possible", () => {
    const of = world(putVendor(vendor("v")), putFlow(flow("1", "s", "v", { carries: [] })));
    expect(ask(of)).toMatchObject({ unknown: ["1"], steps: [{ certainty: "POSSIBLE", action: "STOP" }] });
  });

  it("lists deidentified flows apart and does not walk them", () => {
    const of = world(putVendor(vendor("v")), good("c", "v"), putFlow(flow("1", "s", "v", { deidentified: true })));
    expect(ask(of)).toMatchObject({ steps: [], deidentified: ["1"] });
    expect(vendorsReceiving(of, { category: "pi_identifiers", from: null, maxHops: null })).toEqual([]);
  });

  it("asks only about what it is asked about", () => {
    const of = world(putVendor(vendor("v")), putFlow(flow("1", "s", "v", { carries: ["email"] })));
    expect(ask(of, null, ["gps"]).steps).toEqual([]);
    expect(ask(of, null, ["pi_identifiers"]).steps).toHaveLength(1);
    expect(ask(of, ["t"], null).steps).toEqual([]);
  });

  it("has a canonical form without revision, due days or prose", () => {
    const of = world(putVendor(vendor("v")), putFlow(flow("1", "s", "v")));
    expect(canonicalPlan(ask(of))).toBe(
      '{"categories":null,"day":"2026-11-24","from":null,"right":"opt_out_sale_share","steps":[{"action":"STOP","certainty":"CERTAIN","enforced":false,"flows":["1"],"party":"v","path":["1"],"stops":["1"]}],"unknown":[]}',
    );
  });

  it("is due on the safe date, and lawful until the latest", () => {
    expect(deadlines(OPT_OUT.right, "2026-11-23").answer).toMatchObject({
      dueOn: "2026-12-10",
      latestOn: "2026-12-15",
    });
  });
});

describe("a difference", () => {
  const before = world(
    putVendor(vendor("v")),
    putVendor(vendor("w", "third_party")),
    good("c", "v"),
    putFlow(flow("1", "s", "v")),
    putFlow(flow("2", "s", "w")),
    putFlow(flow("3", "t", "w")),
  );
  const after = (...changes: Change[]) => {
    const applied = applyChanges(before.map, changes);
    return difference(before, nextWorld(before, applied.map, applied.entries));
  };

  it("of nothing is nothing", () => {
    const nothing = difference(before, before);
    expect(Object.values(nothing).every((list: readonly unknown[]) => list.length === 0)).toBe(true);
  });

  it("of a contract that lapses is a flag raised and a flow to stop", () => {
    const lapsed = after(putContract(contract("c", "v", { expiresOn: "2026-11-23" })));
    expect(lapsed.flagsRaised).toMatchObject([{ kind: "EXPIRED", party: "v", flows: ["1"], since: "2026-11-24" }]);
    expect(lapsed.stepsRemoved).toMatchObject([{ party: "v", action: "CONTINUE" }]);
    expect(lapsed.stepsAdded).toMatchObject([{ party: "v", action: "STOP" }]);
    expect(lapsed.standingsChanged).toMatchObject([{ flow: "1", after: { disclosure: "presumed_sale" } }]);
  });

  it("of a new flow is the party it reaches", () => {
    const drawn = after(putVendor(vendor("x")), putFlow(flow("4", "v", "x")));
    expect(drawn.partiesReached).toEqual(["x"]);
    expect(drawn.flagsRaised).toMatchObject([{ kind: "ONWARD_UNCOVERED", party: "x" }]);
  });

  it("of a removed flow names the party lost, or the other way by which it is still reached", () => {
    expect(after(removeRecord("1"))).toMatchObject({ partiesLost: ["v"], stillReached: [] });
    expect(after(removeRecord("2"))).toMatchObject({ partiesLost: [], stillReached: [{ party: "w", path: ["3"] }] });
  });
});
