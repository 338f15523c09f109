import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { Contract } from "../../api/model/contract.js";
import type { MapRecord } from "../../api/model/change.js";
import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import { describeNeo4j } from "../support/neo4j.js";
import { commit, loaded } from "./contract.js";
import { histories } from "./maps.js";
import { commitOf, put, remove, system } from "./records.js";

/** The graph is for people who write Cypher, and the store itself reads the change log: both must say the same. */
describeNeo4j("the graph in Neo4j", ({ uri, user, password, query }) => {
  const open = () => neo4jStore({ uri, user, password, database: null });

  test("has the nodes and relationships of the map, whatever happened before", async () => {
    const store = open();
    let map: readonly MapRecord[] = [];
    await fc.assert(
      fc.asyncProperty(histories(), async (steps) => {
        for (const entries of [map.map(remove), ...steps])
          await commit(store, commitOf(await store.revision(), entries));
        map = await loaded(store);
        expect(await relationships()).toEqual(map.flatMap(linesOf).sort());
        expect(await properties()).toEqual(new Map(map.map(factsOf)));
      }),
      { numRuns: 15 },
    );
    await store.close();
  }, 120_000);

  test("has the statute's categories and purposes, so that one can walk up to them", async () => {
    const store = open();
    await store.revision();
    const above = await query(
      "MATCH (:PiCategory {id: 'spi_precise_geolocation'})-[:UNDER*]->(c:PiCategory {statutory: true}) RETURN c.id AS id",
    );
    expect(above.map((row) => row["id"]).sort()).toEqual(["pi_geolocation", "pi_sensitive"]);
    expect(await query("MATCH (p:Purpose {id: 'ccba'}) RETURN p.kind AS kind")).toEqual([{ kind: "ccba" }]);
    expect(await loaded(store)).toEqual([]);
    await store.close();
  });

  test("contracts that were kept before there were states of signature are signed once the schema is new", async () => {
    const store = open();
    await store.revision();
    await query("MATCH (m:Migration {version: 2}) DETACH DELETE m");
    await query("CREATE (:Contract {id: 'old'}), (:Contract {id: 'draft', progress: 'drafted'})");
    const newer = open();
    await newer.revision();
    const rows = await query("MATCH (c:Contract) RETURN c.id AS id, c.progress AS progress ORDER BY id");
    expect(rows).toEqual([
      { id: "draft", progress: "drafted" },
      { id: "old", progress: "in_force" },
    ]);
    await query("MATCH (c:Contract) DETACH DELETE c");
    await Promise.all([store.close(), newer.close()]);
  });

  test("two adapters on one database see each other's revision, and of two commits on one base one wins", async () => {
    const [one, two] = [open(), open()];
    await commit(one, commitOf(0, [put(system("a"))]));
    expect(await two.revision()).toBe(1);
    expect(await loaded(two)).toHaveLength(1);
    const outcomes = await Promise.all([
      one.commit(commitOf(1, [put(system("b"))])),
      two.commit(commitOf(1, [put(system("c"))])),
    ]);
    expect(outcomes.map((outcome) => outcome.committed).sort()).toEqual([false, true]);
    expect(outcomes.map((outcome) => outcome.revision)).toEqual([2, 2]);
    expect(await loaded(one)).toEqual(await loaded(two));
    await Promise.all([one.close(), two.close()]);
  });

  test("many writers on one database make one unbroken chain of revisions", async () => {
    const stores = [open(), open(), open()];
    const write = async (store: (typeof stores)[number], index: number): Promise<void> => {
      for (let left = 5, base = 0; left > 0;) {
        const outcome = await store.commit(commitOf(base, [put(system(`s${index}-${left}`))]));
        if (outcome.committed) left--;
        base = outcome.revision;
      }
    };
    await Promise.all(stores.map(write));
    const chain = await query("MATCH (a:Revision)-[:NEXT]->(b:Revision) RETURN a.revision + 1 = b.revision AS next");
    expect(chain).toEqual(Array.from({ length: 15 }, () => ({ next: true })));
    expect(await query("MATCH (s:System) RETURN count(s) AS count")).toEqual([{ count: 15 }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test("a reference to a record that is not there writes nothing", async () => {
    const store = open();
    const broken = system("a", { collects: ["never"] });
    await expect(store.commit(commitOf(0, [put(broken)]))).rejects.toThrow(/not in the graph/);
    expect(await query("MATCH (s:System) RETURN s")).toEqual([]);
    expect(await store.revision()).toBe(0);
    await store.close();
  });

  test("is documented by examples that run", async () => {
    const store = open();
    await store.revision();
    const page = await readFile(join(process.cwd(), "schema", "graph.md"), "utf8");
    const examples = /```cypher\n(.*?)```/s.exec(page)?.[1]?.trim().split(/;$/m) ?? [];
    const statements = examples.map((example) => example.trim()).filter((example) => example !== "");
    expect(statements).toHaveLength(6);
    for (const statement of statements) expect(await query(statement)).toEqual([]);
    await store.close();
  });

  async function relationships(): Promise<readonly string[]> {
    const rows = await query(
      `MATCH (a)-[r]->(b) WHERE NOT a:Revision AND NOT coalesce(a.statutory, false)
       RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.id, '') AS line`,
    );
    return rows.map((row) => String(row["line"])).sort();
  }

  async function properties(): Promise<ReadonlyMap<string, unknown>> {
    const nodes = await query(
      `MATCH (n) WHERE (n:Party OR n:Contract OR n:Finding OR n:Purpose OR n:PiCategory) AND NOT coalesce(n.statutory, false)
       RETURN n.id AS id, properties(n) AS properties`,
    );
    const flows = await query("MATCH ()-[f:FLOWS_TO]->() RETURN f.id AS id, properties(f) AS properties");
    return new Map([...nodes, ...flows].map((row) => [String(row["id"]), row["properties"]]));
  }
});

/** Written from `schema/graph.md`, not from the adapter: `from TYPE to`, and the id of a flow. */
function linesOf({ type, record }: MapRecord): readonly string[] {
  if (type === "flow") return [`${record.from} FLOWS_TO ${record.to} ${record.id}`];
  if (type === "category") return record.parents.map((parent) => `${record.id} UNDER ${parent} `);
  if (type === "system") return record.collects.map((category) => `${record.id} COLLECTS ${category} `);
  if (type === "finding") return [`${record.contract} HAS ${record.contract}/${record.clause} `];
  return type === "contract" ? contractLines(record) : [];
}

function contractLines({ id, counterparty, onBehalfOf, amends, supersedes, scope }: Contract): readonly string[] {
  return [
    `${id} BINDS ${counterparty} `,
    ...(onBehalfOf === null ? [] : [`${id} ON_BEHALF_OF ${onBehalfOf} `]),
    ...amends.map((other) => `${id} AMENDS ${other} `),
    ...supersedes.map((other) => `${id} SUPERSEDES ${other} `),
    ...[...(scope.purposes ?? []), ...(scope.categories ?? [])].map((covered) => `${id} COVERS ${covered} `),
  ];
}

function factsOf(each: MapRecord): readonly [string, unknown] {
  const facts: Record<string, unknown> = { ...each.record };
  const { type, record } = each;
  if (type === "category" || type === "purpose") facts["statutory"] = false;
  if (type === "finding") facts["id"] = `${record.contract}/${record.clause}`;
  if (type === "contract") {
    Object.assign(facts, {
      scope: null,
      scopePurposes: record.scope.purposes,
      scopeCategories: record.scope.categories,
    });
  }
  if (type === "flow") {
    Object.assign(facts, { from: null, to: null, gates: null });
    facts["gatedRights"] = record.gates.map((gate) => gate.right);
    facts["gateMeans"] = record.gates.map((gate) => gate.means);
    facts["gateEvidence"] = record.gates.map((gate) => gate.evidence ?? "");
    facts["gateTestedOn"] = record.gates.map((gate) => gate.testedOn ?? "");
  }
  return [String(facts["id"]), Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))];
}
