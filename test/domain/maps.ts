import fc from "fast-check";
import { type Day } from "../../api/common/day.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { CLAUSES } from "../../api/law/clauses.js";
import { STATUTORY_PURPOSES } from "../../api/law/purposes.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change, MapRecord } from "../../api/model/change.js";
import type { Contract, Finding, FindingStatus } from "../../api/model/contract.js";
import type { ContractProgress } from "../../api/model/progress.js";
import type { DataMap } from "../../api/model/data-map.js";
import type { Consideration, Flow } from "../../api/model/flow.js";
import type { Role, System, Vendor } from "../../api/model/party.js";

/** Whole records with defaults, for maps that read like sentences in a test. */
export const system = (id: string): System => ({
  id,
  name: id,
  kind: "application",
  owner: null,
  description: null,
  collects: [],
  tags: [],
});

export const vendor = (id: string, declaredRole: Role = "undeclared"): Vendor => ({
  id,
  name: id,
  legalName: null,
  domains: [],
  website: null,
  privacyContact: null,
  declaredRole,
  registeredBroker: false,
  description: null,
  tags: [],
});

export const flow = (id: string, from: string, to: string, more: Partial<Flow> = {}): Flow => ({
  id,
  from,
  to,
  carries: ["pi_identifiers"],
  purposes: ["bp_perform_services"],
  mechanism: null,
  consideration: "unknown",
  consumerDirected: false,
  consumerDirectedEvidence: null,
  deidentified: false,
  confidence: "declared",
  confirmedOn: null,
  owner: null,
  description: null,
  gates: [],
  ...more,
});

export const contract = (id: string, counterparty: string, more: Partial<Contract> = {}): Contract => ({
  id,
  name: null,
  counterparty,
  onBehalfOf: null,
  kind: "ccpa_addendum",
  signedOn: null,
  effectiveFrom: "2025-01-01",
  expiresOn: null,
  evergreen: false,
  noticeDays: null,
  amends: [],
  supersedes: [],
  scope: { purposes: null, categories: null },
  affiliates: [],
  documents: [],
  progress: "in_force",
  owner: null,
  dueOn: null,
  ...more,
});

export const finding = (contractId: string, clause: string, status: FindingStatus = "present"): Finding => ({
  contract: contractId,
  clause,
  status,
  quote: null,
  place: null,
  reviewer: null,
  reviewedOn: null,
});

/** Every clause of a role present. */
export const allPresent = (contractId: string, role: "service_provider" | "contractor" | "third_party"): Finding[] =>
  CLAUSES.filter((clause) => clause.roles.includes(role)).map((clause) => finding(contractId, clause.id));

export const putSystem = (record: System): Change => ({ op: "put", put: { type: "system", record } });
export const putVendor = (record: Vendor): Change => ({ op: "put", put: { type: "vendor", record } });
export const putFlow = (record: Flow): Change => ({ op: "put", put: { type: "flow", record } });
export const putContract = (record: Contract, findings?: readonly Finding[]): Change => ({
  op: "put",
  put: { type: "contract", record },
  ...(findings === undefined ? {} : { findings }),
});
export const putRecord = (put: MapRecord): Change => ({ op: "put", put });
export const putCategory = (id: string, parents: readonly string[]): Change =>
  putRecord({ type: "category", record: { id, label: id, parents, citation: null, description: null } });
export const putPurpose = (id: string, kind: "business" | "commercial" | "ccba"): Change =>
  putRecord({ type: "purpose", record: { id, label: id, kind, citation: null } });
export const removeRecord = (id: string, removeFlows = false): Change => ({ op: "remove", id, removeFlows });

export const mapOf = (...changes: Change[]): DataMap => applyChanges(EMPTY_MAP, changes).map;

export const TODAY: Day = "2026-11-24";

const CATEGORIES = [
  "pi_identifiers",
  "email",
  "phone",
  "pi_geolocation",
  "spi_precise_geolocation",
  "gps",
  "pi_sensitive",
  "pi_commercial",
];
const COMPANY_PURPOSES = ["retargeting", "resale"];
const PURPOSES = [...STATUTORY_PURPOSES.map((purpose) => purpose.id), ...COMPANY_PURPOSES];
const DAYS = [null, "2024-01-01", "2025-06-01", "2026-11-24", "2026-12-31", "2027-06-30"] as const;
const STATUSES: readonly FindingStatus[] = [
  "present",
  "present",
  "present",
  "present",
  "partial",
  "missing",
  "not_applicable",
];
const ROLES: readonly Role[] = ["service_provider", "contractor", "third_party", "undeclared"];
const CONSIDERATIONS: readonly Consideration[] = ["none", "monetary", "other_valuable", "unknown"];

/** The company's own categories and purposes that generated maps use. */
export const VOCABULARY: readonly Change[] = [
  putCategory("email", ["pi_identifiers"]),
  putCategory("phone", ["pi_identifiers", "pi_customer_records"]),
  putCategory("gps", ["spi_precise_geolocation"]),
  putPurpose("retargeting", "ccba"),
  putPurpose("resale", "commercial"),
];

const SYSTEMS = 4;
const VENDORS = 6;
const PARTIES = [...names("s", SYSTEMS), ...names("v", VENDORS)];

export const someFlow = (id: string): fc.Arbitrary<Flow> =>
  fc
    .record({
      ends: fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...PARTIES)).filter(([from, to]) => from !== to),
      carries: fc.subarray(CATEGORIES, { maxLength: 3 }),
      purposes: fc.oneof(
        { weight: 3, arbitrary: fc.constant(["bp_perform_services"]) },
        { weight: 2, arbitrary: fc.subarray(PURPOSES, { maxLength: 2 }) },
      ),
      consideration: fc.constantFrom(...CONSIDERATIONS),
      consumerDirected: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      deidentified: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
      gate: fc.constantFrom(null, "2026-10-01", "2025-01-01", "never"),
    })
    .map(({ ends: [from, to], gate, ...rest }) =>
      flow(id, from, to, {
        ...rest,
        gates:
          gate === null
            ? []
            : [
                {
                  right: "opt_out_sale_share",
                  means: "code",
                  evidence: null,
                  testedOn: gate === "never" ? null : gate,
                },
              ],
      }),
    );

const SIGNED = ["in_force"] as const;
const MOSTLY_SIGNED = ["in_force", "in_force", "in_force", "in_force", "countersigned", "drafted"] as const;

const someContract = (id: string, progress: readonly ContractProgress[] = SIGNED): fc.Arbitrary<Change> =>
  fc
    .record({
      progress: fc.constantFrom(...progress),
      vendor: fc.constantFrom(...names("v", VENDORS)),
      signer: fc.constantFrom(null, null, null, ...names("v", VENDORS)),
      effectiveFrom: fc.constantFrom(...DAYS),
      expiresOn: fc.constantFrom(...DAYS, null, null),
      evergreen: fc.boolean(),
      purposes: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.subarray(PURPOSES)),
      categories: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.subarray(CATEGORIES)),
      good: fc.integer({ min: 0, max: 2 }),
      statuses: fc.array(fc.constantFrom(...STATUSES, null), { minLength: CLAUSES.length, maxLength: CLAUSES.length }),
    })
    .map((raw) => {
      const findings = CLAUSES.flatMap((clause, at) => {
        const status =
          raw.good > 0 ? (at % 7 === 6 && raw.good === 1 ? raw.statuses[at] : "present") : raw.statuses[at];
        return status === null || status === undefined ? [] : [finding(id, clause.id, status)];
      });
      const { effectiveFrom, expiresOn } = raw;
      const ordered = effectiveFrom === null || expiresOn === null || effectiveFrom <= expiresOn;
      return putContract(
        contract(id, raw.vendor, {
          onBehalfOf: raw.signer === raw.vendor ? null : raw.signer,
          effectiveFrom,
          expiresOn: ordered ? expiresOn : null,
          evergreen: raw.evergreen,
          progress: raw.progress,
          scope: { purposes: raw.purposes, categories: raw.categories },
        }),
        findings,
      );
    });

const partyChanges = (roles: readonly Role[]): readonly Change[] => [
  ...names("s", SYSTEMS).map((id) => putSystem(system(id))),
  ...names("v", VENDORS).map((id, at) => putVendor(vendor(id, roles[at] ?? "undeclared"))),
];

/** A set of changes that makes a whole map: cycles, diamonds, sub-processors, contracts in every state. */
export const someChanges: fc.Arbitrary<readonly Change[]> = fc
  .record({
    roles: fc.array(fc.constantFrom(...ROLES), { minLength: VENDORS, maxLength: VENDORS }),
    flows: fc.integer({ min: 0, max: 24 }).chain((n) => fc.tuple(...names("f", n).map(someFlow))),
    contracts: fc
      .integer({ min: 0, max: 12 })
      .chain((n) => fc.tuple(...names("c", n).map((id) => someContract(id, MOSTLY_SIGNED)))),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }),
  })
  .map(({ roles, flows, contracts, links }) => [
    ...VOCABULARY,
    ...partyChanges(roles),
    ...flows.map(putFlow),
    ...linkContracts(contracts, links),
  ]);

export const someMap: fc.Arbitrary<DataMap> = someChanges.map((changes) => applyChanges(EMPTY_MAP, changes).map);

/** Lets a later contract amend or supersede an earlier one of the same vendor and signer, so no loop arises. */
function linkContracts(
  changes: readonly Change[],
  links: readonly (readonly [number, number, boolean])[],
): readonly Change[] {
  const next = [...changes];
  for (const [a, b, amends] of links) {
    const [low, high] = [
      Math.min(a % (next.length || 1), b % (next.length || 1)),
      Math.max(a % (next.length || 1), b % (next.length || 1)),
    ];
    const older = next[low];
    const newer = next[high];
    if (
      low === high ||
      older?.op !== "put" ||
      newer?.op !== "put" ||
      older.put.type !== "contract" ||
      newer.put.type !== "contract"
    )
      continue;
    const base = older.put.record;
    const field = amends ? "amends" : "supersedes";
    const record = {
      ...newer.put.record,
      counterparty: base.counterparty,
      onBehalfOf: base.onBehalfOf,
      amends: [],
      supersedes: [],
      [field]: [base.id],
    };
    const pointed = next.some(
      (each) =>
        each.op === "put" &&
        each.put.type === "contract" &&
        [...each.put.record.amends, ...each.put.record.supersedes].includes(record.id),
    );
    if (!pointed) next[high] = { ...newer, put: { type: "contract", record } };
  }
  return next;
}

/** One change to a generated map that leaves it whole. */
export const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .integer({ min: 0, max: 30 })
    .chain((n) => someFlow(`f${String(n)}`))
    .map(putFlow),
  fc
    .tuple(fc.constantFrom(...names("v", VENDORS)), fc.constantFrom(...ROLES))
    .map(([id, role]) => putVendor(vendor(id, role))),
  fc.constantFrom("n1", "n2").chain(someContract),
  fc.integer({ min: 0, max: 24 }).map((n) => removeRecord(`f${String(n)}`)),
  fc.constantFrom(...PARTIES).map((id) => removeRecord(id, true)),
  fc
    .constantFrom("retargeting", "resale")
    .chain((id) => fc.constantFrom("business" as const, "ccba" as const).map((kind) => putPurpose(id, kind))),
  fc.constantFrom(["pi_sensitive"], ["pi_commercial"], []).map((parents) => putCategory("email", parents)),
);

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`);
}
