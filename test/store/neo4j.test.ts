import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import type { Store } from "../../api/store/store.js";
import { describeNeo4j, type TestNeo4j } from "../support/neo4j.js";
import { type Fixture, storeContract } from "./contract.js";

describeNeo4j("the Neo4j store", (server) => {
  storeContract(() => fresh(server));
});

function fresh({ uri, user, password, query }: TestNeo4j): Promise<Fixture> {
  const open = (): Store => neo4jStore({ uri, user, password, database: null });
  const stores = [open()];
  return Promise.resolve({
    store: stores[0] as Store,
    reopen() {
      const store = open();
      stores.push(store);
      return Promise.resolve(store);
    },
    raw: rawReads(query),
    async dispose() {
      for (const store of stores) await store.close();
    },
  });
}

const MATCH = {
  category: "(n:PiCategory {statutory: false})",
  purpose: "(n:Purpose {statutory: false})",
  system: "(n:System:Party)",
  vendor: "(n:Vendor:Party)",
  flow: "(:Party)-[n:FLOWS_TO]->(:Party)",
  contract: "(n:Contract)-[:BINDS]->(:Vendor)",
  finding: "(:Contract)-[:HAS]->(n:Finding)",
};

function rawReads(query: TestNeo4j["query"]): Fixture["raw"] {
  return {
    async ids(type) {
      const rows = await query(`MATCH ${MATCH[type]} RETURN n.id AS id`);
      return rows.map((row) => String(row["id"])).sort();
    },
    async flow(id) {
      const cypher = "MATCH (a)-[f:FLOWS_TO {id: $id}]->(b) RETURN a.id AS from, b.id AS to, f.carries AS carries";
      return ((await query(cypher, { id }))[0] ?? null) as never;
    },
    async name(party) {
      const [row] = await query("MATCH (n:Party {id: $party}) RETURN n.name AS name", { party });
      return (row?.["name"] ?? null) as string | null;
    },
    async revisions() {
      const cypher =
        "MATCH (r:Revision) WHERE r.revision > 0 RETURN r.revision AS revision, r.key AS key ORDER BY revision";
      return (await query(cypher)) as never;
    },
  };
}
