import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../api/config.js";
import { contextOf } from "../../api/context.js";
import { DENIALS } from "../../api/law/denials.js";
import { openExchange } from "../../api/open-exchange.js";
import type { ExchangeDirectory } from "../../api/requests/exchange/directory.js";
import { gppString } from "../../api/requests/exchange/gpp-usca.js";
import { refusedClaims } from "../../api/requests/exchange/refusal.js";
import { statusObject } from "../../api/requests/exchange/status-object.js";
import { denialReason, STATUSES, statesOf } from "../../api/requests/exchange/statuses.js";
import { uscaOf } from "../../api/requests/exchange/usca-of.js";
import { deny } from "../../api/requests/ledger/acts.service.js";
import type { ConsumerRequest } from "../../api/requests/ledger/request.js";
import { wordsOf } from "../../api/requests/ledger/requests.service.js";
import { withShop } from "../api/shop.js";
import { type RunningSluice, startSluice } from "../api/sluice.js";

interface Signer {
  readonly id: string;
  readonly key: KeyObject;
  readonly raw: Buffer;
}

function signer(id: string): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return { id, key: privateKey, raw: Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url") };
}

const [HELPER, OTHER, STRANGER] = [signer("HELPER"), signer("OTHER"), signer("STRANGER")];
const directory: ExchangeDirectory = {
  business: "SHOP",
  agents: [HELPER, OTHER].map(({ id, raw }) => ({ id, name: `Agent ${id}`, verifyKey: raw })),
};

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await withShop(await startSluice({ exchange: directory }));
});
afterEach(() => sluice.stop());

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
const claims = (agent: Signer, more: object = {}) => ({
  "agent-id": agent.id,
  "business-id": "SHOP",
  "issued-at": minutes(-1),
  "expires-at": minutes(9),
  "drp.version": "1.0",
  ...more,
});
const ANN = { name: "Ann Example", email: "Ann@Example.com", email_verified: true, phone_number: "+14155550100" };
const optOut = (more: object = {}) =>
  claims(HELPER, { exercise: "sale:opt-out", regime: "ccpa", "agent-request-id": "foo", ...ANN, ...more });

function signed(by: Signer, message: object): string {
  const bytes = Buffer.from(JSON.stringify(message));
  return Buffer.concat([sign(null, bytes, by.key), bytes]).toString("base64");
}

interface Reply {
  readonly status: number;
  readonly body: any;
}

async function send(method: string, path: string, more: { body?: string; token?: string } = {}): Promise<Reply> {
  const headers: Record<string, string> = { "content-type": "text/plain" };
  if (more.token !== undefined) headers["authorization"] = `Bearer ${more.token}`;
  const response = await fetch(`${sluice.url}${path}`, { method, headers, body: more.body ?? null });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

async function tokenFor(agent: Signer): Promise<string> {
  const { body } = await send("POST", `/v1/agent/${agent.id}`, { body: signed(agent, claims(agent)) });
  return body.token;
}

const REQUESTS = "/v1/data-rights-request";
const exercise = async (message: object, by = HELPER) =>
  send("POST", REQUESTS, { body: signed(by, message), token: await tokenFor(HELPER) });
const count = async () => (await sluice.data("{ requests { totalCount } }"))["requests"].totalCount;

test("an agent sets its key up, exercises a right and follows it", async () => {
  const token = await tokenFor(HELPER);
  expect(await send("GET", "/v1/agent/HELPER", { token })).toEqual({ status: 200, body: {} });
  const { status, body } = await exercise(optOut({ status_callback: "https://agent.example/told" }));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    request_id: expect.stringMatching(/^R[0-9a-f]{20}$/),
    agent_request_id: "foo",
    status: "open",
    expected_by: "2026-12-11",
    received_at: expect.stringMatching(/Z$/),
    processing_details: expect.stringMatching(/safe date 11 December.*recorded and not called yet/),
  });
  const again = await send("GET", `${REQUESTS}/${body.request_id}`, { token });
  expect(again).toMatchObject({ status: 200, body: { request_id: body.request_id, agent_request_id: "foo" } });
  const stands = await sluice.live.store.ledger.standingsOf([sluice.live.keys.token("email", "ann@example.com")]);
  expect(stands).toEqual([{ opt_out_sale_share: "2026-11-24" }]);
});

test("what the agent did not verify is said to be so, and neither in what happened nor in the answer", async () => {
  const { body } = await exercise(optOut());
  const context = contextOf(sluice.live);
  const request = (await sluice.live.store.ledger.request(body.request_id))!;
  const words = await wordsOf(context, request);
  expect(request).toMatchObject({ method: "exchange", right: "opt_out_sale_share", law: "ca" });
  expect(words).toMatchObject({ name: "Ann Example", agent: { name: "Agent HELPER", proof: "signed_permission" } });
  expect(words?.identifiers.map(({ value }) => value)).toEqual(["ann@example.com", "+14155550100"]);
  expect(words?.words).toMatch(/E-mail address verified by the agent\.\nTelephone number NOT verified by the agent\./);
  const shown = JSON.stringify([body, await sluice.live.store.ledger.happenings(body.request_id)]);
  expect(shown).not.toMatch(/ann@|Ann|4155550100/);
});

test.each([
  ["the signature of somebody else", () => signed(STRANGER, optOut()), 403, /signature/],
  [
    "another agent's name in a message of this one",
    () => signed(HELPER, optOut({ "agent-id": "OTHER" })),
    403,
    /agent-id/,
  ],
  ["another business", () => signed(HELPER, optOut({ "business-id": "ELSEWHERE" })), 403, /business-id/],
  [
    "a message issued in the future",
    () => signed(HELPER, optOut({ "issued-at": minutes(5) })),
    400,
    /issued-at.*future/,
  ],
  ["an expired message", () => signed(HELPER, optOut({ "expires-at": minutes(-0.5) })), 400, /expires-at has passed/],
  ["a time without its zone", () => signed(HELPER, optOut({ "issued-at": "2026-11-24T10:00:00" })), 400, /issued-at/],
  ["another version", () => signed(HELPER, optOut({ "drp.version": "0.9" })), 400, /drp\.version/],
  ["what is not base64", () => "{not base64}", 400, /base64/],
  ["a signature alone", () => Buffer.alloc(64).toString("base64"), 400, /base64/],
  ["nobody to find", () => signed(HELPER, optOut({ email: null, phone_number: null })), 400, /at least one/],
  [
    "opting in through an agent (11 CCR § 7028(a))",
    () => signed(HELPER, optOut({ exercise: "sale:opt-in" })),
    400,
    /7028/,
  ],
  ["a right that there is not", () => signed(HELPER, optOut({ exercise: "forget" })), 400, /"forget"/],
  ["another regime", () => signed(HELPER, optOut({ regime: "gdpr" })), 400, /"gdpr"/],
  ["an address that is none", () => signed(HELPER, optOut({ email: "ann" })), 400, /e-mail address/],
  ["more than a message can be", () => "A".repeat(70_000), 413, /64 kB/],
])("%s is refused in words and nothing is kept", async (_, body, status, message) => {
  const reply = await send("POST", REQUESTS, { body: body(), token: await tokenFor(HELPER) });
  expect(reply).toMatchObject({ status, body: { code: String(status), message: expect.stringMatching(message) } });
  expect(reply.body.fatal).toBe(/future/.test(message.source) ? undefined : true);
  expect(JSON.stringify(reply.body)).not.toMatch(/ann@/i);
  expect(await count()).toBe(0);
});

test("of several things that are wrong the first in the protocol's order is told", () => {
  const expected = { agent: "HELPER", business: "SHOP", now: "2026-11-24T18:00:00.000Z" };
  const good = { "issued-at": "2026-11-24T17:59:00Z", "expires-at": "2026-11-24T18:09:00+00:00", "drp.version": "1.0" };
  const steps: readonly [object, string | null][] = [
    [{ "expires-at": "2026-11-24T18:00:00Z", "issued-at": "2026-11-24T18:00:01Z" }, "agent-id"],
    [
      { "agent-id": "HELPER", "expires-at": "2026-11-24T18:00:00Z", "issued-at": "2026-11-24T18:00:01Z" },
      "business-id",
    ],
    [
      { "agent-id": "HELPER", "business-id": "SHOP", "expires-at": "x", "issued-at": "2026-11-24T18:00:01Z" },
      "issued-at",
    ],
    [{ ...good, "agent-id": "HELPER", "business-id": "SHOP", "expires-at": "2026-11-24T18:00:00Z" }, "expires-at"],
    [{ ...good, "agent-id": "HELPER", "business-id": "SHOP", "drp.version": "0.9" }, "drp.version"],
    [{ ...good, "agent-id": "HELPER", "business-id": "SHOP" }, null],
  ];
  const told = steps.map(([each]) => refusedClaims(each, expected)?.message.split(" ")[0] ?? null);
  expect(told).toEqual(steps.map(([, first]) => first));
});

test("a key's setup that is refused has no body, whatever was wrong", async () => {
  const tries: readonly [string, string][] = [
    ["HELPER", signed(STRANGER, claims(HELPER))],
    ["HELPER", signed(HELPER, claims(OTHER))],
    ["HELPER", signed(HELPER, claims(HELPER, { "business-id": "ELSEWHERE" }))],
    ["HELPER", signed(HELPER, claims(HELPER, { "expires-at": minutes(-0.5) }))],
    ["OTHER", signed(HELPER, claims(HELPER))],
    ["STRANGER", signed(STRANGER, claims(STRANGER))],
    ["HELPER", "no base64"],
  ];
  const replies = await Promise.all(tries.map(([id, body]) => send("POST", `/v1/agent/${id}`, { body })));
  expect(replies).toEqual(tries.map(() => ({ status: 403, body: null })));
});

test("a token opens nothing of another agent's", async () => {
  const { body } = await exercise(optOut());
  const token = await tokenFor(OTHER);
  const path = `${REQUESTS}/${body.request_id}`;
  expect((await send("GET", "/v1/agent/HELPER", { token })).status).toBe(403);
  expect(await send("GET", path, { token })).toMatchObject({ status: 403, body: { code: "403" } });
  expect((await send("DELETE", path, { token, body: signed(OTHER, {}) })).status).toBe(403);
  expect((await send("GET", path)).status).toBe(401);
  expect((await send("GET", path, { token: "made-up" })).status).toBe(401);
  expect((await send("GET", `${REQUESTS}/R0`, { token })).status).toBe(404);
  expect((await send("POST", REQUESTS, { token, body: signed(HELPER, optOut()) })).status).toBe(403);
});

test("the same request sent again is answered again and kept once", async () => {
  const replies = await Promise.all(Array.from({ length: 8 }, () => exercise(optOut({ exercise: "deletion" }))));
  expect(new Set(replies.map(({ body }) => body.request_id)).size).toBe(1);
  const unnamed = signed(HELPER, optOut({ "agent-request-id": null, exercise: "deletion" }));
  const token = await tokenFor(HELPER);
  const [first, replayed] = [
    await send("POST", REQUESTS, { body: unnamed, token }),
    await send("POST", REQUESTS, { body: unnamed, token }),
  ];
  expect(replayed.body).toEqual(first.body);
  expect(first.body).not.toHaveProperty("agent_request_id");
  expect(await count()).toBe(2);
});

test("a request that its agent revokes takes the opt-out back, and what the person wrote is sealed", async () => {
  const { body } = await exercise(optOut());
  const [token, path] = [await tokenFor(HELPER), `${REQUESTS}/${body.request_id}`];
  const message = signed(HELPER, { reason: "ann@example.com changed her mind" });
  const revoked = await send("DELETE", path, { token, body: message });
  expect(revoked).toMatchObject({ status: 200, body: { status: "revoked", request_id: body.request_id } });
  expect(await send("DELETE", path, { token, body: message })).toEqual(revoked);
  expect((await send("DELETE", path, { token, body: signed(STRANGER, {}) })).status).toBe(403);
  const { ledger } = sluice.live.store;
  expect(await ledger.standingsOf([sluice.live.keys.token("email", "ann@example.com")])).toEqual([{}]);
  expect(JSON.stringify(await ledger.happenings(body.request_id))).not.toContain("ann@");
  const words = await wordsOf(contextOf(sluice.live), (await ledger.request(body.request_id))!);
  expect(words?.words).toMatch(/Revoked: ann@example\.com changed her mind/);
});

test("a denial is told with the protocol's reason, and cannot be revoked", async () => {
  const { body } = await exercise(optOut());
  const because = "Ten of the same from one machine";
  await deny(contextOf(sluice.live), { id: body.request_id, version: null }, { denial: "deny_fraud", because });
  const [token, path] = [await tokenFor(HELPER), `${REQUESTS}/${body.request_id}`];
  const told = await send("GET", path, { token });
  expect(told.body).toMatchObject({ status: "denied", reason: "suspected_fraud", expires_at: "2028-11-24" });
  expect((await send("DELETE", path, { token, body: signed(HELPER, {}) })).status).toBe(409);
});

test("without a directory the addresses say why there is nothing", async () => {
  const without = await startSluice();
  const response = await fetch(`${without.url}/v1/agent/HELPER`, { method: "POST" });
  expect([response.status, await response.json()]).toEqual([
    404,
    { code: "404", message: expect.stringMatching(/DRP_AGENTS and DRP_BUSINESS_ID/), fatal: true },
  ]);
  await without.stop();
});

const REQUEST: ConsumerRequest = {
  ...{ id: "R1", version: 3, right: "delete", law: "ca", method: "exchange", categories: null, subject: [] },
  ...{ receivedAt: "2026-11-24T18:00:00.000Z", receivedOn: "2026-11-24", dueOn: "2027-01-07", marks: {}, kept: [] },
  ...{ acknowledgeBy: null, acknowledgedOn: null, extendedOn: null, needsVerification: true, verification: null },
  ...{ state: "received", plan: null, openSteps: null, answeredOn: null, denial: null },
};
const ORIGIN = { agent: "HELPER", agentRequestId: null, statusCallback: null, once: "x" };
const TOLD = { today: "2026-11-25", origin: ORIGIN, statusUrl: "https://shop.example/s", extendedBecause: null };

test.each([
  ["received", null, { status: "open" }],
  [
    "verifying",
    null,
    { status: "in_progress", reason: "need_user_verification", user_verification_url: TOLD.statusUrl },
  ],
  ["in_progress", null, { status: "in_progress" }],
  ["completed", "2026-11-25", { status: "fulfilled", expires_at: "2028-11-25" }],
  ["completed_in_part", "2026-11-25", { status: "fulfilled" }],
  ["withdrawn", "2026-11-25", { status: "revoked" }],
  ["denied", "2026-11-25", { status: "denied", reason: "other" }],
  ["completed", "2024-11-24", { status: "expired", expires_at: "2026-11-24" }],
] as const)("%s, answered on %s, is told as %j", (state, answeredOn, told) => {
  expect(statusObject({ ...REQUEST, state, answeredOn }, TOLD)).toMatchObject(told);
});

test("an extension is told with its reason (11 CCR § 7021(b))", () => {
  const extended = { ...REQUEST, extendedOn: "2026-12-20", dueOn: "2027-02-21" };
  const { expected_by, processing_details } = statusObject(extended, { ...TOLD, extendedBecause: "Many records" });
  expect(expected_by).toBe("2027-02-21");
  expect(processing_details).toMatch(/Extended once, to 2027-02-21 .*: Many records/);
});

test("states are mapped both ways and every denial has a reason of the protocol", () => {
  for (const [state, status] of Object.entries(STATUSES)) expect(statesOf(status)).toContain(state);
  expect(statesOf("fulfilled")).toEqual(["completed", "completed_in_part"]);
  expect(statesOf("expired")).toEqual([]);
  const reasons = Object.fromEntries(DENIALS.map(({ id }) => [id, denialReason(id)]));
  expect(Object.entries(reasons).filter(([, reason]) => reason === "other")).toEqual([
    ["deny_correct_accurate", "other"],
  ]);
  expect(reasons).toMatchObject({ deny_unverified: "insuf_verification", deny_not_found: "no_match" });
});

test.each([
  [{ DRP_AGENTS: "agents.json" }, "DRP_BUSINESS_ID"],
  [{ DRP_BUSINESS_ID: "SHOP" }, "DRP_BUSINESS_ID"],
])("%j alone is refused, naming the variable", (environment, variable) => {
  expect(() => readConfig(environment)).toThrow(variable);
});

test.each([
  ["no JSON", "no"],
  ["an agent without a key", JSON.stringify([{ id: "A", name: "A" }])],
  ["a key that is too short", JSON.stringify([{ id: "A", name: "A", verify_key: "AAAA" }])],
  ["two of one id", JSON.stringify([agentRow("A"), agentRow("A")])],
])("a directory with %s is refused, naming the variable", (_, text) => {
  expect(() => openExchange({ exchange: { agentsFile: filed(text), business: "SHOP" } })).toThrow(/^DRP_AGENTS /);
});

test("a directory is read as the network publishes it", () => {
  const agentsFile = filed(JSON.stringify([{ ...agentRow("A"), web_url: "https://agent.example" }]));
  const found = openExchange({ exchange: { agentsFile, business: "SHOP" } });
  expect(found).toEqual({ business: "SHOP", agents: [{ id: "A", name: "Agent", verifyKey: Buffer.alloc(32) }] });
});

function agentRow(id: string): object {
  return { id, name: "Agent", verify_key: Buffer.alloc(32).toString("base64") };
}

function filed(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "sluice-drp-")), "agents.json");
  writeFileSync(path, text);
  return path;
}

/** Expected strings were made by the reference implementation of the platform, @iabgpp/cmpapi 3.2.0. */
const BUSY = { sells: true, shares: true, usesSensitive: true };
const IDLE = { sells: false, shares: false, usesSensitive: false };
test.each([
  [
    "opted out and limited, by a signal",
    { opt_out_sale_share: "2026-11-24", limit_spi: "2026-11-24" },
    BUSY,
    true,
    "BVVVVUGA.YA",
  ],
  ["refused nothing", {}, BUSY, false, "BVqqqoGA.QA"],
  [
    "opted out, under 16",
    { opt_out_sale_share: "2026-11-24", under_16: "2026-11-24" },
    { ...BUSY, usesSensitive: false },
    false,
    "BUUAABWA.QA",
  ],
  ["nothing to refuse", {}, IDLE, false, "BAAAAAGA.QA"],
  ["a signal where nothing is sold", {}, IDLE, true, "BUUAAAGA.YA"],
])("the GPP section usca: %s", (_, standing, practice, signal, section) => {
  expect(gppString(uscaOf(standing, practice, signal))).toBe(`DBABBg~${section}`);
});

test("a person's GPP string is told by a token of the register, and a browser's signal counts at once", async () => {
  await exercise(optOut());
  const token = sluice.live.keys.token("email", "ann@example.com");
  const ask = async (query: string, headers: Record<string, string> = {}) =>
    (await fetch(`${sluice.url}/v1/gpp${query}`, { headers })).json();
  expect(await ask(`?token=${token}`)).toMatchObject({
    gppString: expect.stringMatching(/^DBABBg~B[A-Za-z0-9_-]{7}\.QA$/),
    gppSid: [8],
    parsed: { usca: { SaleOptOut: 1, SharingOptOut: 1, Gpc: false } },
  });
  const unknown = "A".repeat(43);
  expect(await ask(`?token=${unknown}`)).toMatchObject({
    parsed: { usca: { SaleOptOut: 0, SharingOptOutNotice: 1, SharingOptOut: 2, Gpc: false } },
  });
  const signalled = await ask(`?token=${unknown}`, { "sec-gpc": "1" });
  expect(signalled).toMatchObject({ parsed: { usca: { SaleOptOutNotice: 1, SaleOptOut: 1, Gpc: true } } });
  expect(await ask("?token=ann@example.com")).toMatchObject({ error: { code: "INVALID", field: "token" } });
});
