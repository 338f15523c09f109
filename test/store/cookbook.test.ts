import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import neo4j from "neo4j-driver";
import { chainsBinding } from "../../api/addenda/chain.js";
import { isUndocumented } from "../../api/addenda/flow-flags.js";
import { vendorsReceiving } from "../../api/addenda/receipts.js";
import { type World, worldOf } from "../../api/addenda/world.js";
import { compareIds } from "../../api/common/order.js";
import { paths } from "../../api/flows/paths.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyChanges } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import type { DataMap } from "../../api/model/data-map.js";
import { linked } from "../../api/model/links.js";
import { get, has, values } from "../../api/model/table.js";
import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import {
  contract,
  flow,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  someChanges,
  system,
  TODAY,
  vendor,
  VOCABULARY,
} from "../domain/maps.js";
import { describeNeo4j, type TestNeo4j } from "../support/neo4j.js";

/** The same ten maps in every run; a flow of deidentified information is one that the cookbook does not judge. */
const GENERATED = fc
  .sample(someChanges, { seed: 20_261_124, numRuns: 10 })
  .map((changes) => changes.map((change) => identified(change)));

function identified(change: Change): Change {
  if (change.op !== "put" || change.put.type !== "flow") return change;
  return putFlow({ ...change.put.record, deidentified: false });
}

/** Each map asks some eighty queries, and a server that has just started plans every one of them anew. */
const LIMIT = 180_000;

/** Two implementations that check each other: the cookbook in the database, the domain in this process. */
describeNeo4j("the Cypher cookbook answers as the domain does", (server) => {
  test(
    "on a map with a cycle, a diamond and a chain of sub-processors",
    async () => {
      const map = await stored(server, HAND_MADE);
      await agree(server, map);
      expect(await receivers(server, "pi_identifiers", ["shop"])).toEqual(["ads", "cdn", "cloud", "mailer", "sms"]);
      expect(await ways(server, { from: "shop", to: "cloud", category: null, hops: 3 })).toEqual([
        ["shop-mailer", "mailer-cloud"],
        ["shop-sms", "sms-cloud"],
      ]);
      expect(await behind(server, "mailer")).toEqual([
        { sender: "cdn", recipient: "mailer", contracts: [], inForce: [] },
        { sender: "cloud", recipient: "cdn", contracts: ["cloud-cdn-1"], inForce: [] },
        {
          sender: "mailer",
          recipient: "cloud",
          contracts: ["mailer-cloud-1", "mailer-cloud-2"],
          inForce: ["mailer-cloud-2"],
        },
      ]);
      expect(await uncovered(server)).toEqual([
        ["ads", 2],
        ["sms", 1],
      ]);
      expect(await undocumented(server)).toEqual(["shop-ads", "shop-app"]);
    },
    LIMIT,
  );

  test.each(GENERATED)(
    "on generated map %#",
    async (...changes) => {
      await agree(server, await stored(server, changes));
    },
    LIMIT,
  );

  test.each([
    ["who-receives-a-category", { category: "pi_identifiers", from: null }],
    ["sub-processors-of-a-vendor", { vendor: "mailer", day: TODAY }],
  ])("and %s visits no party twice", async (name, parameters) => {
    await stored(server, HAND_MADE);
    expect(await operators(server, cookbook(name), parameters)).toContainEqual(
      expect.stringMatching(/^VarLengthExpand\(Pruning/),
    );
  });
});

const HAND_MADE: readonly Change[] = [
  ...VOCABULARY,
  ...["shop", "app"].map((id) => putSystem(system(id))),
  ...["mailer", "sms", "cloud", "cdn", "ads"].map((id) => putVendor(vendor(id))),
  putFlow(flow("shop-mailer", "shop", "mailer", { carries: ["email"] })),
  putFlow(flow("shop-sms", "shop", "sms", { carries: ["phone"] })),
  putFlow(flow("mailer-cloud", "mailer", "cloud", { carries: ["email"] })),
  putFlow(flow("sms-cloud", "sms", "cloud", { carries: ["pi_identifiers", "phone"] })),
  putFlow(flow("cloud-cdn", "cloud", "cdn", { carries: ["phone", "email"] })),
  putFlow(flow("cdn-mailer", "cdn", "mailer", { carries: ["phone"] })),
  putFlow(flow("shop-app", "shop", "app", { carries: [] })),
  putFlow(flow("shop-ads", "shop", "ads", { purposes: [] })),
  putFlow(flow("app-ads", "app", "ads", { carries: ["gps"] })),
  putContract(contract("mailer-1", "mailer", { expiresOn: "2025-12-31", evergreen: true })),
  putContract(contract("mailer-2", "mailer", { amends: ["mailer-1"], expiresOn: TODAY })),
  // Superseded by one that has ended itself, and amended by one that does not extend it.
  putContract(contract("sms-1", "sms")),
  putContract(contract("sms-2", "sms", { supersedes: ["sms-1"], expiresOn: "2026-11-23" })),
  putContract(contract("sms-3", "sms", { amends: ["sms-1"] })),
  putContract(contract("ads-1", "ads", { effectiveFrom: "2026-11-25" })),
  putContract(contract("mailer-cloud-1", "cloud", { onBehalfOf: "mailer" })),
  putContract(contract("mailer-cloud-2", "cloud", { onBehalfOf: "mailer", supersedes: ["mailer-cloud-1"] })),
  putContract(contract("cloud-cdn-1", "cdn", { onBehalfOf: "cloud", expiresOn: "2026-11-23" })),
];

async function stored({ uri, user, password }: TestNeo4j, changes: readonly Change[]): Promise<DataMap> {
  const { map, entries } = applyChanges(EMPTY_MAP, changes);
  const store = neo4jStore({ uri, user, password, database: null });
  try {
    const at = "2026-11-24T12:00:00.000Z";
    const outcome = await store.commit({ key: "map", baseRevision: 0, entries, actor: "test", reason: null, at });
    expect(outcome).toEqual({ committed: true, revision: 1 });
  } finally {
    await store.close();
  }
  return map;
}

async function agree(server: TestNeo4j, map: DataMap): Promise<void> {
  const world = worldOf(map, TODAY);
  const parties = world.parties;
  const [first = "", second = ""] = parties;
  for (const category of ["pi_identifiers", "email", "pi_geolocation", "pi_sensitive"]) {
    for (const from of [null, [first], [second, parties.at(-1) ?? ""], parties]) {
      expect(await receivers(server, category, from)).toEqual(receiversInDomain(world, category, from));
    }
  }
  for (const day of DAYS) expect(await uncovered(server, day)).toEqual(uncoveredInDomain(map, day));
  for (const category of [null, "pi_identifiers", "gps"]) {
    for (const to of parties) {
      const question = { from: first, to, category, hops: category === null ? 8 : 3 };
      expect(await ways(server, question)).toEqual(waysInDomain(world, question));
    }
  }
  for (const { id } of values(map.vendors)) {
    for (const day of DAYS) expect(await behind(server, id, day)).toEqual(behindInDomain(map, id, day));
  }
  expect(await undocumented(server)).toEqual(undocumentedInDomain(map));
}

/** Around the days on which generated contracts begin and end. */
const DAYS = ["2023-12-31", "2025-06-01", TODAY, "2026-12-31", "2027-07-01"];

function cookbook(name: string): string {
  return readFileSync(join("schema", "cookbook", `${name}.cypher`), "utf8");
}

async function receivers(server: TestNeo4j, category: string, from: readonly string[] | null) {
  const rows = await server.query(cookbook("who-receives-a-category"), { category, from });
  return rows.map((row) => row["vendor"]);
}

function receiversInDomain(world: World, category: string, from: readonly string[] | null) {
  const starts = from ?? [...values(world.map.systems)].map(({ id }) => id);
  const receipts = vendorsReceiving(world, { category, from: starts, maxHops: null });
  return receipts
    .filter(({ certainty }) => certainty === "CERTAIN")
    .map(({ vendor }) => vendor)
    .sort();
}

async function uncovered(server: TestNeo4j, day = TODAY) {
  const rows = await server.query(cookbook("uncovered-vendors"), { day });
  return rows.map((row) => [row["vendor"], row["flows"]]);
}

function uncoveredInDomain(map: DataMap, day: string) {
  const ours = (id: string) =>
    linked(map.inbound, id).filter((inbound) => has(map.systems, get(map.flows, inbound)?.from ?? ""));
  return [...values(map.vendors)]
    .map(({ id }) => id)
    .filter((id) => ours(id).length > 0 && chainsBinding(map, id, day).every(({ signer }) => signer !== null))
    .sort()
    .map((id) => [id, ours(id).length]);
}

interface Ways {
  readonly from: string;
  readonly to: string;
  readonly category: string | null;
  readonly hops: number;
}

async function ways(server: TestNeo4j, question: Ways) {
  const rows = await server.query(cookbook("paths-between-two-parties"), { ...question });
  return rows.map((row) => row["flows"]);
}

function waysInDomain(world: World, { hops, ...question }: Ways) {
  const found = paths(world.index(), { ...question, first: 100_000 });
  expect(found.isPartial).toBe(false);
  // Which of several equally long ways stands first is not what is asked.
  return found.paths
    .filter((path) => path.length <= hops)
    .toSorted((a, b) => a.length - b.length || compareLists(a, b));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : compareIds(a[at] ?? "", b[at] ?? "");
}

async function behind(server: TestNeo4j, id: string, day = TODAY) {
  const rows = await server.query(cookbook("sub-processors-of-a-vendor"), { vendor: id, day });
  return rows.map(({ sender, recipient, contracts, inForce }) => ({ sender, recipient, contracts, inForce }));
}

function behindInDomain(map: DataMap, id: string, day: string) {
  const senders = new Set([id]);
  const pairs = new Map<string, readonly [string, string]>();
  for (const sender of senders) {
    for (const out of linked(map.outbound, sender)) {
      const recipient = get(map.flows, out)?.to ?? "";
      if (!has(map.vendors, recipient)) continue;
      senders.add(recipient);
      pairs.set(`${sender} ${recipient}`, [sender, recipient]);
    }
  }
  return [...pairs.keys()].sort().map((key) => {
    const [sender, recipient] = pairs.get(key)!;
    const signed = linked(map.bound, recipient).filter((each) => get(map.contracts, each)?.onBehalfOf === sender);
    const chains = chainsBinding(map, recipient, day).filter(({ signer }) => signer === sender);
    const inForce = chains.flatMap(({ contracts }) => contracts.map((each) => each.id));
    return { sender, recipient, contracts: [...signed].sort(), inForce: inForce.sort() };
  });
}

async function undocumented(server: TestNeo4j) {
  return (await server.query(cookbook("flows-without-categories"))).map((row) => row["flow"]);
}

function undocumentedInDomain(map: DataMap) {
  return [...values(map.flows)]
    .filter((each) => isUndocumented(map, each))
    .map(({ id }) => id)
    .sort();
}

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

async function operators({ uri, user, password }: TestNeo4j, cypher: string, parameters: Record<string, unknown>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
    const list = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ""), ...plan.children.flatMap(list)];
    return list(summary.plan as Plan);
  } finally {
    await driver.close();
  }
}
