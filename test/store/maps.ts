import fc from "fast-check";
import type { Entry, MapRecord } from "../../api/model/change.js";
import { idOf } from "../../api/model/entries.js";
import { category, contract, finding, flow, purpose, put, remove, system, vendor } from "./records.js";

/** Generated histories of a small map whose references always hold, as lists of entries in any order. */
export function histories(): fc.Arbitrary<readonly (readonly Entry[])[]> {
  return fc.array(targetMap(), { minLength: 1, maxLength: 5 }).chain((maps) => {
    const steps = maps.map((map, index) => entriesBetween(maps[index - 1] ?? new Map(), map));
    return fc.tuple(...steps.map((entries) => fc.shuffledSubarray(entries, { minLength: entries.length })));
  });
}

type RecordMap = ReadonlyMap<string, MapRecord>;

function entriesBetween(before: RecordMap, after: RecordMap): Entry[] {
  const puts = [...after].map(([id, record]) => put(record, before.get(id) ?? null));
  const removals = [...before].filter(([id]) => !after.has(id)).map(([, record]) => remove(record));
  return [...puts, ...removals];
}

const PARTIES = ["shop", "app", "mailer", "ads", "cloud"];
const VENDORS = PARTIES.slice(2);
const CATEGORIES = ["email", "phone", "handle"];
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("نظام", "🛒🧾", "<b>x</b>", 'It\'s "q" \\ 100%'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model, { noNullPrototype: true });
const day = fc.constantFrom("2025-01-01", "2026-11-24");

/** Parties first, then what refers to them; what refers to an absent record is left out. */
function targetMap(): fc.Arbitrary<RecordMap> {
  const parts = [categories(), purposes(), parties(), flows(), contracts(), findings()] as const;
  return fc.tuple(...parts).map((lists) => {
    const map = new Map<string, MapRecord>();
    for (const record of lists.flat()) if (references(record).every((id) => map.has(id))) map.set(idOf(record), record);
    return map;
  });
}

function references({ type, record }: MapRecord): readonly string[] {
  const own = (ids: readonly string[]) => ids.filter((id) => CATEGORIES.includes(id) || id === "loyalty");
  if (type === "category") return own(record.parents);
  if (type === "system") return own(record.collects);
  if (type === "flow") return [record.from, record.to, ...own([...record.carries, ...record.purposes])];
  if (type === "finding") return [record.contract];
  if (type !== "contract") return [];
  const { purposes, categories } = record.scope;
  const others = [
    record.counterparty,
    record.onBehalfOf ?? record.counterparty,
    ...record.amends,
    ...record.supersedes,
  ];
  return [...others, ...own([...(purposes ?? []), ...(categories ?? [])])];
}

function some(ids: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...ids]);
}

function categories() {
  return fc
    .tuple(some(CATEGORIES), some(["pi_identifiers", "pi_sensitive"]), text)
    .map(([ids, parents, description]) =>
      ids.map((id, index) => category(id, { parents: index > 1 ? [...parents, "email"] : parents, description })),
    );
}

function purposes() {
  return fc
    .tuple(fc.boolean(), text)
    .map(([there, label]) => (there ? [purpose("loyalty", { label, kind: "commercial" })] : []));
}

function parties() {
  return fc
    .tuple(some(PARTIES), text, some(["email", "pi_geolocation"]), maybe(text))
    .map(([ids, name, collects, owner]) =>
      ids.map((id) =>
        VENDORS.includes(id)
          ? vendor(id, { name, legalName: owner, domains: collects, registeredBroker: name.length > 5 })
          : system(id, { name, collects, owner }),
      ),
    );
}

function flows() {
  const end = fc.constantFrom(...PARTIES);
  const gate = plain({
    right: fc.constantFrom("opt_out_sale_share", "delete"),
    means: fc.constantFrom("code", "consent_tool"),
    evidence: maybe(text),
    testedOn: maybe(day),
  });
  const one = plain({
    from: end,
    to: end,
    carries: some([...CATEGORIES, "pi_commercial"]),
    purposes: some(["ccba", "loyalty"]),
    mechanism: maybe(fc.constantFrom("api", "file")),
    consumerDirected: fc.boolean(),
    confirmedOn: maybe(day),
    description: maybe(text),
    gates: fc.array(gate, { maxLength: 2 }),
  });
  return fc
    .array(one, { maxLength: 6 })
    .map((list) => list.map((given, index) => flow(`flow ${index}`, given as never)));
}

function contracts() {
  const one = plain({
    counterparty: fc.constantFrom(...VENDORS),
    onBehalfOf: maybe(fc.constantFrom(...VENDORS)),
    expiresOn: maybe(day),
    evergreen: fc.boolean(),
    noticeDays: maybe(fc.nat(365)),
    scope: plain({
      purposes: maybe(some(["loyalty", "bp_debugging"])),
      categories: maybe(some(["phone", "pi_sensory"])),
    }),
    affiliates: fc.array(text, { maxLength: 2 }),
    documents: fc.array(text, { maxLength: 2 }),
    progress: fc.constantFrom("in_force", "in_force", "sent"),
  });
  return fc
    .array(one, { maxLength: 3 })
    .map((list) =>
      list.map((given, index) =>
        contract(`paper-${index}`, { ...given, amends: index === 2 ? ["paper-0", "paper-1"] : [] }),
      ),
    );
}

function findings() {
  return fc
    .tuple(some(["sp_no_sell_share", "sp_no_combining"]), maybe(text), maybe(day))
    .map(([clauses, quote, reviewedOn]) => clauses.map((clause) => finding("paper-0", clause, { quote, reviewedOn })));
}
