/**
 * `npm run bench [flows …]`: the table of sizes to live in, for 10,000, 100,000 and 1,000,000 flows, on the built
 * program over real HTTP and SQLite; where Neo4j is at hand (TEST_NEO4J_URI) the same question goes to it in Cypher.
 * `npm run bench requests`: consumer requests and the register alone.
 * Timings depend on the machine: quote medians and ratios.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureDocuments } from "./documents.js";
import { askNeo4j } from "./neo4j.js";
import { importMap, measureHttp, startServer } from "./server.js";
import { measureRequests } from "./requests.js";
import { measureGaps, measureInProcess } from "./in-process.js";

const asked = process.argv.slice(2);
if (asked.includes("requests")) print("Requests", await measureRequests());
else await benchAll(asked.map(Number));

async function benchAll(sizes) {
  for (const flows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) await bench(flows);
  print("Requests", await measureRequests());
  print("Documents", await measureDocuments());
  print(
    "Procurement",
    measureGaps().map(([what, value, wanted]) => [what, ms(value), wanted]),
  );
}

async function bench(flows) {
  const folder = mkdtempSync(join(tmpdir(), "sluice-bench-"));
  try {
    const empty = await startServer(folder);
    const imported = await importMap(empty, flows);
    await empty.stop();
    const server = await startServer(folder);
    const http = await measureHttp(server);
    await server.stop();
    print(`${flows.toLocaleString("en")} flows`, [
      ["import", `${Math.round(imported.linesPerSecond)} lines/s`, "≥ 20,000"],
      ["longest wait of another request meanwhile", ms(imported.longestWait), "≤ 100 ms"],
      ["start to ready", ms(server.readyAfter), "≤ 3 s at 100,000"],
      ["memory when ready", `${Math.round(server.residentMegabytes())} MB`, "≤ 400 MB at 100,000"],
      ["vendors receiving, first page, HTTP, p50", ms(http.receivingAgain), "≤ 10 ms"],
      ["  the first time after a change", ms(http.receiving), ""],
      ["full opt-out plan with its digest, HTTP, p50", ms(http.planAgain), "≤ 50 ms"],
      ["  the first time after a change", ms(http.plan), ""],
      ["one change, saved, HTTP, p50", ms(http.change), ""],
      ...(await measureInProcess(flows)).map(([what, value, wanted]) => [what, ms(value), wanted]),
      ...(await askNeo4j(flows)),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ms(value) {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function print(title, rows) {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value, wanted] of rows)
    console.log(`  ${what.padEnd(width)}  ${value.padStart(20)}  ${wanted ?? ""}`);
}
