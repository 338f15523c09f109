import { flagsOf } from "../../api/addenda/flags.js";
import { FLAG_KINDS } from "../../api/addenda/flag-kinds.js";
import { standingOf, type World, worldOf } from "../../api/addenda/world.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { DISCLOSURES } from "../../api/law/disclosures.js";
import { OPT_OUT } from "../../api/law/rights-opt-out.js";
import { applyChanges } from "../../api/model/apply.js";
import { RECORD_TYPES } from "../../api/model/change.js";
import { shapeChange } from "../../api/model/shape/change.js";
import { get, values } from "../../api/model/table.js";
import { plan } from "../../api/requests/plan.js";
import { AS_WRITTEN, companyLines } from "../../seeds/company/company.js";

const world = worldOn(AS_WRITTEN);

function worldOn(day: string): World {
  const changes = companyLines(day).map((line) => shapeChange(line));
  return worldOf(applyChanges(EMPTY_MAP, changes).map, day);
}

function flagsByVendor({ map }: World): Record<string, readonly string[]> {
  const rows = [...values(map.vendors)].map(({ id }) => [id, flagsOf(world, id).map((flag) => flag.kind)] as const);
  return Object.fromEntries(rows.filter(([, kinds]) => kinds.length > 0));
}

test("it is about as large as a retailer's first map", () => {
  const count = (type: string) => companyLines().filter((line) => line.type === type).length;
  const counts = Object.fromEntries(RECORD_TYPES.map((type) => [type, count(type)]));
  expect(counts).toEqual({ category: 20, purpose: 2, system: 12, vendor: 25, flow: 70, contract: 20, finding: 0 });
});

test("every kind of disclosure occurs", () => {
  const found = new Set([...values(world.map.flows)].map((flow) => standingOf(world, flow.id).disclosure));
  expect([...found].sort()).toEqual([...DISCLOSURES].sort());
});

test("every kind of flag occurs, each where the story has it", () => {
  const flags = flagsByVendor(world);
  expect([...new Set(Object.values(flags).flat())].sort()).toEqual([...FLAG_KINDS].sort());
  expect(flags).toEqual({
    adlattice: ["GATE_UNTESTED"],
    audiencekiln: ["THIRD_PARTY_WITHOUT_CONTRACT"],
    bugsieve: ["UNREVIEWED"],
    hopskip: ["ONWARD_UNCOVERED"],
    inkpost: ["PURPOSE_OUT_OF_SCOPE"],
    leafpoints: ["DEFECTIVE_ADDENDUM"],
    lintel: ["MISSING_ADDENDUM"],
    mapthimble: ["CATEGORY_OUT_OF_SCOPE"],
    parcelfox: ["DEFECTIVE_ADDENDUM"],
    pixelmarsh: ["THIRD_PARTY_WITHOUT_CONTRACT", "GATE_UNTESTED"],
    reviewpebble: ["EXPIRING"],
    sumwise: ["DEFECTIVE_ADDENDUM", "UNDOCUMENTED_FLOW"],
    surveyfern: ["EXPIRED"],
  });
});

test("the advertising vendors form a cycle, and orders reach the warehouse by two ways", () => {
  const goes = (from: string, to: string) => [...values(world.map.flows)].some((f) => f.from === from && f.to === to);
  for (const [from, to] of [
    ["adlattice", "bidotter"],
    ["bidotter", "audiencekiln"],
    ["audiencekiln", "adlattice"],
    ["order-management", "data-warehouse"],
    ["order-management", "customer-profiles"],
    ["customer-profiles", "data-warehouse"],
  ] as const)
    expect([from, to, goes(from, to)]).toEqual([from, to, true]);
});

test("services are passed on over two tiers", () => {
  expect([standingOf(world, "cloudbarn-coldshelf"), standingOf(world, "coldshelf-deepvault")]).toMatchObject([
    { disclosure: "onward_service" },
    { disclosure: "onward_service" },
  ]);
});

test("an opt-out stops, instructs, goes on without combining, and expects forwarding", () => {
  const { steps, unknown } = plan(world, { rule: OPT_OUT, from: null, categories: null, interval: null });
  const actions = new Set(steps.map((step) => step.action));
  expect([...actions].sort()).toEqual([
    "CONTINUE",
    "CONTINUE_WITHOUT_COMBINING",
    "EXPECT_FORWARD",
    "INSTRUCT",
    "NONE",
    "STOP",
  ]);
  expect(unknown).toEqual(["mobile-app-sumwise"]);
});

test("seen on another day the company is the same: its days move along", () => {
  const later = worldOn("2031-02-03");
  for (const flow of values(world.map.flows))
    expect(standingOf(later, flow.id).disclosure).toBe(standingOf(world, flow.id).disclosure);
  expect(get(later.map.contracts, "reviewpebble-addendum")?.expiresOn).toBe("2031-04-12");
});
