import fc from "fast-check";
import { flagsOfFlow } from "../../api/addenda/flags.js";
import { closingOf } from "../../api/addenda/gaps/closing.js";
import { GAPS_OF_FLAG } from "../../api/addenda/gaps/gap-kinds.js";
import { gaps, gapsOfVendor } from "../../api/addenda/gaps/gaps.js";
import { nextWorld, worldOf } from "../../api/addenda/world.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import { get, values } from "../../api/model/table.js";
import { contract, finding, flow, putContract, system, vendor } from "./maps.js";
import { richMap } from "./rich-maps.js";

const TODAY = "2026-11-24";
const put = (type: "system" | "vendor" | "flow", record: object) => ({ op: "put", put: { type, record } }) as Change;

const shop = [put("system", system("shop")), put("vendor", vendor("mailer", "service_provider"))];
const mailed = put("flow", flow("f1", "shop", "mailer"));
const worldWith = (...changes: readonly Change[]) => worldOf(applyChanges(EMPTY_MAP, [...shop, ...changes]).map, TODAY);

describe("the queue of gaps", () => {
  it("has one entry for all flows that one addendum would cover", () => {
    const world = worldWith(mailed, put("flow", flow("f2", "shop", "mailer", { carries: ["pi_geolocation"] })));
    expect(gaps(world)).toMatchObject([
      { id: "send_addendum/mailer", kind: "send_addendum", flows: ["f1", "f2"], flags: ["MISSING_ADDENDUM"] },
    ]);
  });

  it("says which terms to negotiate and in which contract", () => {
    const read = [finding("c", "sp_no_sell_share", "partial"), finding("c", "sp_oversight_right", "missing")];
    const [gap] = gaps(worldWith(mailed, putContract(contract("c", "mailer"), read)));
    expect(gap).toMatchObject({
      kind: "negotiate",
      contract: "c",
      clauses: ["sp_no_sell_share", "sp_oversight_right"],
    });
  });

  it("asks to stop and to sign where a third party has no contract", () => {
    const world = worldWith(put("vendor", vendor("ads", "third_party")), put("flow", flow("f1", "shop", "ads")));
    expect(gaps(world).map(({ id }) => id)).toEqual(["stop_flow/ads", "send_addendum/ads"]);
  });

  it("asks the provider, and not the sub-processor, for the terms between the two", () => {
    const world = worldWith(
      mailed,
      putContract(contract("c", "mailer"), everyClause("c")),
      put("vendor", vendor("host", "service_provider")),
      put("flow", flow("f2", "mailer", "host")),
    );
    const asked = gaps(world).map(({ kind, vendor: at, asked: whom }) => [kind, at, whom]);
    expect(asked).toEqual([["ask_subprocessor_terms", "host", "mailer"]]);
  });

  it("gives the day a contract ends, and counts it where it is near", () => {
    const ends = contract("c", "mailer", { expiresOn: "2026-12-01" });
    const all = worldWith(mailed, putContract(ends, everyClause("c")));
    expect(gaps(all)).toMatchObject([{ kind: "renew", contract: "c", dueOn: "2026-12-01", flags: ["EXPIRING"] }]);
    expect(gaps(all)[0]?.because.at(-1)?.text()).toBe("It ends on 2026-12-01, within 30 days");
  });

  it("adds its points up and stands in their order", () => {
    fc.assert(
      fc.property(richMap, (map) => {
        const found = gaps(worldOf(map, TODAY));
        for (const gap of found) expect(gap.because.reduce((sum, { points }) => sum + points, 0)).toBe(gap.points);
        const points = found.map((gap) => gap.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });

  it("answers every flag of every vendor, and no other", () => {
    fc.assert(
      fc.property(richMap, (map) => {
        const world = worldOf(map, TODAY);
        for (const flags of values(world.standings.flags)) {
          const found = gapsOfVendor(world, flags[0]?.party ?? "");
          const answered = new Set(
            found.flatMap((gap) => gap.flows.flatMap((id) => gap.flags.map((kind) => `${kind} ${id}`))),
          );
          for (const { kind, flows } of flags) for (const id of flows) expect(answered).toContain(`${kind} ${id}`);
          for (const gap of found) for (const kind of gap.flags) expect(GAPS_OF_FLAG[kind]).toContain(gap.kind);
        }
      }),
    );
  });
});

describe("closing a gap", () => {
  it("clears its flags from its flows", () => {
    fc.assert(
      fc.property(richMap, (map) => {
        const world = worldOf(map, TODAY);
        for (const gap of gaps(world)) {
          // A chain may have two contracts that end soon: renewing one leaves the other.
          const others = gaps(world).filter((other) => other.kind === "renew" && other.id !== gap.id);
          if (gap.kind === "renew" && others.some((other) => other.flows.some((id) => gap.flows.includes(id))))
            continue;
          // Whether a provider flows terms down rests on a contract of its own, which may not be there.
          if (gap.kind === "ask_subprocessor_terms") continue;
          const changes = closingOf(world, gap);
          if (changes === null) continue;
          const applied = applyChanges(map, changes);
          const after = nextWorld(world, applied.map, applied.entries);
          for (const id of gap.flows) {
            const left = get(after.map.flows, id);
            const raised = left === undefined ? [] : flagsOfFlow(after, left);
            const answers = gap.flags.filter(
              (kind) => get(map.flows, id) && flagsOfFlow(world, get(map.flows, id) as never).includes(kind),
            );
            for (const kind of answers)
              expect({ gap: gap.id, raised }).not.toEqual({
                gap: gap.id,
                raised: expect.arrayContaining([kind]) as unknown,
              });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function everyClause(id: string) {
  return [...EMPTY_MAP.law.clauses.keys()].map((clause) => finding(id, clause, "present"));
}
