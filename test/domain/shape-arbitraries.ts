import fc from "fast-check";
import type { MapRecord } from "../../api/model/change.js";
import { CONTRACT_PROGRESS } from "../../api/model/progress.js";
import { CONTRACT_KINDS, FINDING_STATUSES } from "../../api/model/contract.js";
import { CONFIDENCES, CONSIDERATIONS, GATE_MEANS, MECHANISMS, RIGHTS } from "../../api/model/flow.js";
import { ROLES, SYSTEM_KINDS } from "../../api/model/party.js";
import { PURPOSE_KINDS } from "../../api/model/purpose.js";
import { compareIds, sortIds } from "../../api/common/order.js";
import { dayFromNumber } from "../../api/common/day.js";

/** Whole records as the shapes make them: text in NFC, sets in one order. */
const clean = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: most })
    .map((value) => value.normalize("NFC").trim())
    .filter((value) => value !== "" && !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(value));
const id = clean(20);
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => sortIds(list));
const line = fc.option(clean(40));
const text = fc.option(clean(40).map((value) => `${value}\n\tand more`));
const day = fc.option(fc.integer({ min: -700_000, max: 100_000 }).map(dayFromNumber));
const gate = fc.record({
  right: fc.constantFrom(...RIGHTS),
  means: fc.constantFrom(...GATE_MEANS),
  evidence: text,
  testedOn: day,
});
const key = (value: object) => JSON.stringify(Object.values(value));
const gates = fc
  .uniqueArray(gate, { maxLength: 3, selector: key })
  .map((list) => list.sort((left, right) => compareIds(key(left), key(right))));

const category = fc.record({ id, label: clean(40), parents: ids, citation: fc.constant(null), description: text });
const purpose = fc.record({
  id,
  label: clean(40),
  kind: fc.constantFrom(...PURPOSE_KINDS),
  citation: fc.constant(null),
});
const system = fc.record({
  id,
  name: clean(40),
  kind: fc.constantFrom(...SYSTEM_KINDS),
  owner: line,
  description: text,
  collects: ids,
  tags: ids,
});
const vendor = fc.record({
  id,
  name: clean(40),
  legalName: line,
  domains: fc.uniqueArray(fc.domain(), { maxLength: 3 }).map((list) => sortIds(list)),
  website: fc.option(fc.webUrl()),
  privacyContact: line,
  declaredRole: fc.constantFrom(...ROLES),
  registeredBroker: fc.boolean(),
  description: text,
  tags: ids,
});
const flow = fc
  .record({
    id,
    from: id,
    to: id,
    carries: ids,
    purposes: ids,
    mechanism: fc.option(fc.constantFrom(...MECHANISMS)),
    consideration: fc.constantFrom(...CONSIDERATIONS),
    consumerDirected: fc.boolean(),
    consumerDirectedEvidence: text,
    deidentified: fc.boolean(),
    confidence: fc.constantFrom(...CONFIDENCES),
    confirmedOn: day,
    owner: line,
    description: text,
    gates,
  })
  .filter((one) => one.from !== one.to);
const scope = fc.record({ purposes: fc.option(ids), categories: fc.option(ids) });
const contract = fc
  .record({
    id,
    name: line,
    counterparty: id,
    onBehalfOf: fc.option(id),
    kind: fc.constantFrom(...CONTRACT_KINDS),
    signedOn: day,
    effectiveFrom: day,
    expiresOn: day,
    evergreen: fc.boolean(),
    noticeDays: fc.option(fc.integer({ min: 0, max: 3650 })),
    amends: ids,
    supersedes: ids,
    scope,
    affiliates: fc.uniqueArray(clean(30), { maxLength: 3 }),
    documents: fc.uniqueArray(clean(30), { maxLength: 3 }),
    progress: fc.constantFrom(...CONTRACT_PROGRESS),
    owner: line,
    dueOn: day,
  })
  .filter((one) => one.onBehalfOf !== one.counterparty && ![...one.amends, ...one.supersedes].includes(one.id))
  .filter((one) => one.effectiveFrom === null || one.expiresOn === null || one.effectiveFrom <= one.expiresOn);
const finding = fc.record({
  contract: id,
  clause: id,
  status: fc.constantFrom(...FINDING_STATUSES),
  quote: text,
  place: line,
  reviewer: line,
  reviewedOn: day,
});

const of = <T extends MapRecord["type"]>(type: T, record: fc.Arbitrary<Extract<MapRecord, { type: T }>["record"]>) =>
  record.map((made) => ({ type, record: made }) as MapRecord);

export const anyRecord: fc.Arbitrary<MapRecord> = fc.oneof(
  of("category", category),
  of("purpose", purpose),
  of("system", system),
  of("vendor", vendor),
  of("flow", flow),
  of("contract", contract),
  of("finding", finding),
);
