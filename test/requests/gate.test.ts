import { createHash, createPublicKey, verify } from "node:crypto";
import { contextOf } from "../../api/context.js";
import { receive } from "../../api/requests/intake/receive.service.js";
import { withShop } from "../api/shop.js";
import { type RunningSluice, startSluice } from "../api/sluice.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const email = (value: string) => ({ type: "email", value }) as const;

async function ask(body: object): Promise<{ status: number; body: any }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${sluice.url}/may-disclose`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

const optOut = (value: string, right: "opt_out_sale_share" | "limit_spi" = "opt_out_sale_share") =>
  receive(contextOf(sluice.live), { right, method: "web_form", identifiers: [email(value)] });

test("who opted out is not sold, shared or presumed sold, and a service goes on (11 CCR § 7026(f)(1))", async () => {
  await optOut("ann@example.com");
  const subjects = [{ identifiers: [email("Ann@Example.com")] }, { identifiers: [email("bob@example.com")] }];
  const sold = await ask({ flow: "shop-adnet", subjects });
  expect(sold.body.answers.map(({ allowed }: any) => allowed)).toEqual([false, true]);
  expect(sold.body.answers[0]).toMatchObject({ by: "opt_out_sale_share", since: "2026-11-24" });
  expect(sold.body.reasons[0].text).toContain("The person opted out, and Web shop → AdNet is sharing");
  const served = await ask({ flow: "shop-mailer", subjects });
  expect(served.body.answers.map(({ allowed }: any) => allowed)).toEqual([true, true]);
  const byCategory = await ask({ vendor: "adnet", category: "spi_precise_geolocation", subjects });
  expect(byCategory.body.answers.map(({ allowed }: any) => allowed)).toEqual([false, true]);
});

test("who limited is not disclosed in sensitive categories (§ 1798.121, 11 CCR § 7027(g))", async () => {
  await optOut("ann@example.com", "limit_spi");
  const { body } = await ask({ flow: "shop-adnet", subjects: [{ identifiers: [email("ann@example.com")] }] });
  expect(body.answers[0]).toMatchObject({ allowed: false, by: "limit_spi" });
});

test("what the map knows nothing of is closed to everybody", async () => {
  const subjects = [{ identifiers: [email("bob@example.com")] }];
  const { body } = await ask({ vendor: "idle", category: "email", subjects });
  expect(body.answers).toEqual([expect.objectContaining({ allowed: false, by: null })]);
});

test.each([
  ["no subject", { flow: "shop-adnet", subjects: [] }],
  [
    "more than ten thousand",
    { flow: "shop-adnet", subjects: Array.from({ length: 10_001 }, () => ({ tokens: ["t"] })) },
  ],
  ["neither flow nor vendor", { subjects: [{ tokens: ["t".repeat(43)] }] }],
  ["a flow that there is not", { flow: "nothing", subjects: [{ tokens: ["t".repeat(43)] }] }],
  ["an identifier that is none", { flow: "shop-adnet", subjects: [{ identifiers: [email("ann")] }] }],
  ["a field that there is not", { flow: "shop-adnet", subject: [], subjects: [{ tokens: ["t".repeat(43)] }] }],
])("%s is refused clearly", async (_, body) => {
  const refused = await ask(body);
  expect([400, 404, 413]).toContain(refused.status);
  expect(refused.body.error.message).not.toBe("");
});

test("an address takes a token and never an identifier", async () => {
  await optOut("ann@example.com");
  const token = sluice.live.keys.token("email", "ann@example.com");
  const found = await fetch(`${sluice.url}/may-disclose?flow=shop-adnet&token=${token}`);
  expect((await found.json()).answers[0].allowed).toBe(false);
  expect((await fetch(`${sluice.url}/may-disclose?flow=shop-adnet&email=ann@example.com`)).status).toBe(400);
});

test("who follows the register is told of each change, from where it stopped", async () => {
  await optOut("ann@example.com");
  const gone = new AbortController();
  const response = await fetch(`${sluice.url}/opt-outs/events?after=0`, { signal: gone.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const upTo = async (count: number) => {
    while ([...text.matchAll(/^data: /gm)].length < count) text += (await reader?.read())?.value ?? "";
  };
  await upTo(1);
  await optOut("bob@example.com");
  await upTo(2);
  gone.abort();
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
  const [ann, bob] = ["ann@example.com", "bob@example.com"].map((each) => sluice.live.keys.token("email", each));
  expect(events.map(({ token, stands }) => [token, stands])).toEqual([
    [ann, true],
    [bob, true],
  ]);
  expect(text).not.toContain("example.com");
});

test("a suppression list is hashed, counted and signed", async () => {
  await optOut("ann@example.com");
  await optOut("bob@example.com");
  const lines = (await (await fetch(`${sluice.url}/opt-outs.ndjson`)).text()).trim().split("\n");
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const [first, second, end] = lines.map((line) => JSON.parse(line));
  expect([first.sha256, second.sha256]).toEqual([hash("ann@example.com"), hash("bob@example.com")]);
  const { signature, ...signed } = end;
  expect(signed).toMatchObject({ count: 2, erased: 0, sha256: hash(`${lines[0]}\n${lines[1]}\n`) });
  const { keys } = await (await fetch(`${sluice.url}/.well-known/sluice-key.json`)).json();
  const key = createPublicKey({ key: keys[0], format: "jwk" });
  expect(verify(null, Buffer.from(JSON.stringify(signed)), key, Buffer.from(signature, "base64url"))).toBe(true);
});

test.each([
  ["a token that was cut", "t".repeat(20)],
  ["an empty token", ""],
  ["an address in its place", "ann@example.com"],
])("%s is refused, and never answered with yes", async (_, token) => {
  const { status, body } = await ask({ flow: "shop-adnet", subjects: [{ tokens: [token] }] });
  expect([status, body.error.field]).toEqual([400, "subjects.0.tokens"]);
});

test("what stands in the wrong place is not repeated", async () => {
  const { status, body } = await ask({ flow: "shop-adnet", subjects: [{ "ann@example.com": 1 }] });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).not.toContain("ann@example.com");
});
