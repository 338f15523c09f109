import { request as httpRequest } from "node:http";
import { Writable } from "node:stream";
import { pino } from "pino";
import { contextOf } from "../../api/context.js";
import { unavailable } from "../../api/common/errors.js";
import { mayAskAgainFrom } from "../../api/requests/intake/may-ask-again.js";
import { receive } from "../../api/requests/intake/receive.service.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import { askByLink } from "../../api/requests/verify/ask-by-link.service.js";
import type { Store } from "../../api/store/store.js";
import { withShop } from "./shop.js";
import { type Options, type RunningSluice, startSluice, until } from "./sluice.js";

const SITE = "https://shop.example";
const lines: string[] = [];
let isAway = false;
let sluice: RunningSluice;

beforeEach(async () => {
  lines.length = 0;
  isAway = false;
  const written = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  sluice = await startSluice({ log: pino({ level: "trace" }, written), sites: [SITE], through: takenAway });
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const takenAway: NonNullable<Options["through"]> = (store: Store) => ({
  ...store,
  ledger: new Proxy(store.ledger, {
    get: (ledger, name, receiver) => {
      if (isAway) return () => Promise.reject(unavailable("The store cannot be reached."));
      const found: unknown = Reflect.get(ledger, name, receiver);
      return typeof found === "function" ? found.bind(ledger) : found;
    },
  }),
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(sluice.url + path, { headers });

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields);
  return fetch(sluice.url + path, { method: "POST", body, headers, redirect: "manual" });
}

async function kept(): Promise<number> {
  return (await sluice.live.store.ledger.requests({ ...ANY_REQUEST, first: 10 })).requests.length;
}

async function standing(type: string, value: string): Promise<object | undefined> {
  return (await sluice.live.store.ledger.standingsOf([sluice.live.keys.token(type, value)]))[0];
}

describe("the forms", () => {
  test("opting out and limiting stand first, and every right is reached from the first page (11 CCR § 7004(a), § 7027(b))", async () => {
    const page = await (await get("/privacy")).text();
    const slugs = [...page.matchAll(/<h2><a href="\/privacy\/([a-z-]+)">/g)].map(([, slug]) => slug);
    expect(slugs).toEqual(["opt-out", "limit", "delete", "correct", "know-categories", "know-specific"]);
    for (const slug of slugs) expect((await get(`/privacy/${slug}`)).status).toBe(200);
    expect(page).not.toContain("<script");
  });

  test("an opt-out takes an address alone, stands at once, and is called processed when it is (§ 7026(d), (g))", async () => {
    const answer = await post("/privacy/opt-out", { email: "Ann@Example.com" });
    expect(answer.status).toBe(303);
    const path = answer.headers.get("location") ?? "";
    expect(path).toMatch(/^\/privacy\/status\/[\w-]{43}$/);
    expect(await standing("email", "ann@example.com")).toEqual({ opt_out_sale_share: "2026-11-24" });
    const status = await get(path);
    expect(Object.fromEntries(status.headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow",
    });
    expect(await status.text()).toMatch(/<h1>We have your opt-out<\/h1>[^]*11 December 2026/);
    await done();
    expect(await (await get(path)).text()).toContain("<h1>Your opt-out is processed</h1>");
  });

  async function done(): Promise<void> {
    const open = async () => (await sluice.live.store.ledger.requests({ ...ANY_REQUEST, first: 1 })).requests[0];
    const request = await until(open, (found) => found?.plan !== null);
    const step = `mutation ($id: ID!, $party: ID!) { recordStep(id: $id, party: $party, outcome: DONE) { state } }`;
    for (const party of ["mailer", "sender"]) await sluice.data(step, { id: request?.id, party });
  }

  test.each(["анна@пример.рф", "用户@例え.jp", "أحمد@مثال.مصر", "o'brien+<b>@example.com"])(
    "%s is taken in and found again",
    async (email) => {
      expect((await post("/privacy/limit", { email })).status).toBe(303);
      expect(await standing("email", email)).toEqual({ limit_spi: "2026-11-24" });
    },
  );

  test("what is wrong is marked, and what was typed stays in the page, escaped", async () => {
    const answer = await post("/privacy/correct", { email: `ann"><i>`, words: "</textarea><script>x</script>" });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('id="email-error"');
    expect(page).toMatch(/<input id="email"[^>]* aria-describedby="email-error"[^>]* aria-invalid="true"\s+autofocus/);
    expect(page).toContain("ann&quot;&gt;&lt;i&gt;");
    expect(page).not.toContain("<script");
    expect(await kept()).toBe(0);
  });

  test.each([
    ["opt-out", {}, "email"],
    ["correct", { email: "ann@example.com" }, "words"],
    ["opt-out", { email: "ann@example.com", isAgent: "yes", agentName: "Bo" }, "agentProof"],
    ["opt-out", { phone: "call me" }, "phone"],
    ["opt-out", { email: "ann@example.com", account: "a\u0007" }, "account"],
  ])("%s with %j asks for the field %s", async (slug, fields: Record<string, string>, field) => {
    const answer = await post(`/privacy/${slug}`, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
    expect(await kept()).toBe(0);
  });

  test("deleting takes a second step, and no leads back with everything kept (§ 7020(d))", async () => {
    const fields = { email: "ann@example.com", name: "Ann" };
    const first = await (await post("/privacy/delete", fields)).text();
    expect(first).toContain('name="email" value="ann@example.com"');
    expect(await kept()).toBe(0);
    const back = await (await post("/privacy/delete", { ...fields, confirm: "no" })).text();
    expect(back).toContain('value="Ann"');
    expect(await kept()).toBe(0);
    expect((await post("/privacy/delete", { ...fields, confirm: "yes" })).status).toBe(303);
    expect(await kept()).toBe(1);
  });

  test("an agent with signed permission is taken in as one (§ 7063, § 7026(j))", async () => {
    const fields = { email: "ann@example.com", isAgent: "yes", agentName: "Bo", agentProof: "signed_permission" };
    await post("/privacy/opt-out", fields);
    const { requests } = await sluice.live.store.ledger.requests({ ...ANY_REQUEST, first: 1 });
    expect(requests[0]?.method).toBe("agent");
  });

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
  ])("a form that another site sends (%j) is refused", async (headers: Record<string, string>) => {
    for (const path of ["/privacy/opt-out", "/privacy/opt-in", "/privacy/verify/x"])
      expect((await post(path, { email: "ann@example.com" }, headers)).status).toBe(403);
    expect(await kept()).toBe(0);
  });

  test("megabytes are refused with a page", async () => {
    const answer = await post("/privacy/correct", { email: "ann@example.com", words: "x".repeat(2_000_000) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("Nothing was kept");
  });

  test("a script that sends hundreds from one address is told to wait, and staff are not", async () => {
    const statuses = await Promise.all(
      Array.from({ length: 90 }, (_, at) => post("/privacy/opt-out", { email: `a${String(at)}@example.com` })),
    );
    const refused = statuses.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(30);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    const incoming = {
      right: "limit_spi",
      method: "mail",
      identifiers: [{ type: "email", value: "b@x.org" }],
    } as const;
    expect((await receive(contextOf(sluice.live), incoming)).isNew).toBe(true);
  });

  test("where the store is away nothing is acknowledged, and the page says so", async () => {
    isAway = true;
    const answer = await post("/privacy/opt-out", { email: "ann@example.com" });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("Nothing was kept");
    isAway = false;
    expect(await kept()).toBe(0);
  });

  test.each(["x", "A".repeat(43), "%00", "..%2f..", "a".repeat(5_000)])(
    "a forged link %# leads nowhere",
    async (secret) => {
      expect((await get(`/privacy/status/${secret}`)).status).toBe(404);
      expect((await get(`/privacy/verify/${secret}`)).status).toBe(404);
    },
  );

  test("no log line, error, address or count holds a raw identifier", async () => {
    const secret = "ann.secret@example.com";
    const answers = [
      await post("/privacy/opt-out", { email: secret, phone: "+1 415 555 0199" }),
      await post("/privacy/opt-in", { email: secret, confirm: "yes" }),
      await post("/privacy/opt-out", { email: secret, phone: "secret" }),
    ];
    isAway = true;
    answers.push(await post("/privacy/limit", { email: secret }));
    const metrics = await (await get("/metrics")).text();
    const location = answers[0]?.headers.get("location") ?? "";
    const seen = [...lines, metrics, ...answers.map(({ url, headers }) => url + JSON.stringify([...headers]))].join(
      "\n",
    );
    expect(seen).not.toMatch(/secret@|ann\.|5550199|555 0199/);
    expect(metrics).not.toContain(location.split("/").at(-1));
    expect(metrics).toContain('route="/privacy"');
  });
});

test("the pages answer under a public name, and nothing else does", async () => {
  const asked = (path: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = { host: "privacy.example.com" };
      httpRequest(sluice.url + path, { headers }, (answer) => resolve((answer.resume(), answer.statusCode ?? 0)))
        .on("error", reject)
        .end();
    });
  expect(await asked("/privacy")).toBe(200);
  expect(await asked("/.well-known/gpc.json")).toBe(200);
  for (const path of ["/graphql", "/export", "/privacyx", "/metrics"]) expect(await asked(path)).toBe(403);
});

describe("opting in again", () => {
  const asked = { email: "ann@example.com" };

  async function optOut(fields: Record<string, string> = asked): Promise<string> {
    return (await post("/privacy/opt-out", fields)).headers.get("location") ?? "";
  }

  const stands = () => standing("email", "ann@example.com");

  test("takes two steps by the private link, and the opt-out stands until the second (§ 7028(a))", async () => {
    const path = await optOut();
    expect(await (await get(path)).text()).toContain(`href="${path}/opt-in"`);
    const first = await get(`${path}/opt-in`);
    expect(first.headers.get("referrer-policy")).toBe("same-origin");
    expect(await first.text()).toContain("Step 1 of 2");
    expect(await (await post(`${path}/opt-in`, {})).text()).toContain("Step 2 of 2");
    expect((await post(`${path}/opt-in`, { confirm: "no" })).headers.get("location")).toBe(path);
    expect(await (await get(`${path}/opt-in?confirm=yes`)).text()).toContain("Step 1 of 2");
    expect(await stands()).toHaveProperty("opt_out_sale_share");
    expect((await post(`${path}/opt-in`, { confirm: "yes" })).headers.get("location")).toBe(path);
    expect(await stands()).toEqual({});
    const page = await (await get(path)).text();
    expect(page).toContain("You are opted in again");
    expect(page).not.toContain("/opt-in");
    expect((await post(`${path}/opt-in`, { confirm: "yes" })).headers.get("location")).toBe(path);
  });

  test("a stranger who knows the address alone cannot do it", async () => {
    await optOut();
    expect(await (await get("/privacy/opt-in")).text()).toContain("Open that link");
    for (const confirm of [{}, { confirm: "yes" }])
      expect((await post("/privacy/opt-in", { ...asked, ...confirm })).status).toBe(404);
    expect((await post("/privacy/status/forged/opt-in", { ...asked, confirm: "yes" })).status).toBe(404);
    expect(await stands()).toHaveProperty("opt_out_sale_share");
  });

  test("who asks the same again sees how far it is, and cannot take it back", async () => {
    const owner = await optOut();
    const again = [await optOut({ email: "ANN@example.com" }), await optOut()];
    expect(again[0]).toMatch(/^\/privacy\/status\/[\w-]{43}$/);
    expect(again).toEqual([again[0], again[0]]);
    expect(again[0]).not.toBe(owner);
    const page = await get(again[0] ?? "");
    expect([page.status, await page.text()]).toEqual([200, expect.not.stringContaining("/opt-in")]);
    expect((await get(`${again[0]}/opt-in`)).status).toBe(404);
    expect((await post(`${again[0]}/opt-in`, { confirm: "yes" })).status).toBe(404);
    expect(await stands()).toHaveProperty("opt_out_sale_share");
    await post(`${owner}/opt-in`, { confirm: "yes" });
    expect(await stands()).toEqual({});
  });

  test("an opt-out after it is a new one, which the old link cannot touch", async () => {
    const old = await optOut();
    await post(`${old}/opt-in`, { confirm: "yes" });
    expect(await optOut()).not.toBe(old);
    expect(await kept()).toBe(2);
    await post(`${old}/opt-in`, { confirm: "yes" });
    expect(await stands()).toHaveProperty("opt_out_sale_share");
  });

  test("what another opt-out of the same person says stands on", async () => {
    const first = await optOut();
    await optOut({ ...asked, phone: "+1 415 555 0100" });
    await post(`${first}/opt-in`, { confirm: "yes" });
    expect(await stands()).toHaveProperty("opt_out_sale_share");
  });

  test("is no matter of a request to limit, nor of another site", async () => {
    const path = (await post("/privacy/limit", asked)).headers.get("location") ?? "";
    expect(await (await get(path)).text()).not.toContain("/opt-in");
    expect((await post(`${path}/opt-in`, { confirm: "yes" })).status).toBe(404);
    const owner = await optOut();
    const foreign = { "sec-fetch-site": "cross-site" };
    expect((await post(`${owner}/opt-in`, { confirm: "yes" }, foreign)).status).toBe(403);
    expect(await stands()).toHaveProperty("opt_out_sale_share");
  });

  test("nobody is asked to for twelve months from the request (§ 1798.135(c)(4))", () => {
    const receivedOn = "2026-11-24";
    expect(mayAskAgainFrom({ right: "opt_out_sale_share", receivedOn })).toBe("2027-11-24");
    expect(mayAskAgainFrom({ right: "limit_spi", receivedOn })).toBe("2027-11-24");
    expect(mayAskAgainFrom({ right: "delete", receivedOn })).toBeNull();
  });
});

describe("a link to confirm a request", () => {
  async function linked(slug: string): Promise<string> {
    await post(`/privacy/${slug}`, { email: "ann@example.com" });
    const { requests } = await sluice.live.store.ledger.requests({ ...ANY_REQUEST, first: 1 });
    return (await askByLink(contextOf(sluice.live), { id: requests[0]?.id ?? "", version: null })).path;
  }

  test("is used by its button and not by opening it, once", async () => {
    const path = await linked("know-categories");
    expect(await (await get(path)).text()).toContain("This is my request");
    expect(await (await get(path)).text()).toContain("This is my request");
    const both = await Promise.all([post(path, {}), post(path, {})]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
    const again = await post(path, {});
    expect(again.status).toBe(410);
    expect(await again.text()).toContain("This link was used already");
    expect((await get(path)).status).toBe(410);
  });

  test("asks for the declaration where specific pieces are wanted, and stays good until it is given (§ 7062(c))", async () => {
    const path = await linked("know-specific");
    const without = await post(path, {});
    expect([without.status, await without.text()]).toEqual([422, expect.stringContaining("declaration-error")]);
    expect((await post(path, { declaration: "yes" })).status).toBe(303);
  });

  test("is not made for a right that asks nobody who they are (§ 7060(b))", async () => {
    await expect(linked("opt-out")).rejects.toMatchObject({ code: "INVALID" });
  });

  test("says so once its 14 days are over", async () => {
    const path = await linked("know-categories");
    const now = jest.spyOn(Date.prototype, "toISOString").mockReturnValue("2099-01-01T00:00:00.000Z");
    const answer = await get(path);
    now.mockRestore();
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining("has expired")]);
  });
});

describe("the browser's signal", () => {
  /** As it goes over the wire: several headers of one name stay several. */
  function tell(values: readonly string[], body: unknown = { browser: "b-1" }, more: Record<string, string> = {}) {
    return new Promise<{ status: number; answer: any }>((resolve, reject) => {
      const headers = { "content-type": "application/json", "sec-gpc": [...values], ...more };
      const sent = httpRequest(`${sluice.url}/privacy/signal`, { method: "POST", headers }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += String(chunk)));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, answer: JSON.parse(text) }));
      });
      sent.on("error", reject).end(body === null ? "" : JSON.stringify(body));
    });
  }

  test.each([
    [["1"], true],
    [["1", "1"], true],
    [["0", "1"], true],
    [["1, 1"], false],
    [["true"], false],
    [["0"], false],
    [["1;x"], false],
    [[""], false],
    [[], false],
  ])("Sec-GPC %j: honoured is %s (§ 7025(b))", async (values, honoured) => {
    const { status, answer } = await tell(values);
    expect([status, answer.honoured]).toEqual([200, honoured]);
    expect(answer).toHaveProperty(honoured ? "processed" : "because");
    expect(answer).not.toHaveProperty("requestId");
    expect(await standing("browser", "b-1")).toEqual(honoured ? { opt_out_sale_share: "2026-11-24" } : {});
  });

  test("reaches the account where the person is signed in, and is one request however often it is told (§ 7025(c)(1))", async () => {
    await Promise.all(Array.from({ length: 3 }, () => tell(["1"], { browser: "b-1", account: "4711" })));
    expect(await standing("account", "4711")).toHaveProperty("opt_out_sale_share");
    expect(await kept()).toBe(1);
  });

  test("an empty body keeps nothing and says so; a strange one is refused", async () => {
    expect((await tell(["1"], null)).answer).toMatchObject({ honoured: false });
    expect((await tell(["1"], { browser: 7 })).status).toBe(422);
    expect((await tell(["1"], { browser: "x".repeat(9_000) })).status).toBe(413);
    expect(await kept()).toBe(0);
  });

  test("the company's sites may tell it, and no others", async () => {
    const own = await fetch(`${sluice.url}/privacy/signal`, { method: "OPTIONS", headers: { origin: SITE } });
    expect([own.status, own.headers.get("access-control-allow-origin")]).toEqual([204, SITE]);
    expect((await tell(["1"], { browser: "b-2" }, { origin: SITE, "sec-fetch-site": "cross-site" })).status).toBe(200);
    expect((await tell(["1"], { browser: "b-3" }, { origin: "https://evil.example" })).status).toBe(403);
  });

  test("is shown as honoured on the first page, and announced to the world (§ 7025(c)(6))", async () => {
    const honoured = "We see your signal";
    expect(await (await get("/privacy")).text()).not.toContain(honoured);
    expect(await (await get("/privacy", { "sec-gpc": "1" })).text()).toContain(honoured);
    expect(await (await get("/.well-known/gpc.json")).json()).toMatchObject({ gpc: true });
    const script = await (await get("/privacy/signal.js")).text();
    expect(Buffer.byteLength(script)).toBeLessThan(2_048);
  });
});
