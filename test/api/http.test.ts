import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { WebSocket } from "ws";
import { type RunningSluice, startSluice } from "./sluice.js";

let folder: string;
let sluice: RunningSluice;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<title>Sluice</title>");
  await writeFile(join(folder, "graphiql.html"), "<title>GraphiQL</title>");
  await writeFile(join(folder, "assets", "app-1a2b.js"), "export {};");
  await writeFile(join(folder, "assets", "app-1a2b.js.gz"), gzipSync("export {}; // packed"));
  sluice = await startSluice({ webFolder: folder });
});
afterAll(async () => {
  await sluice.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${sluice.url}${path}`, { headers });
const page = { accept: "text/html,application/xhtml+xml" };

/** fetch() sets Host by itself; this asks under any name. */
function statusUnder(host: string, headers: Record<string, string> = {}, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(sluice.url);
    const asked = request(
      { port, host: "127.0.0.1", path: "/healthz", method, headers: { host, ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on("error", reject).end();
  });
}

test("liveness, readiness and metrics answer", async () => {
  expect(await (await get("/healthz")).json()).toEqual({ alive: true });
  expect(await (await get("/readyz")).json()).toEqual({ ready: true, revision: 0, storeReachable: true });
  const metrics = await (await get("/metrics")).text();
  expect(metrics).toContain("sluice_map_revision 0");
  expect(metrics).toContain('sluice_http_request_seconds_count{method="GET",route="/readyz",status="200"} 1');
});

test("pages are asked for again, hashed files are kept for ever", async () => {
  const index = await get("/", page);
  expect(await index.text()).toContain("Sluice");
  expect(index.headers.get("cache-control")).toBe("no-cache");
  const asset = await get("/assets/app-1a2b.js");
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("what the build packed is sent as it lies there, to whoever can unpack it", async () => {
  const packed = await get("/assets/app-1a2b.js", { "accept-encoding": "gzip" });
  expect(await packed.text()).toBe("export {}; // packed");
  expect(packed.headers.get("content-type")).toMatch(/^text\/javascript/);
  expect(packed.headers.get("vary")).toContain("Accept-Encoding");
  const plain = await get("/assets/app-1a2b.js", { "accept-encoding": "identity" });
  expect(await plain.text()).toBe("export {};");
});

test("an address of a page is answered with the application, a missing file is not", async () => {
  expect(await (await get("/vendors/mailer?flag=EXPIRED", page)).text()).toContain("Sluice");
  expect((await get("/assets/gone.js")).status).toBe(404);
  expect((await get("/nothing.png", page)).status).toBe(404);
  expect((await get("/vendors/mailer.example", page)).status).toBe(200);
  expect((await get("/vendors")).status).toBe(404);
});

test("/graphql shows the explorer to browsers, and not in production", async () => {
  expect(await (await get("/graphql", page)).text()).toContain("GraphiQL");
  const production = await startSluice({ webFolder: folder, production: true });
  const asked = await fetch(`${production.url}/graphql`, { headers: page });
  expect(await asked.text()).not.toContain("GraphiQL");
  const { errors } = await production.ask("{ __schema { types { name } } }");
  expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  expect((await production.ask("{ revision }")).data).toEqual({ revision: 0 });
  await production.stop();
});

test("every answer forbids foreign scripts, frames and guessing of types", async () => {
  const { headers } = await get("/", page);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-powered-by")).toBeNull();
});

test("long answers are compressed", async () => {
  const query = encodeURIComponent("{ clauses { requirement } }");
  const headers = { "accept-encoding": "gzip", "apollo-require-preflight": "1" };
  expect((await get(`/graphql?query=${query}`, headers)).headers.get("content-encoding")).toBe("gzip");
});

test("a server on the loopback address answers under no other name", async () => {
  expect(await statusUnder("localhost:4000")).toBe(200);
  expect(await statusUnder("[::1]:4000")).toBe(200);
  expect(await statusUnder("evil.example")).toBe(403);
  expect(await statusUnder("localhost.evil.example")).toBe(403);
});

test("pages of other sites may neither post nor open a socket", async () => {
  const { host } = new URL(sluice.url);
  expect(await statusUnder(host, { origin: "https://evil.example" }, "POST")).toBe(403);
  expect(await statusUnder(host, { origin: "null" }, "POST")).toBe(403);
  const foreign = new WebSocket(`ws://${host}/graphql`, "graphql-transport-ws", { origin: "https://evil.example" });
  await expect(new Promise((resolve) => foreign.on("error", (error) => resolve(error.message)))).resolves.toMatch(
    /401|403/,
  );
  const own = new WebSocket(`ws://${host}/graphql`, "graphql-transport-ws", { origin: `http://${host}` });
  await expect(new Promise((resolve) => own.on("open", () => resolve("open")))).resolves.toBe("open");
  own.close();
});

test("a body that is no JSON is a bad request, and nothing more is told", async () => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${sluice.url}/graphql`, { method: "POST", headers, body: "{" });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [{ message: "This request cannot be read.", extensions: { code: "BAD_REQUEST" } }],
  });
});
