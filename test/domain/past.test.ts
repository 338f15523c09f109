import fc from "fast-check";
import { nextWorld, type World, worldOf } from "../../api/addenda/world.js";
import { ACTIONS } from "../../api/law/rights-actions.js";
import { RIGHT_RULES } from "../../api/law/rights.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import { type Flow, type Right, RIGHTS } from "../../api/model/flow.js";
import { canonicalPlan } from "../../api/requests/canonical.js";
import { copyOf, noPast, type Past, pass } from "../../api/requests/past.js";
import { plan } from "../../api/requests/plan.js";
import type { Interval } from "../../api/requests/plan-question.js";
import { pastOf, recalledWorld } from "../../api/requests/recalled-world.js";
import { stepReasons } from "../../api/requests/step-reasons.js";
import {
  allPresent,
  contract,
  flow,
  putCategory,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  removeRecord,
  someFlow,
  system,
  TODAY,
  vendor,
  VOCABULARY,
} from "./maps.js";
import { richMap } from "./rich-maps.js";

/** A map with its past, made of revisions on given days. */
function history(...revisions: readonly (readonly [day: string, ...changes: Change[]])[]): {
  world: World;
  past: Past;
} {
  const past = noPast();
  let map = EMPTY_MAP;
  for (const [day, ...changes] of revisions) {
    const applied = applyChanges(map, changes);
    map = applied.map;
    pass(past, { revision: map.revision, entries: applied.entries }, day);
  }
  return { world: worldOf(map, TODAY), past };
}

const ask = (
  { world, past }: { world: World; past: Past },
  { right = "delete", interval = null }: { right?: Right; interval?: Interval | null } = {},
) => {
  const rule = RIGHT_RULES[right];
  const at = recalledWorld(
    world,
    past,
    rule.everRecipients ? null : (interval ?? { from: "9999-01-01", to: "9999-01-01" }),
  );
  return { at, found: plan(at, { rule, from: null, categories: null, interval }) };
};
const told = (of: ReturnType<typeof ask>) => of.found.steps.map((step) => `${step.party} ${step.action}`);

const BEGIN = [
  "2026-01-05",
  ...VOCABULARY,
  putSystem(system("s")),
  putVendor({ ...vendor("v", "third_party"), name: "Old Buyer" }),
  putFlow(flow("1", "s", "v")),
] as const;

describe("a delete reaches everyone who ever received, § 7022(b)(3)", () => {
  it("by a flow that was removed since, saying since and until when it flowed", () => {
    const of = ask(history(BEGIN, ["2026-05-01", removeRecord("1")]));
    expect(told(of)).toEqual(["s INSTRUCT", "v NOTIFY_AND_DIRECT"]);
    const step = of.found.steps[1]!;
    expect(step.flows.map((id) => pastOf(of.at, id))).toMatchObject([{ since: "2026-01-05", until: "2026-05-01" }]);
    expect(stepReasons(of.at, RIGHT_RULES.delete, step).map(({ text }) => text)).toContain(
      "s → Old Buyer: sale. It was so on this map from 2026-01-05 until 2026-05-01, and is so no longer.",
    );
  });

  it("by a vendor that was removed with its flows, as it was last called", () => {
    const renamed = putVendor({ ...vendor("v", "third_party"), name: "Renamed Buyer" });
    const of = ask(history(BEGIN, ["2026-03-01", renamed], ["2026-05-01", removeRecord("v", true)]));
    expect(told(of)).toEqual(["s INSTRUCT", "v NOTIFY_AND_DIRECT"]);
    expect(of.at.map.vendors.size).toBe(1);
    expect(stepReasons(of.at, RIGHT_RULES.delete, of.found.steps[1]!)[1]?.text).toContain("Renamed Buyer");
  });

  it("by a provider removed with its contract, as a provider", () => {
    const served = [putVendor(vendor("p")), putContract(contract("c", "p"), allPresent("c", "service_provider"))];
    const of = ask(
      history(
        [...BEGIN, ...served, putFlow(flow("2", "s", "p"))],
        ["2026-05-01", removeRecord("2"), removeRecord("c"), removeRecord("p")],
      ),
    );
    expect(told(of)).toContain("p INSTRUCT");
  });

  it("by what a flow was before: to somebody else, for money, or with more in it", () => {
    const free = { consideration: "none" as const };
    const of = ask(history(BEGIN, ["2026-05-01", putFlow(flow("1", "s", "v", free))]));
    expect(told(of)).toEqual(["s INSTRUCT", "v NOTIFY_AND_DIRECT"]);
    const moved = ask(history(BEGIN, ["2026-05-01", putVendor(vendor("w")), putFlow(flow("1", "s", "w"))]));
    expect(told(moved)).toEqual(["s INSTRUCT", "v NOTIFY_AND_DIRECT", "w NOTIFY_AND_DIRECT"]);
  });

  it("by way of systems and categories that are gone", () => {
    const more = [putCategory("shoe", ["pi_commercial"]), putSystem(system("t"))];
    const of = ask(
      history(
        [...BEGIN, ...more, putFlow(flow("2", "t", "v", { carries: ["shoe"] }))],
        ["2026-05-01", removeRecord("t", true), removeRecord("shoe")],
      ),
    );
    expect(told(of)).toContain("t INSTRUCT");
  });

  it("and no others: what decides nothing makes no past", () => {
    const { world, past } = history(BEGIN, ["2026-05-01", putFlow(flow("1", "s", "v", { description: "again" }))]);
    expect(past.flows.size).toBe(0);
    expect(recalledWorld(world, past, null)).toBe(world);
  });

  it("leaves the map's own ids alone", () => {
    const taken = putFlow(flow("1~r2", "s", "v"));
    const of = ask(history([...BEGIN, taken], ["2026-05-01", removeRecord("1")]));
    expect(of.found.steps[1]?.flows).toEqual(["1~r2", "1~r2~"]);
  });
});

describe("an opt-out tells those who received between receipt and compliance, § 7026(f)(2)", () => {
  const of = history(
    BEGIN,
    ["2026-05-01", removeRecord("1")],
    ["2026-06-01", putFlow(flow("1", "s", "v"))],
    ["2026-07-01", removeRecord("1")],
  );
  it.each([
    ["before it ended", { from: "2026-04-20", to: "2026-05-10" }, ["v NOTIFY_AND_DIRECT"]],
    ["on the day it ended", { from: "2026-07-01", to: "2026-07-20" }, ["v NOTIFY_AND_DIRECT"]],
    ["after it ended", { from: "2026-07-02", to: "2026-07-20" }, []],
    ["before it began", { from: "2025-12-01", to: "2026-01-04" }, []],
  ])("%s", (_, interval, wanted) => {
    expect(told(ask(of, { right: "opt_out_sale_share", interval }))).toEqual(wanted);
  });

  it("and has the interval in its digest", () => {
    const interval = { from: "2026-07-02", to: "2026-07-20" };
    const { found } = ask(of, { right: "opt_out_sale_share", interval });
    expect(canonicalPlan(found)).toContain('"interval":{"from":"2026-07-02","to":"2026-07-20"},"right"');
    expect(canonicalPlan({ ...found, interval: null })).not.toContain("interval");
  });
});

const planned = (world: World, right: Right) =>
  plan(world, { rule: RIGHT_RULES[right], from: null, categories: null, interval: null });

describe("on generated maps", () => {
  it.each(RIGHTS)("the same map gives the same plan of %s, byte for byte, built anew or step by step", (right) => {
    fc.assert(
      fc.property(richMap, someFlow("f3"), (map, changed) => {
        const before = worldOf(map, TODAY);
        const applied = applyChanges(map, [putFlow(changed)]);
        const after = nextWorld(before, applied.map, applied.entries);
        expect(canonicalPlan(planned(after, right))).toBe(canonicalPlan(planned(worldOf(applied.map, TODAY), right)));
      }),
      { numRuns: 40 },
    );
  });

  // A flow can make its recipient a provider, or the first one can end its being one: what that vendor sends on is then
  // judged anew, as a service or as another's to forward.
  it.each(RIGHTS)(
    "adding a flow to a plan of %s weakens nothing, where nobody becomes or ceases to be a provider",
    (right) => {
      fc.assert(
        fc.property(richMap, someFlow("added"), (map, added) => {
          const before = worldOf(map, TODAY);
          const applied = applyChanges(map, [putFlow(added)]);
          const after = nextWorld(before, applied.map, applied.entries);
          const turned = before.parties.some((id) => isProvider(before, id) !== isProvider(after, id));
          fc.pre(!turned);
          const later = new Map(planned(after, right).steps.map((step) => [step.party, ACTIONS.indexOf(step.action)]));
          for (const step of planned(before, right).steps) {
            const isNoWeaker = (later.get(step.party) ?? 99) <= ACTIONS.indexOf(step.action);
            expect([step.party, step.action, isNoWeaker]).toEqual([step.party, step.action, true]);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it("whom a delete names before flows are removed or changed, it names afterwards", () => {
    fc.assert(
      fc.property(richMap, fc.array(removal, { minLength: 1, maxLength: 5 }), (map, removals) => {
        const past = noPast();
        let now = map;
        for (const change of removals) {
          const changes = change(now);
          if (changes.length === 0) continue;
          const applied = applyChanges(now, changes);
          now = applied.map;
          pass(past, { revision: now.revision, entries: applied.entries }, TODAY);
        }
        const after = new Set(
          planned(recalledWorld(worldOf(now, TODAY), past, null), "delete").steps.map(({ party }) => party),
        );
        const forgotten = planned(worldOf(map, TODAY), "delete").steps.filter(
          // A system is named for what it collects: one that is gone is named only where flows led from or to it.
          ({ party, flows }) => !after.has(party) && flows.length > 0,
        );
        expect(forgotten).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("a copy of a past goes its own way", () => {
    const { past } = history(BEGIN);
    const copy = copyOf(past);
    pass(copy, { revision: 2, entries: [{ type: "flow", id: "1", before: flow("1", "s", "v"), after: null }] }, TODAY);
    expect([past.flows.size, copy.flows.size]).toEqual([0, 1]);
  });
});

const isProvider = (world: World, id: string) =>
  world.standings.providers.overlay.get(id) ?? world.standings.providers.base.get(id) ?? false;

type Removal = (map: World["map"]) => readonly Change[];
const removal: fc.Arbitrary<Removal> = fc
  .tuple(fc.nat(), fc.constantFrom("flow", "vendor", "free"), fc.nat())
  .map(([at, what]): Removal => (map) => {
    const flows = [...map.flows.base.keys(), ...map.flows.overlay.keys()].filter(
      (id) => (map.flows.overlay.get(id) ?? map.flows.base.get(id)) && map.flows.overlay.get(id) !== null,
    );
    const id = flows.sort()[at % Math.max(1, flows.length)];
    const one = id === undefined ? undefined : ((map.flows.overlay.get(id) ?? map.flows.base.get(id)) as Flow);
    if (one === undefined) return [];
    if (what === "flow") return [removeRecord(one.id)];
    if (what === "free") return [putFlow({ ...one, carries: [], consumerDirected: true })];
    const contracts = [...map.contracts.base.values(), ...map.contracts.overlay.values()];
    const bound = contracts.some((each) => each && [each.counterparty, each.onBehalfOf].includes(one.to));
    return bound || !map.vendors.base.has(one.to) ? [removeRecord(one.id)] : [removeRecord(one.to, true)];
  });
