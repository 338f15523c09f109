/**
 * `npm run bench requests`: how fast opt-outs are taken in, and how fast it is asked whether a person's information
 * may be disclosed, beside a register of so many people (BENCH_REGISTER); all over HTTP, on SQLite.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quantile } from "./quantile.js";
import { fillRegister, registered } from "./register.js";
import { importMap, startServer } from "./server.js";

const PEOPLE = Number(process.env.BENCH_REGISTER ?? 1_000_000);
const FLOWS = 1_000;
const OPEN = 10_000;
const AT_ONCE = 64;

/** Rows of what, how much, wanted. */
export async function measureRequests() {
  const folder = mkdtempSync(join(tmpdir(), "sluice-bench-"));
  try {
    const filled = await fillRegister(folder, PEOPLE);
    const server = await startServer(folder);
    await importMap(server, FLOWS);
    const rows = [
      [`register of ${PEOPLE.toLocaleString("en")} written`, each(filled), ""],
      ["start to ready", ms(server.readyAfter), ""],
      ...(await intake(server)),
      ...(await gate(server)),
      ...(await lists(server)),
      ["memory when ready", `${Math.round(server.residentMegabytes())} MB`, ""],
    ];
    await server.stop();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENTER = `mutation ($value: String!) { enterRequest(input: { right: OPT_OUT_SALE_SHARE, method: WEB_FORM,
  identifiers: [{ type: EMAIL, value: $value }] }) { isNew } }`;

/** Each is answered once it is on the disk; people come side by side. */
async function intake({ url, processor }) {
  const times = [];
  const used = processor();
  let next = 0;
  const began = performance.now();
  const line = async () => {
    while (next < OPEN) {
      const value = `new-${next++}@example.com`;
      const from = performance.now();
      await graphql(url, ENTER, { value });
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  const perSecond = OPEN / ((performance.now() - began) / 1000);
  const planned = await untilPlanned(url);
  const cost = OPEN / (processor() - used);
  return [
    [`opt-outs taken in, HTTP, ${AT_ONCE} at once`, each(perSecond), "≥ 500/s"],
    ["  for each second of a processor, plans included", each(cost), ""],
    ["  p50", ms(quantile(times, 0.5)), ""],
    ["  p99", ms(quantile(times, 0.99)), ""],
    ["  the last of them planned after", ms(planned), ""],
  ];
}

async function untilPlanned(url) {
  const began = performance.now();
  const left = `{ requests(first: 0, filter: { states: [RECEIVED] }) { totalCount } }`;
  while ((await graphql(url, left)).requests.totalCount > 0) await new Promise((resume) => setTimeout(resume, 20));
  return performance.now() - began;
}

async function gate({ url, processor }) {
  const one = [];
  const usedAtFirst = processor();
  for (let at = 0; at < 3_000; at++) {
    const from = performance.now();
    await mayDisclose(url, [person(at * 7)]);
    one.push(performance.now() - from);
  }
  const used = processor();
  const batch = Array.from({ length: 10_000 }, (_, at) => person(at * 31));
  const many = [];
  for (let round = 0; round < 12; round++) {
    const from = performance.now();
    await mayDisclose(url, batch);
    many.push(10_000 / ((performance.now() - from) / 1000));
  }
  return [
    ["may-disclose of one person, HTTP, p50", ms(quantile(one, 0.5)), ""],
    ["  p99", ms(quantile(one, 0.99)), "≤ 5 ms"],
    ["  time of a processor for one", ms(((used - usedAtFirst) / 3_000) * 1_000), ""],
    ["may-disclose in batches of 10,000, HTTP, p50", each(quantile(many, 0.5)), "≥ 50,000/s"],
    ["  for each second of a processor", each(120_000 / (processor() - used)), ""],
  ];
}

/** One in two has opted out. */
function person(at) {
  const value = at % 2 === 0 ? registered(at % PEOPLE) : `nobody-${at}@example.com`;
  return { identifiers: [{ type: "email", value }] };
}

const LIST = `{ requests(first: 50, filter: { open: true }) { totalCount edges { node { id right state dueOn clock { words } } } } }`;

async function lists({ url }) {
  const times = [];
  for (let round = 0; round < 60; round++) {
    const from = performance.now();
    const { requests } = await graphql(url, LIST);
    times.push(performance.now() - from);
    if (requests.totalCount !== OPEN) throw new Error(`${requests.totalCount} requests are open, not ${OPEN}`);
  }
  const what = `first page of ${OPEN.toLocaleString("en")} open requests, HTTP, p50`;
  return [[what, ms(quantile(times, 0.5)), "≤ 50 ms"]];
}

async function mayDisclose(url, subjects) {
  const { answers, error } = await post(`${url}/may-disclose`, { flow: "f0", subjects });
  if (answers?.length !== subjects.length) throw new Error(JSON.stringify(error));
}

async function graphql(url, query, variables) {
  const { data, errors } = await post(`${url}/graphql`, { query, variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function post(address, body) {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  return await answer.json();
}

const each = (perSecond) => `${Math.round(perSecond).toLocaleString("en")}/s`;
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
