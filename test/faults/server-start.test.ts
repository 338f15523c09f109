import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApi, type Process, startProcess } from "./process.js";

let folder: string;
const started: Process[] = [];
beforeAll(buildApi, 60_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-start-"));
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  await rm(folder, { recursive: true });
});

function start(environment: Record<string, string>, as: { readonly uid?: number } = {}): Process {
  const made = startProcess({ SLUICE_DATA: folder, ...environment }, as);
  started.push(made);
  return made;
}

/** A refusal is one line for a person, and exit code 1. */
async function refusal(environment: Record<string, string>, as: { readonly uid?: number } = {}): Promise<string> {
  const { code, said } = await start(environment, as).ended;
  expect(code).toBe(1);
  expect(said.trimEnd().split("\n")).toHaveLength(1);
  return said;
}

test.each([
  ["PORT", { PORT: "abc" }],
  ["PORT", { PORT: "65536" }],
  ["HOST", { HOST: "not a host" }],
  ["SLUICE_TODAY", { SLUICE_TODAY: "2026-02-30" }],
  ["SLUICE_TODAY", { SLUICE_TODAY: "tomorrow" }],
  ["SLUICE_DATE", { SLUICE_DATE: "2026-01-01" }],
  ["NEO4J_PASSWORD", { NEO4J_URI: "bolt://127.0.0.1:7687" }],
  ["NEO4J_URI", { NEO4J_URI: "http://127.0.0.1:7474", NEO4J_PASSWORD: "x" }],
  ["NEO4J_PASSWORD", { NEO4J_PASSWORD: "x" }],
  ["S3_REGION", { S3_REGION: "us-east-1" }],
  ["S3_BUCKET", { S3_BUCKET: "No Bucket" }],
  ["S3_ENDPOINT", { S3_BUCKET: "documents", S3_ENDPOINT: "nowhere" }],
  ["S3_ACCESS_KEY_ID", { S3_BUCKET: "documents" }],
  ["S3_SECRET_ACCESS_KEY", { S3_BUCKET: "documents", S3_ACCESS_KEY_ID: "id" }],
  ["NEO4J_DATABASE", { NEO4J_DATABASE: "sluice" }],
  ["NODE_ENV", { NODE_ENV: "prod" }],
  ["SLUICE_", { SLUICE_: "" }],
  ["SLUICE_data", { SLUICE_data: "elsewhere" }],
])("it does not start, and names %s, with %j", async (variable, environment) => {
  expect(await refusal(environment)).toContain(variable);
});

test("a port in use is said in one line", async () => {
  const taken = await new Promise<Server>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
  const { port } = taken.address() as { port: number };
  const said = await refusal({ PORT: String(port) }).finally(() => taken.close());
  expect(said).toMatch(/port is already in use.*PORT/);
});

test("a data folder that is a file is said in one line", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  expect(await refusal({ SLUICE_DATA: file })).toContain("SLUICE_DATA");
});

test.each(["/proc/sluice", "/proc/sluice/data"])(
  "a data folder that nobody can make, %s, is said at once",
  async (data) => {
    expect(await refusal({ SLUICE_DATA: data })).toMatch(/SLUICE_DATA .* cannot be created or written \(ENOENT\)/);
  },
);

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

(isRoot ? test : test.skip).each([
  ["that it may not write", "."],
  ["below one that it may not write", "below/it"],
])("a data folder %s is said in one line, and nothing is written", async (_, path) => {
  await chmod(folder, 0o555);
  expect(await refusal({ SLUICE_DATA: join(folder, path) }, { uid: NOBODY })).toMatch(
    /SLUICE_DATA .* cannot be created or written/,
  );
  expect(await readdir(folder)).toEqual([]);
});

(isRoot ? test : test.skip)("a database that it may not write is said in one line", async () => {
  await writeFile(join(folder, "sluice.db"), "");
  await chmod(folder, 0o555);
  expect(await refusal({ SLUICE_DATA: folder }, { uid: NOBODY })).toContain("SLUICE_DATA");
});

test("a second server on the same folder is refused in one line, and the first goes on", async () => {
  const first = await start({}).url;
  expect(await refusal({})).toMatch(/use/);
  expect((await fetch(`${first}/healthz`)).status).toBe(200);
});

test("a store that cannot be reached is said in one line", async () => {
  expect(await refusal({ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" })).toMatch(/Neo4j|reached/);
}, 60_000);

test("SIGTERM lets it end by itself, and the next start has everything that was saved", async () => {
  const first = start({ SLUICE_TODAY: "2026-11-24" });
  const query = `mutation { applyChanges(changes: [{ vendor: { id: "a", name: "A" } }]) { revision } }`;
  expect(await ask(await first.url, query)).toEqual({ applyChanges: { revision: 1 } });
  first.child.kill("SIGTERM");
  expect((await first.ended).code).toBe(0);
  const second = start({ SLUICE_TODAY: "2026-12-24" });
  expect(await ask(await second.url, `{ about { today } node(id: "a") { id } }`)).toEqual({
    about: { today: "2026-12-24" },
    node: { id: "a" },
  });
});

test("killed in the middle of an import it has the old map or the new one, nothing between", async () => {
  const lines = 20_000;
  const body = Array.from(
    { length: lines },
    (_, index) => `{"type":"vendor","id":"v${index}","name":"V ${index}"}\n`,
  ).join("");
  for (const wait of [50, 200, 400, 800]) {
    const first = start({});
    const url = await first.url;
    const importing = fetch(`${url}/import`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body,
    });
    const answered = importing.then(
      (response) => response.ok,
      () => false,
    );
    await Promise.race([answered, new Promise((resume) => setTimeout(resume, wait))]);
    first.child.kill("SIGKILL");
    const acknowledged = await answered;
    await first.ended;
    const second = start({});
    const { revision, vendors } = await ask(await second.url, "{ revision vendors(first: 0) { totalCount } }");
    expect([0, lines]).toContain(vendors.totalCount);
    if (acknowledged) expect(vendors.totalCount).toBe(lines);
    expect(revision).toBe(vendors.totalCount === 0 ? 0 : 1);
    second.child.kill("SIGKILL");
    await second.ended;
    if (vendors.totalCount === lines) break;
  }
}, 120_000);

async function ask(url: string, query: string): Promise<any> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: unknown }).data;
}
