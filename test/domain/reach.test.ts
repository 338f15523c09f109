import { compareIds } from "../../api/common/order.js";
import fc from "fast-check";
import { vendorsReceiving } from "../../api/addenda/receipts.js";
import { standingOf, type World, worldOf } from "../../api/addenda/world.js";
import { selfAndAbove } from "../../api/flows/category-sets.js";
import { neighbourhood } from "../../api/flows/neighbourhood.js";
import { paths } from "../../api/flows/paths.js";
import { OPT_OUT } from "../../api/law/rights-opt-out.js";
import { applyChanges } from "../../api/model/apply.js";
import { categoryById, type DataMap } from "../../api/model/data-map.js";
import type { Flow } from "../../api/model/flow.js";
import { get, values } from "../../api/model/table.js";
import { plan } from "../../api/requests/plan.js";
import {
  flow,
  mapOf,
  putFlow,
  putSystem,
  putVendor,
  removeRecord,
  someMap,
  system,
  TODAY,
  vendor,
  VOCABULARY,
} from "./maps.js";

/** The rule of reach written as plainly as it is said: sets of strings, added to until nothing is added. */
function naiveReach(
  world: World,
  question: { from: readonly string[]; category: string; certain: boolean },
): ReadonlySet<string> {
  const { map } = world;
  const all = [...map.law.categories.keys(), ...[...values(map.categories)].map((each) => each.id)];
  const isBelow = (id: string, above: string) =>
    selfAndAbove(id, (each) => categoryById(map, each)?.parents ?? []).has(above);
  const asked = all.filter((id) => isBelow(id, question.category));
  const carries = (each: Flow) => {
    if (standingOf(world, each.id).disclosure === "deidentified") return [];
    if (question.certain) return each.carries;
    return each.carries.length === 0 ? all : all.filter((id) => each.carries.some((named) => isBelow(id, named)));
  };
  const held = new Map(question.from.map((id) => [id, new Set(asked)]));
  const reached = new Set<string>();
  for (let changed = true; changed;) {
    changed = false;
    for (const each of values(map.flows)) {
      const arriving = carries(each).filter((id) => held.get(each.from)?.has(id));
      if (arriving.length > 0 && !reached.has(each.to)) changed = reached.add(each.to).size > 0;
      const there = held.get(each.to) ?? new Set();
      for (const id of arriving) if (!there.has(id)) changed = there.add(id).size > 0;
      held.set(each.to, there);
    }
  }
  return reached;
}

const someQuestion = fc.record({
  from: fc.subarray(["s0", "s1", "s2", "s3", "v0", "v3"], { minLength: 1 }),
  category: fc.constantFrom(
    "pi_identifiers",
    "email",
    "phone",
    "pi_sensitive",
    "gps",
    "pi_geolocation",
    "pi_education",
  ),
});

describe("reach", () => {
  it("is the least fixpoint of what senders hold and flows carry, certain and possible", () => {
    fc.assert(
      fc.property(someMap, someQuestion, (map, { from, category }) => {
        const world = worldOf(map, TODAY);
        const receipts = vendorsReceiving(world, { category, from, maxHops: null });
        const vendors = (ids: ReadonlySet<string>) =>
          [...ids].filter((id) => get(map.vendors, id) !== undefined).sort();
        const certain = vendors(naiveReach(world, { from, category, certain: true }));
        const possible = vendors(naiveReach(world, { from, category, certain: false }));
        expect(receipts.map((each) => each.vendor).sort()).toEqual(possible);
        expect(
          receipts
            .filter((each) => each.certainty === "CERTAIN")
            .map((each) => each.vendor)
            .sort(),
        ).toEqual(certain);
      }),
      { numRuns: 400 },
    );
  });

  it("shows a way that starts at a start, hangs together, ends at the vendor and has as many flows as hops", () => {
    fc.assert(
      fc.property(someMap, someQuestion, (map, { from, category }) => {
        for (const { vendor: id, hops, path } of vendorsReceiving(worldOf(map, TODAY), {
          category,
          from,
          maxHops: null,
        })) {
          const flows = path().map((each) => get(map.flows, each) as Flow);
          expect(flows).toHaveLength(hops);
          expect(from).toContain(flows[0]?.from);
          expect(flows.at(-1)?.to).toBe(id);
          flows.slice(1).forEach((each, at) => expect(each.from).toBe(flows[at]?.to));
        }
      }),
    );
  });

  it("within so many hops is what has no more hops", () => {
    fc.assert(
      fc.property(someMap, someQuestion, fc.integer({ min: 1, max: 4 }), (map, { from, category }, maxHops) => {
        const world = worldOf(map, TODAY);
        for (const each of vendorsReceiving(world, { category, from, maxHops })) {
          expect(each.hops).toBeLessThanOrEqual(maxHops);
          expect(each.path()).toHaveLength(each.hops);
        }
        const near = vendorsReceiving(world, { category, from, maxHops }).map((each) => each.vendor);
        for (const each of vendorsReceiving(world, { category, from, maxHops: null })) {
          if (each.hops <= maxHops) expect(near).toContain(each.vendor);
        }
      }),
    );
  });

  it("never grows when a flow is removed", () => {
    fc.assert(
      fc.property(someMap, someQuestion, fc.nat(), (map, { from, category }, pick) => {
        const flows = [...values(map.flows)];
        const chosen = flows[pick % Math.max(1, flows.length)];
        if (chosen === undefined || flows.some((each) => each.deidentified)) return;
        const ask = (each: DataMap) => vendorsReceiving(worldOf(each, TODAY), { category, from, maxHops: null });
        const before = new Set(ask(map).map((each) => each.vendor));
        for (const each of ask(applyChanges(map, [removeRecord(chosen.id)]).map))
          expect(before.has(each.vendor)).toBe(true);
      }),
    );
  });

  it("over the whole map shows certain paths, certain flows, possible paths, possible flows, in this order", () => {
    const map = mapOf(
      ...VOCABULARY,
      putSystem(system("shop")),
      ...["a", "b", "c", "d", "e"].map((id) => putVendor(vendor(id))),
      putFlow(flow("1", "shop", "a", { carries: ["email"] })),
      putFlow(flow("2", "a", "b", { carries: ["email"] })),
      putFlow(flow("3", "e", "c", { carries: ["email"] })),
      putFlow(flow("4", "shop", "d", { carries: ["pi_identifiers"] })),
      putFlow(flow("5", "d", "e", { carries: [] })),
    );
    const shown = vendorsReceiving(worldOf(map, TODAY), { category: "email", from: null, maxHops: null });
    expect(shown.map((each) => [each.vendor, each.certainty, each.hops, each.path().join(" ")])).toEqual([
      ["a", "CERTAIN", 1, "1"],
      ["c", "CERTAIN", 1, "3"],
      ["b", "CERTAIN", 2, "1 2"],
      ["d", "POSSIBLE", 1, "4"],
      ["e", "POSSIBLE", 2, "4 5"],
    ]);
  });

  it("needs one category to travel the whole way", () => {
    const map = mapOf(
      ...VOCABULARY,
      putSystem(system("shop")),
      putVendor(vendor("a")),
      putVendor(vendor("b")),
      putFlow(flow("1", "shop", "a", { carries: ["email"] })),
      putFlow(flow("2", "a", "b", { carries: ["phone"] })),
    );
    const shown = vendorsReceiving(worldOf(map, TODAY), { category: "pi_identifiers", from: ["shop"], maxHops: null });
    expect(shown.map((each) => each.vendor)).toEqual(["a"]);
  });

  it("breaks ties between shortest ways by the last flow's id, then the one before", () => {
    const map = mapOf(
      putSystem(system("s")),
      ...["a", "b", "t"].map((id) => putVendor(vendor(id))),
      putFlow(flow("f1", "s", "b")),
      putFlow(flow("f2", "s", "a")),
      putFlow(flow("f0", "s", "a")),
      putFlow(flow("f3", "a", "t")),
      putFlow(flow("f4", "b", "t")),
    );
    const [, , last] = vendorsReceiving(worldOf(map, TODAY), {
      category: "pi_identifiers",
      from: ["s"],
      maxHops: null,
    });
    expect(last?.path()).toEqual(["f0", "f3"]);
  });

  it("takes an undocumented flow for unknown and not for empty", () => {
    const map = mapOf(putSystem(system("s")), putVendor(vendor("v")), putFlow(flow("f", "s", "v", { carries: [] })));
    const [only] = vendorsReceiving(worldOf(map, TODAY), { category: "spi_health", from: null, maxHops: null });
    expect(only).toMatchObject({ vendor: "v", certainty: "POSSIBLE" });
  });
});

describe("paths", () => {
  const enumerate = (map: DataMap, from: string, to: string): string[][] => {
    const found: string[][] = [];
    const step = (party: string, way: string[], met: ReadonlySet<string>) => {
      if (party === to) return void found.push(way);
      for (const each of values(map.flows)) {
        if (each.from === party && !met.has(each.to)) step(each.to, [...way, each.id], new Set([...met, each.to]));
      }
    };
    step(from, [], new Set([from]));
    return found;
  };

  it("are all the simple ways, shortest first", () => {
    fc.assert(
      fc.property(someMap, (map) => {
        const changes = [...values(map.flows)].map((each) => putFlow({ ...each, carries: [], deidentified: false }));
        const open = applyChanges(map, changes).map;
        const found = paths(worldOf(open, TODAY).index(), { from: "s0", to: "v1", category: null, first: 10_000 });
        expect(found.isPartial).toBe(false);
        expect(found.paths.map((each) => each.join(" ")).sort()).toEqual(
          enumerate(open, "s0", "v1")
            .map((each) => each.join(" "))
            .sort(),
        );
        const lengths = found.paths.map((each) => each.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        const ofOneLength = (length: number) => found.paths.filter((each) => each.length === length);
        for (const length of new Set(lengths)) {
          expect(ofOneLength(length)).toEqual([...ofOneLength(length)].sort(compareLists));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("beyond the number asked for are said to be there", () => {
    const map = mapOf(
      putSystem(system("s")),
      putVendor(vendor("v")),
      ...["a", "b", "c"].map((id) => putFlow(flow(id, "s", "v"))),
    );
    const index = worldOf(map, TODAY).index();
    expect(paths(index, { from: "s", to: "v", category: null, first: 2 })).toEqual({
      paths: [["a"], ["b"]],
      isPartial: true,
    });
    expect(paths(index, { from: "s", to: "v", category: null, first: 3 }).isPartial).toBe(false);
  });
});

describe("a neighbourhood", () => {
  it("draws no more than its limit and counts what it left out", () => {
    fc.assert(
      fc.property(someMap, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 }), (map, limit, hops) => {
        const index = worldOf(map, TODAY).index();
        const view = neighbourhood(index, { around: ["s0"], hops, categories: null, shown: null, limit });
        expect(view.parties.length).toBeLessThanOrEqual(limit);
        expect(view.parties).toContain("s0");
        expect(view.parties.length + view.omittedParties).toBe(view.totalParties);
        expect(view.flows.length + view.omittedFlows).toBe(view.totalFlows);
        for (const id of view.flows) {
          const each = get(map.flows, id) as Flow;
          expect(view.parties).toEqual(expect.arrayContaining([each.from, each.to]));
        }
      }),
    );
  });
});

describe("a plan", () => {
  it("does not depend on the order of input", () => {
    fc.assert(
      fc.property(someMap, fc.array(fc.nat(), { minLength: 1 }), (map, seeds) => {
        const shuffled = [...values(map.flows)].sort(
          (a, b) =>
            (seeds[a.id.length % seeds.length] ?? 0) - (seeds[b.id.length % seeds.length] ?? 0) ||
            (a.id < b.id ? 1 : -1),
        );
        const emptied = applyChanges(
          map,
          shuffled.map((each) => removeRecord(each.id)),
        ).map;
        const refilled = applyChanges(emptied, shuffled.map(putFlow)).map;
        const question = { rule: OPT_OUT, from: null, categories: null, interval: null };
        expect(plan(worldOf(refilled, TODAY), question)).toEqual(plan(worldOf(map, TODAY), question));
      }),
    );
  });

  it("asks for the same in another order of the same starts and categories", () => {
    fc.assert(
      fc.property(someMap, (map) => {
        const world = worldOf(map, TODAY);
        const one = plan(world, { rule: OPT_OUT, from: ["s1", "s0"], categories: ["email", "gps"], interval: null });
        const other = plan(world, { rule: OPT_OUT, from: ["s0", "s1"], categories: ["gps", "email"], interval: null });
        expect(one).toEqual(other);
      }),
    );
  });

  it("gives every step a way that reaches its party, unless it instructs a start", () => {
    fc.assert(
      fc.property(someMap, (map) => {
        for (const step of plan(worldOf(map, TODAY), { rule: OPT_OUT, from: null, categories: null, interval: null })
          .steps) {
          if (step.path.length === 0) expect(step.action).toBe("INSTRUCT");
          else expect(get(map.flows, step.path.at(-1) ?? "")?.to).toBe(step.party);
          for (const id of step.flows) expect(get(map.flows, id)?.to).toBe(step.party);
          for (const id of step.stops)
            expect(get(map.flows, id)?.[step.action === "INSTRUCT" ? "from" : "to"]).toBe(step.party);
        }
      }),
    );
  });
});

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, place) => id !== b[place]);
  return at < 0 ? 0 : compareIds(a[at] ?? "", b[at] ?? "");
}
