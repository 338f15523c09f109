import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { mapLines } from "./map.js";
import { quantile } from "./quantile.js";

/** The built program on a free port; resolves once it answers /readyz. */
export async function startServer(folder) {
  const began = performance.now();
  const env = { ...process.env, NODE_ENV: "production", SLUICE_DATA: folder, PORT: "0", SLUICE_TODAY: "2026-11-24" };
  const child = spawn(process.execPath, ["dist/api/main.js"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const url = await addressOf(child);
  await ready(url);
  const readyAfter = performance.now() - began;
  const resident = residentMegabytes(child.pid);
  const processor = () => processorSeconds(child.pid);
  return { url, readyAfter, processor, residentMegabytes: () => resident, stop: () => stop(child) };
}

/** Its output is read to the end: a pipe that nobody empties would stop it. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      const url = /http:\/\/[^"\s]+/.exec(line)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", () => reject(new Error("The server ended before it was ready")));
  });
}

async function ready(url) {
  const deadline = Date.now() + 600_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error("The server did not become ready");
}

async function stop(child) {
  child.kill("SIGTERM");
  await once(child, "exit");
}

function residentMegabytes(pid) {
  const line = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/);
  return Number(line?.[1] ?? 0) / 1024;
}

/** What it had of a processor so far, however many others wanted it too. Linux counts in hundredths. */
function processorSeconds(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

export async function importMap({ url }, flows) {
  let lines = 0;
  const text = async function* () {
    let chunk = "";
    for (const line of mapLines(flows)) {
      lines++;
      chunk += `${JSON.stringify(line)}\n`;
      if (chunk.length > 65_536) {
        yield Buffer.from(chunk);
        chunk = "";
      }
    }
    yield Buffer.from(chunk);
  };
  const watch = watchWaits(url);
  const began = performance.now();
  const answer = await fetch(`${url}/import`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: Readable.toWeb(Readable.from(text())),
    duplex: "half",
  });
  if (!answer.ok) throw new Error(`Import: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
  await answer.text();
  const seconds = (performance.now() - began) / 1000;
  return { linesPerSecond: lines / seconds, longestWait: await watch.stop() };
}

/** The longest that a tiny request took while something else was going on. */
function watchWaits(url) {
  const watching = new Worker(new URL("watch.js", import.meta.url), { workerData: url });
  const stop = async () => {
    watching.postMessage("stop");
    return (await once(watching, "message"))[0];
  };
  return { stop };
}

const RECEIVING = `query ($category: ID!) { vendorsReceiving(category: $category) { totalCount edges { node { vendor { id name } certainty hops path { id } } } } }`;
const PLAN = `query { propagation(right: OPT_OUT_SALE_SHARE) { digest } }`;
const CHANGE = `mutation ($description: String) { applyChanges(changes: [{ system: { id: "s0", name: "System 0", description: $description } }]) { revision } }`;
const CATEGORIES = ["pi_identifiers", "pi_commercial", "pi_geolocation", "spi_health", "pi_internet_activity", "own-3"];

/** What the first asker after a change waits for, and those after it. */
export async function measureHttp({ url }) {
  const ask = async (query, variables) => {
    const began = performance.now();
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return performance.now() - began;
  };
  const times = { receiving: [], receivingAgain: [], plan: [], planAgain: [], change: [] };
  for (let round = 0; round < 40; round++) {
    times.change.push(await ask(CHANGE, { description: `round ${round}` }));
    const category = CATEGORIES[round % CATEGORIES.length];
    times.receiving.push(await ask(RECEIVING, { category }));
    times.receivingAgain.push(await ask(RECEIVING, { category }));
    times.plan.push(await ask(PLAN));
    times.planAgain.push(await ask(PLAN));
  }
  return Object.fromEntries(Object.entries(times).map(([what, all]) => [what, quantile(all, 0.5)]));
}
