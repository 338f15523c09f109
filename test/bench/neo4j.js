import neo4j from "neo4j-driver";
import { startNeo4j } from "../../dist/bench/neo4j-server.js";
import { javaVersion } from "../../dist/bench/neo4j-jars.js";
import { vendorsReceiving } from "../../dist/api/addenda/receipts.js";
import { worldOf } from "../../dist/api/addenda/world.js";
import { EMPTY_MAP } from "../../dist/api/law/book.js";
import { applyChanges } from "../../dist/api/model/apply.js";
import { shapeChange } from "../../dist/api/model/shape/change.js";
import { neo4jStore } from "../../dist/api/store/neo4j/adapter.js";
import { mapLines } from "./map.js";
import { quantile } from "./quantile.js";

/** Writing a million flows into Neo4j takes minutes; the ratio is clear before. */
const MOST_FLOWS = 100_000;
const CATEGORY = "own-3";

/**
 * The same question, asked of Neo4j in Cypher and of the process: who is certainly reached from one system by a
 * category, at any depth.
 */
export async function askNeo4j(flows) {
  if (flows > MOST_FLOWS)
    return [["the same question in Cypher", `not asked above ${MOST_FLOWS.toLocaleString("en")}`, ""]];
  if (!process.env.TEST_NEO4J_URI && (await javaVersion()) === null)
    return [["the same question in Cypher", "no Neo4j at hand", ""]];
  const server = process.env.TEST_NEO4J_URI ? null : await startNeo4j();
  try {
    return await measure(process.env.TEST_NEO4J_URI ?? server.uri, flows);
  } finally {
    await server?.dispose();
  }
}

async function measure(uri, flows) {
  const { map, entries } = applyChanges(
    EMPTY_MAP,
    Array.from(mapLines(flows), (line) => shapeChange(line)),
  );
  const password = process.env.TEST_NEO4J_PASSWORD ?? "password";
  const store = await neo4jStore({ uri, user: "neo4j", password, database: "neo4j" });
  const writing = await timed(() => writeInParts(store, entries));
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true });
  const world = worldOf(map, "2026-11-24");
  world.index();
  const cypher = [];
  const own = [];
  for (let round = 0; round < 25; round++) {
    const from = `s${round % 20}`;
    let there;
    cypher.push(await timed(async () => (there = await reached(driver, from))));
    let here;
    own.push(
      await timed(async () => (here = vendorsReceiving(world, { category: CATEGORY, from: [from], maxHops: null }))),
    );
    const certain = here.filter(({ certainty }) => certainty === "CERTAIN").length;
    if (certain !== there) throw new Error(`Neo4j reaches ${there} vendors from ${from}, the process ${certain}`);
  }
  await driver.close();
  await store.close();
  const [asked, answered] = [quantile(cypher, 0.5), quantile(own, 0.5)];
  return [
    ["writing the map into Neo4j", `${Math.round(entries.length / (writing / 1000))} records/s`, ""],
    ["who is reached from one system: in Cypher", `${asked.toFixed(1)} ms`, ""],
    ["… in process", `${answered.toFixed(2)} ms`, `${Math.round(asked / answered)} times faster`],
  ];
}

/** Distinct vendors by flows that name the category; the predicate sits on the relationship, so the planner prunes. */
async function reached(driver, from) {
  const { records } = await driver.executeQuery(
    `MATCH (s:Party {id: $from})-[flows:FLOWS_TO*1..]->(t:Vendor)
     WHERE all(flow IN flows WHERE $category IN flow.carries)
     RETURN count(DISTINCT t) AS reached`,
    { from, category: CATEGORY },
  );
  return records[0].get("reached");
}

async function timed(act) {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** One commit of 100,000 wants more memory than Neo4j is given here. */
const PART = 20_000;

async function writeInParts(store, entries) {
  for (let at = 0; at < entries.length; at += PART) {
    const revision = at / PART;
    const part = { key: `bench-${revision}`, baseRevision: revision, entries: entries.slice(at, at + PART) };
    const { committed } = await store.commit({ ...part, actor: "bench", reason: null, at: new Date().toISOString() });
    if (!committed) throw new Error(`Neo4j is not at revision ${revision}`);
  }
}
