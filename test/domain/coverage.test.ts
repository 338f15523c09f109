import fc from "fast-check";
import { coverageOf } from "../../api/addenda/coverage.js";
import { coverageSentence } from "../../api/addenda/coverage-words.js";
import { standingOf, worldOf } from "../../api/addenda/world.js";
import { addDays } from "../../api/common/day.js";
import type { Change } from "../../api/model/change.js";
import { linked } from "../../api/model/links.js";
import { get, has, values } from "../../api/model/table.js";
import {
  allPresent,
  contract,
  flow,
  mapOf,
  putCategory,
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

const shop = [
  putSystem(system("shop")),
  putVendor(vendor("mailer", "service_provider")),
  putCategory("Orders", ["pi_commercial"]),
];
const sound = (id: string, more = {}) => putContract(contract(id, "mailer", more), allPresent(id, "service_provider"));
const coverage = (...changes: readonly Change[]) => {
  const world = worldOf(mapOf(...shop, ...changes), TODAY);
  const lines = coverageOf(world, "mailer");
  return {
    sentence: coverageSentence(world.map, lines),
    lines: lines.map(({ category, purpose, state, since }) => [category, purpose, state, since]),
    because: lines.map(({ because }) => because.map(({ text }) => text)),
  };
};

describe("coverage of what a vendor receives", () => {
  it("tells what is covered from what is not, in one sentence and since when", () => {
    const carries = ["Orders", "pi_identifiers", "spi_precise_geolocation"];
    const scope = { purposes: null, categories: ["pi_commercial", "pi_identifiers"] };
    const found = coverage(
      putFlow(flow("f", "shop", "mailer", { carries })),
      sound("all", { expiresOn: "2026-03-02" }),
      sound("less", { scope }),
    );
    expect(found.sentence).toBe("Covered for orders and identifiers; not for precise geolocation since 3 March 2026.");
    expect(found.lines.map(([category, , state, since]) => [category, state, since])).toEqual([
      ["Orders", "covered", "2025-01-01"],
      ["pi_identifiers", "covered", "2025-01-01"],
      ["spi_precise_geolocation", "not_covered", "2026-03-03"],
    ]);
    expect(found.because[2]).toContain("The contract does not cover Precise geolocation.");
  });

  it("names the purpose where one category is covered for some of its purposes", () => {
    const scope = { purposes: ["bp_perform_services"], categories: null };
    const purposes = ["bp_perform_services", "Analytics"];
    const found = coverage(
      putPurpose("Analytics", "business"),
      putFlow(flow("f", "shop", "mailer", { purposes })),
      sound("c", { scope, effectiveFrom: null }),
    );
    expect(found.sentence).toBe(
      "Covered for identifiers (performing services for the business); not for identifiers (analytics).",
    );
  });

  it("is never covered without a contract, and does not make up since when", () => {
    expect(coverage(putFlow(flow("f", "shop", "mailer")))).toMatchObject({
      sentence: "Not covered for identifiers.",
      lines: [["pi_identifiers", "bp_perform_services", "not_covered", null]],
    });
  });

  it("lapses on the day after the last day in force, and returns with the next contract", () => {
    const before = sound("old", { expiresOn: "2026-01-31" });
    const gap = coverage(putFlow(flow("f", "shop", "mailer")), before);
    expect(gap.lines).toEqual([["pi_identifiers", "bp_perform_services", "not_covered", "2026-02-01"]]);
    const again = coverage(putFlow(flow("f", "shop", "mailer")), before, sound("new", { effectiveFrom: "2026-06-01" }));
    expect(again.lines).toEqual([["pi_identifiers", "bp_perform_services", "covered", "2026-06-01"]]);
  });

  it("stays covered through a change of contract that leaves no day between", () => {
    const found = coverage(
      putFlow(flow("f", "shop", "mailer")),
      sound("old", { expiresOn: "2026-01-31" }),
      sound("new", { effectiveFrom: "2026-02-01", supersedes: ["old"] }),
    );
    expect(found.lines).toEqual([["pi_identifiers", "bp_perform_services", "covered", "2025-01-01"]]);
  });

  it("does not know of a flow that does not say what it carries", () => {
    const found = coverage(putFlow(flow("f", "shop", "mailer", { carries: [] })), sound("c"));
    expect(found.sentence).toBe("Not known for what is not recorded.");
  });

  it("asks for no contract where the consumer directs the flow", () => {
    const found = coverage(putFlow(flow("f", "shop", "mailer", { consumerDirected: true })));
    expect(found.sentence).toBe("No contract of ours is needed for identifiers.");
  });

  it("says so where nothing flows to it", () => {
    expect(coverage().sentence).toBe("Nothing flows to it.");
  });
});

const ALL = ["covered", "not_covered", "unknown", "not_asked"];

test("a direct flow has a provider's role exactly where all of its pairs are covered", () => {
  fc.assert(
    fc.property(someMap, (map) => {
      const world = worldOf(map, TODAY);
      for (const each of values(map.flows)) {
        const { row } = standingOf(world, each.id);
        if (!has(map.vendors, each.to)) continue;
        const lines = coverageOf(world, each.to).filter(({ flows }) => flows.includes(each.id));
        const states = new Set(lines.map(({ state }) => state));
        expect(ALL).toEqual(expect.arrayContaining([...states]));
        if (row === "6") expect(states.has("not_covered") || states.has("unknown")).toBe(false);
        if (row === "7" || row === "9") expect(states.has("not_covered") || states.has("unknown")).toBe(true);
      }
    }),
  );
});

test("on the day it tells, coverage became what it is: the day before it was otherwise", () => {
  fc.assert(
    fc.property(someMap, (map) => {
      for (const { id } of values(map.vendors)) {
        const direct = linked(map.inbound, id).every((each) => has(map.systems, get(map.flows, each)?.from ?? ""));
        if (!direct) continue;
        for (const { category, purpose, state, since } of coverageOf(worldOf(map, TODAY), id)) {
          if (since === null) continue;
          const stateOn = (day: string) =>
            coverageOf(worldOf(map, day), id).find((line) => line.category === category && line.purpose === purpose)
              ?.state;
          expect(since <= TODAY).toBe(true);
          expect(stateOn(since)).toBe(state);
          expect(stateOn(addDays(since, -1))).not.toBe(state);
        }
      }
    }),
    { numRuns: 60 },
  );
});
