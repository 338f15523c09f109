import fc from "fast-check";
import { flagsOf as productFlags } from "../../api/addenda/flags.js";
import { vendorsReceiving } from "../../api/addenda/receipts.js";
import { standingOf, type World, worldOf } from "../../api/addenda/world.js";
import { RIGHT_RULES } from "../../api/law/rights.js";
import type { DataMap } from "../../api/model/data-map.js";
import { RIGHTS } from "../../api/model/flow.js";
import { get, values } from "../../api/model/table.js";
import { plan } from "../../api/requests/plan.js";
import { someMap, TODAY } from "./maps.js";
import { judgeAll } from "./oracle.js";
import { byId, flowsOf } from "./oracle-contracts.js";
import { flagsOf, planOf, receiving } from "./oracle-plan.js";
import { richMap } from "./rich-maps.js";

const runs = Number(process.env["ORACLE_RUNS"] ?? 40);
const sorted = (ids: readonly string[]) => [...ids].sort(byId);
const ids = (rows: readonly { readonly id: string }[] = []) => sorted(rows.map((each) => each.id));
const question = {
  from: fc.option(fc.uniqueArray(fc.constantFrom("s0", "s1", "v0", "v1", "v2"), { minLength: 1, maxLength: 3 })),
  category: fc.constantFrom("pi_identifiers", "email", "pi_geolocation", "gps", "pi_sensitive", "spi_health"),
  hops: fc.constantFrom(null, 1, 2, 3),
};

function compareStandings(world: World, map: DataMap): void {
  const { providers, standings } = judgeAll(map, TODAY);
  for (const flow of flowsOf(map)) {
    const said = standingOf(world, flow.id);
    expect({
      flow: flow.id,
      disclosure: said.disclosure,
      role: said.role,
      contracts: ids(said.judged?.chain?.contracts),
      missing: ids(said.judged?.missing),
      partial: ids(said.judged?.partial),
      unreviewed: ids(said.judged?.unreviewed),
      uncoveredCategories: sorted(said.judged?.uncoveredCategories ?? []),
      uncoveredPurposes: sorted(said.judged?.uncoveredPurposes ?? []),
    }).toEqual(sortedLists({ flow: flow.id, ...standings.get(flow.id) }));
  }
  for (const { id } of values(map.vendors)) {
    expect({ id, provider: get(world.standings.providers, id) !== undefined }).toEqual({
      id,
      provider: providers.has(id),
    });
  }
}

const sortedLists = (judged: object) =>
  Object.fromEntries(Object.entries(judged).map(([key, each]) => [key, Array.isArray(each) ? sorted(each) : each]));

describe.each([
  ["generated maps", someMap],
  ["maps rich in agreements among vendors", richMap],
])("the rules said twice, on %s", (_, maps) => {
  it("give each flow one standing", () => {
    fc.assert(
      fc.property(maps, (map) => compareStandings(worldOf(map, TODAY), map)),
      { numRuns: runs },
    );
  });

  it("raise the same flags on each vendor, for the same flows", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const world = worldOf(map, TODAY);
        const flags = flagsOf(map, TODAY);
        for (const { id } of values(map.vendors)) {
          const said = productFlags(world, id).map((flag) => [flag.kind, sorted(flag.flows)] as const);
          expect([id, Object.fromEntries(said)]).toEqual([id, Object.fromEntries(flags.get(id) ?? [])]);
        }
      }),
      { numRuns: runs },
    );
  });

  it.each(RIGHTS)("make one plan of %s", (right) => {
    fc.assert(
      fc.property(maps, question.from, fc.option(question.category), (map, from, category) => {
        const categories = category === null ? null : [category];
        const rule = RIGHT_RULES[right];
        const said = plan(worldOf(map, TODAY), { rule, from, categories, interval: null });
        const steps = said.steps.map(({ certainty, ...step }) => ({ ...step, certain: certainty === "CERTAIN" }));
        expect({ steps, unknown: said.unknown }).toEqual(planOf(map, TODAY, { right, from, wanted: categories }));
      }),
      { numRuns: runs },
    );
  });

  it("name the same recipients of a category, by the same paths", () => {
    fc.assert(
      fc.property(maps, question.from, question.category, question.hops, (map, from, category, hops) => {
        const maxHops = from === null ? null : hops;
        const said = vendorsReceiving(worldOf(map, TODAY), { category, from, maxHops });
        const plain = said.map((each) => ({
          vendor: each.vendor,
          certain: each.certainty === "CERTAIN",
          hops: each.hops,
          path: each.path(),
        }));
        const told = receiving(map, TODAY, category, [from, maxHops ?? Infinity]);
        expect(plain).toEqual(told.map((each) => ({ ...each, hops: each.path.length })));
      }),
      { numRuns: runs },
    );
  });
});
