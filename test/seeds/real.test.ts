import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vendorsReceiving } from "../../api/addenda/receipts.js";
import { RECORD_TYPES } from "../../api/model/change.js";
import { ndjsonReader, readInBatches } from "../../api/transfer/read.js";
import { importRecords } from "../../api/transfer/import.service.js";
import { contextOf } from "../../api/context.js";
import { converted } from "../../seeds/real/converters.js";
import { openSluice, type Sluice } from "../api/sluice.js";

const DATA = join(__dirname, "../../../shared/data");

const FILES = [
  ["vendor-edges", "graphs/vendor-edges-top300.csv", { system: 2, vendor: 300, flow: 4736 }],
  ["tracker-datatypes", "graphs/trackhar-tracker-datatypes.csv", { system: 1, vendor: 32, flow: 32 }],
  ["subprocessors", "subprocessors/edges.csv", { system: 1, flow: 172 }],
  ["fides-categories", "taxonomies/data_categories.csv", { category: 81 }],
] as const;

let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice();
});
afterEach(() => sluice.stop());

async function load(name: string, file: string) {
  const text = converted(name, readFileSync(join(DATA, file), "utf8"));
  const batches = readInBatches([new TextEncoder().encode(text)], ndjsonReader());
  const result = await importRecords(contextOf(sluice.live), { batches, reason: null, dryRun: false });
  const types = text
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { type: string }).type);
  const counts = RECORD_TYPES.map((type) => [type, types.filter((one) => one === type).length] as const);
  return { result, counts: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

describe.each(FILES)("%s", (name, file, counts) => {
  const path = join(DATA, file);
  const there = existsSync(path);
  (there ? test : test.skip)(
    `comes in whole${there ? "" : ` (skipped: ../shared/data/${file} is not there)`}`,
    async () => {
      const loaded = await load(name, file);
      expect(loaded.counts).toMatchObject(counts);
      expect(loaded.result).toMatchObject({ revision: 1, added: loaded.result.lines });
      expect((await load(name, file)).result.changed).toBe(false);
    },
  );
});

const edges = existsSync(join(DATA, FILES[0][1]));
(edges ? test : test.skip)(
  `a site of one's own reaches nearly every vendor along the calls${edges ? "" : " (skipped: ../shared/data is not there)"}`,
  async () => {
    await load("vendor-edges", FILES[0][1]);
    const found = vendorsReceiving(sluice.live.world, {
      category: "pi_identifiers",
      from: ["our-site"],
      maxHops: null,
    });
    expect(found.length).toBeGreaterThan(290);
    expect(new Set(found.map((receipt) => receipt.certainty))).toEqual(new Set(["CERTAIN"]));
  },
);

test("a name that is no converter's is refused with those there are", () => {
  expect(() => converted("toString", "")).toThrow("vendor-edges");
});

test("a ragged row is refused with its line", () => {
  expect(() => converted("subprocessors", "customer_company,subprocessor\na\n")).toThrow("Line 2");
});
