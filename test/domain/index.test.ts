import fc from "fast-check";
import { nextWorld, worldOf } from "../../api/addenda/world.js";
import { patchSortedInSteps, sortIds, sortIdsInSteps } from "../../api/common/order.js";
import { stepwise } from "../../api/common/steps.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import { edit, finish, put, remove, tableOf } from "../../api/model/table.js";
import { flow, system, vendor } from "./maps.js";

const TODAY = "2026-11-24";
const PARTIES = Array.from({ length: 9 }, (_, at) => (at < 2 ? `s${String(at)}` : `v${String(at)}`));
const putFlow = (id: string, [from, to, carries]: readonly [string, string, readonly string[]]): Change => ({
  op: "put",
  put: { type: "flow", record: flow(id, from, from === to ? "s0" : to, { carries }) },
});

const start = applyChanges(EMPTY_MAP, [
  ...PARTIES.map((id): Change =>
    id.startsWith("s")
      ? { op: "put", put: { type: "system", record: system(id) } }
      : { op: "put", put: { type: "vendor", record: vendor(id) } },
  ),
  ...Array.from({ length: 60 }, (_, at) =>
    putFlow(`f${String(at)}`, [
      PARTIES[(at % 8) + 1] ?? "",
      PARTIES[(at * 5) % 9] ?? "",
      at % 3 ? ["pi_geolocation"] : [],
    ]),
  ),
]).map;

const flowIds = fc.nat(70).map((at) => `f${String(at)}`);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(flowIds, fc.constantFrom(...PARTIES.slice(1)), fc.constantFrom(...PARTIES))
      .map(([id, from, to]) => putFlow(id, [from, to, ["pi_biometric"]])),
  },
  { weight: 3, arbitrary: flowIds.map((id): Change => ({ op: "remove", id, removeFlows: false })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("v2", "v10", "v00")
      .map((id): Change => ({ op: "put", put: { type: "vendor", record: vendor(id) } })),
  },
  { weight: 1, arbitrary: fc.constantFrom("v3", "s1").map((id): Change => ({ op: "remove", id, removeFlows: true })) },
  {
    weight: 1,
    arbitrary: fc.constant<Change>({
      op: "put",
      put: {
        type: "category",
        record: { id: "own", label: "Own", parents: ["pi_biometric"], citation: null, description: null },
      },
    }),
  },
);

describe("the flow index", () => {
  it("after changes, asked for in between or not, is the one from scratch", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 8 }), (steps) => {
        let world = worldOf(start, TODAY);
        world.index();
        for (const [next, isAsked] of steps) {
          const applied = attempt(world.map, next);
          world = nextWorld(world, applied.map, applied.entries);
          if (isAsked) world.index();
        }
        expect(world.index()).toEqual(worldOf(world.map, TODAY).index());
      }),
      { numRuns: 300 },
    );
  });
});

/** Not every generated change fits the map it meets; then nothing happens. */
function attempt(map: typeof start, next: Change) {
  try {
    return applyChanges(map, [next]);
  } catch {
    return { map, entries: [] };
  }
}

describe("ids in order", () => {
  const ids = fc.uniqueArray(fc.oneof(fc.string({ unit: "binary", maxLength: 4 }), fc.nat(99_999).map(String)), {
    maxLength: 400,
  });

  it("sorted in steps and patched are those sorted at once", () => {
    fc.assert(
      fc.property(ids, ids, (kept, others) => {
        const added = others.filter((id) => !kept.includes(id));
        const gone = new Set(kept.filter((_, at) => at % 3 === 0));
        expect(stepwise(sortIdsInSteps(kept))).toEqual(sortIds(kept));
        const patched = stepwise(patchSortedInSteps(sortIds(kept), added, gone));
        expect(patched).toEqual(sortIds([...kept.filter((id) => !gone.has(id)), ...added]));
      }),
    );
  });

  it("of more than one run are in order too", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `f${String((at * 7_919) % 20_000)}`);
    expect(stepwise(sortIdsInSteps(many))).toEqual(sortIds(many));
  });
});

describe("a table", () => {
  it("that nothing was done to is the very same one, and one that was changed leaves the first alone", () => {
    const table = tableOf([["a", 1]]);
    expect(finish(edit(table))).toBe(table);
    const draft = edit(table);
    remove(draft, "a");
    put(draft, "b", 2);
    expect(finish(draft)).not.toBe(table);
    expect([table.size, table.overlay.size, finish(draft).size]).toEqual([1, 0, 1]);
  });
});
