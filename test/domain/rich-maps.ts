import fc from "fast-check";
import { EMPTY_MAP } from "../../api/law/book.js";
import { CLAUSES } from "../../api/law/clauses.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import type { Contract, FindingStatus } from "../../api/model/contract.js";
import { type DataMap, partyById } from "../../api/model/data-map.js";
import { values } from "../../api/model/table.js";
import { type Gate, type Right, RIGHTS } from "../../api/model/flow.js";
import {
  contract,
  finding,
  flow,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  someChanges,
  system,
  vendor,
} from "./maps.js";

const VENDORS = ["v0", "v1", "v2", "v3", "v4", "v5"];
const DAYS = ["2024-01-01", "2025-06-01", "2025-06-01", "2026-11-24", "2027-02-22"] as const;
const SPOKEN: readonly (FindingStatus | null)[] = ["partial", "missing", "not_applicable", null];

const gate = (right: Right): Gate => ({ right, means: "code", evidence: null, testedOn: null });

/**
 * Generated maps with agreements among vendors that mostly hold, and chains of amendments that strike single terms,
 * so that onward services, deidentified flows and instructions really occur.
 */
export const richMap: fc.Arbitrary<DataMap> = fc
  .record({
    changes: someChanges,
    good: fc.array(
      fc.record({
        to: fc.constantFrom(...VENDORS),
        by: fc.constantFrom(null, null, ...VENDORS),
        struck: fc.array(fc.tuple(fc.nat(CLAUSES.length - 1), fc.constantFrom(...SPOKEN)), { maxLength: 1 }),
        from: fc.constantFrom(null, ...DAYS),
      }),
      { minLength: 4, maxLength: 16 },
    ),
    // Services that mostly hold, from a system down to a sub-processor's sub-processor.
    served: fc.array(
      fc.record({
        from: fc.constantFrom("s0", "s1", ...VENDORS),
        to: fc.constantFrom(...VENDORS),
        role: fc.constantFrom("service_provider" as const, "service_provider" as const, "contractor" as const),
        purposes: fc.constantFrom(
          ["bp_advertising_marketing_not_ccba"],
          ["bp_perform_services"],
          ["bp_debugging"],
          ["bp_security_integrity", "bp_quality_safety_improvement"],
        ),
        carries: fc.constantFrom(["email"], ["pi_geolocation"], ["pi_identifiers", "gps"], ["pi_sensitive"]),
        gates: fc.constantFrom([], ...RIGHTS.map((right) => [gate(right)])),
        deidentified: fc.integer({ max: 5 }).map((n) => n === 0),
        struck: fc.option(fc.nat(CLAUSES.length - 1), { freq: 4 }),
      }),
      { maxLength: 8 },
    ),
    // What systems collect of themselves, and flows for purposes that a right leaves alone.
    collected: fc.array(fc.constantFrom([], ["email"], ["pi_identifiers"], ["spi_health"], ["pi_geolocation"]), {
      minLength: 4,
      maxLength: 4,
    }),
    spared: fc.array(
      fc.record({
        from: fc.constantFrom("s0", "s1", ...VENDORS),
        to: fc.constantFrom("s1", "s2", ...VENDORS),
        carries: fc.constantFrom(["spi_health"], ["gps", "email"], []),
        purposes: fc.subarray(["bp_security_integrity", "bp_short_term_transient", "bp_ad_counting_audit", "ccba"]),
        consideration: fc.constantFrom("none" as const, "unknown" as const),
        gates: fc.constantFrom([], ...RIGHTS.map((right) => [gate(right)])),
      }),
      { maxLength: 6 },
    ),
    later: fc.array(
      fc.record({
        base: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
        amends: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
        from: fc.constantFrom(null, ...DAYS),
        until: fc.constantFrom(null, null, "2026-11-23", "2026-11-24", "2027-02-22", "2027-02-23"),
        said: fc.array(fc.tuple(fc.nat(CLAUSES.length - 1), fc.constantFrom("present" as const, ...SPOKEN)), {
          maxLength: 4,
        }),
        scope: fc.record({
          purposes: fc.constantFrom(null, null, ["bp_perform_services"], ["bp_debugging"]),
          categories: fc.constantFrom(null, null, ["pi_identifiers", "pi_sensitive"], ["pi_geolocation"]),
        }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ changes, good, served, later, collected, spared }) => {
    let map = applyChanges(EMPTY_MAP, changes).map;
    const put = (change: Change) => (map = applyChanges(map, [change]).map);
    for (const [at, { to, by, struck, from }] of good.entries()) {
      const id = `g${String(at)}`;
      const over = new Map(struck.map(([clause, status]) => [CLAUSES[clause]?.id, status]));
      const findings = CLAUSES.flatMap((clause) => {
        const status = over.has(clause.id) ? over.get(clause.id) : "present";
        return status ? [finding(id, clause.id, status)] : [];
      });
      put(putContract(contract(id, to, { onBehalfOf: by === to ? null : by, effectiveFrom: from ?? null }), findings));
    }
    for (const [at, collects] of collected.entries()) {
      const id = `s${String(at)}`;
      if (partyById(map, id) !== undefined) put(putSystem({ ...system(id), collects }));
    }
    for (const [at, { from, to, ...rest }] of spared.entries()) {
      if (from !== to) put(putFlow(flow(`spared${String(at)}`, from, to, rest)));
    }
    for (const [at, { from, to, role, struck, ...carried }] of served.entries()) {
      if (from === to || partyById(map, from) === undefined) continue;
      put(putVendor(vendor(to, role)));
      put(putFlow(flow(`served${String(at)}`, from, to, carried)));
      const id = `h${String(at)}`;
      const findings = CLAUSES.flatMap((clause, row) => (row === struck ? [] : [finding(id, clause.id)]));
      put(putContract(contract(id, to, { onBehalfOf: from.startsWith("s") ? null : from }), findings));
    }
    for (const [at, { base, amends, from, until, said, scope }] of later.entries()) {
      const all: Contract[] = [...values(map.contracts)].sort((a, b) => (a.id < b.id ? -1 : 1));
      const first = all[(base[0] ?? 0) % all.length];
      if (first === undefined) continue;
      const like = all.filter(
        (each) => each.counterparty === first.counterparty && each.onBehalfOf === first.onBehalfOf,
      );
      const more = like[(base[1] ?? 0) % like.length] ?? first;
      const linked = [...new Set(base.length > 1 ? [first.id, more.id] : [first.id])];
      const id = `${at % 2 === 0 ? "a" : "z"}${String(at)}`;
      const spoken = new Map(said.map(([clause, status]) => [CLAUSES[clause]?.id ?? "", status]));
      const findings = [...spoken].flatMap(([clause, status]) => (status ? [finding(id, clause, status)] : []));
      const dated = from === null || until === null || from <= until;
      put(
        putContract(
          contract(id, first.counterparty, {
            onBehalfOf: first.onBehalfOf,
            effectiveFrom: from,
            expiresOn: dated ? until : null,
            scope,
            [amends ? "amends" : "supersedes"]: linked,
          }),
          findings,
        ),
      );
    }
    return map;
  });
