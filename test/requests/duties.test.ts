import { strFromU8, unzipSync } from "fflate";
import { contextOf } from "../../api/context.js";
import type { Incoming } from "../../api/requests/intake/incoming.js";
import { optIn } from "../../api/requests/intake/opt-in.service.js";
import { receive } from "../../api/requests/intake/receive.service.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import { withShop } from "../api/shop.js";
import { type RunningSluice, startSluice, until } from "../api/sluice.js";

/** Duties of the law on requests that are shown in no other file: one test a section. */
let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const ENTER =
  "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { statusPath request { id dueOn acknowledgeBy demand { points } } } }";
const LOOK = "query ($id: ID!) { request(id: $id) { state openSteps steps { isOpen step { party { id } } } } }";
const STEP = `mutation ($id: ID!, $party: ID!, $outcome: StepOutcome!) {
  recordStep(id: $id, party: $party, outcome: $outcome) { state }
}`;
const VERIFY = `mutation ($id: ID!) { verifyRequest(id: $id, means: DATA_POINTS, points: 3) { state openSteps } }`;

async function enter(right: string, more: object = {}): Promise<Record<string, any>> {
  const identifiers = [{ type: "EMAIL", value: "ann@example.com" }];
  const { enterRequest } = await sluice.data(ENTER, { input: { right, method: "EMAIL", identifiers, ...more } });
  return { ...enterRequest.request, statusPath: enterRequest.statusPath };
}

/** Every step settled alike. */
async function settled(id: string, outcome: string): Promise<void> {
  const { request } = await until(
    () => sluice.data(LOOK, { id }),
    (found) => found["request"].openSteps !== null,
  );
  for (const { isOpen, step } of request.steps)
    if (isOpen) await sluice.data(STEP, { id, party: step.party.id, outcome });
}

async function tellSignal(headers: Record<string, string>): Promise<any> {
  const body = JSON.stringify({ browser: "b-1" });
  const all = { "content-type": "application/json", ...headers };
  return (await fetch(`${sluice.url}/privacy/signal`, { method: "POST", body, headers: all })).json();
}

async function standing(type: string, value: string): Promise<object | undefined> {
  return (await sluice.live.store.ledger.standingsOf([sluice.live.keys.token(type, value)]))[0];
}

const OPTED_OUT = { opt_out_sale_share: "2026-11-24" };

test("a signal stands when it is answered, with the browser's identifier and nothing else (11 CCR § 7025(b), (c)(2))", async () => {
  expect(await tellSignal({ "sec-gpc": "1" })).toMatchObject({ honoured: true });
  expect(await standing("browser", "b-1")).toEqual(OPTED_OUT);
});

/** By the request on which the person's opt-out rests. */
async function optInAgain(type: string, value: string): Promise<void> {
  const tokens = [sluice.live.keys.token(type, value)];
  const { requests } = await sluice.live.store.ledger.requests({ ...ANY_REQUEST, tokens, first: 1 });
  await optIn(contextOf(sluice.live), { id: requests[0]?.id ?? "", version: null }, null);
}

test("a later visit without the signal is no opting in (11 CCR § 7025(c)(5))", async () => {
  await tellSignal({ "sec-gpc": "1" });
  expect(await tellSignal({})).toMatchObject({ honoured: false });
  expect(await tellSignal({ "sec-gpc": "0" })).toMatchObject({ honoured: false });
  await fetch(`${sluice.url}/privacy`);
  expect(await standing("browser", "b-1")).toEqual(OPTED_OUT);
});

test("a signal prevails over an opting in before it (11 CCR § 7025(c)(3))", async () => {
  await tellSignal({ "sec-gpc": "1" });
  await optInAgain("browser", "b-1");
  expect(await standing("browser", "b-1")).toEqual({});
  await tellSignal({ "sec-gpc": "1" });
  expect(await standing("browser", "b-1")).toEqual(OPTED_OUT);
});

test("what is given for an opt-out makes the opt-out alone, and is kept nowhere in the clear (§ 1798.135(c)(6))", async () => {
  const before = sluice.live.world.map;
  await enter("OPT_OUT_SALE_SHARE");
  expect(await standing("email", "ann@example.com")).toEqual(OPTED_OUT);
  const { requests, totalCount } = await sluice.live.store.ledger.requests({
    ...ANY_REQUEST,
    counted: true,
    first: 10,
  });
  expect([totalCount, requests[0]?.right]).toEqual([1, "opt_out_sale_share"]);
  const sealed = await sluice.live.store.ledger.sealed(requests[0]?.id ?? "");
  expect(JSON.stringify([requests, sealed])).not.toContain("example");
  expect(sluice.live.world.map).toBe(before);
});

test.each(["OPT_OUT_SALE_SHARE", "LIMIT_SPI", "ADMT_OPT_OUT"])(
  "nobody is verified for %s, and nobody can be (11 CCR § 7060(b), § 7027(e))",
  async (right) => {
    const { id, demand } = await enter(right);
    expect(demand).toBeNull();
    expect((await sluice.ask(VERIFY, { id })).errors?.[0]?.extensions.code).toBe("INVALID");
  },
);

test("a limit is called processed once it is, and not before (11 CCR § 7027(h))", async () => {
  const { id, statusPath } = await enter("LIMIT_SPI");
  const page = async () => (await fetch(sluice.url + statusPath)).text();
  expect(await page()).toContain("We have your limit");
  await settled(id, "DONE");
  expect(await page()).toContain("Your limit is processed");
});

test("who opted in again may be disclosed again, and the register says so (11 CCR § 7028(a))", async () => {
  const body = JSON.stringify({
    flow: "shop-adnet",
    subjects: [{ identifiers: [{ type: "email", value: "ann@example.com" }] }],
  });
  const headers = { "content-type": "application/json" };
  const allowed = async () => {
    const answer: any = await (await fetch(`${sluice.url}/may-disclose`, { method: "POST", headers, body })).json();
    return answer.answers[0].allowed as boolean;
  };
  await enter("OPT_OUT_SALE_SHARE");
  expect(await allowed()).toBe(false);
  await optInAgain("email", "ann@example.com");
  expect(await allowed()).toBe(true);
  const changes = await sluice.live.store.ledger.standingChanges(0, 10);
  expect(changes.map(({ stands }) => stands)).toEqual([true, false]);
});

test.each(["web_form", "toll_free", "in_person", "email", "mail", "agent"] as const)(
  "a request by %s is taken in (§ 1798.130(a)(1), 11 CCR § 7020(a)-(c), § 7026(a))",
  async (method) => {
    for (const right of ["opt_out_sale_share", "delete"] as const) {
      const identifiers = [{ type: "email", value: "ann@example.com" }] as const;
      const agent = method === "agent" ? ({ name: "Bo", proof: "power_of_attorney" } as const) : null;
      const incoming: Incoming = { right, method, identifiers, agent };
      expect((await receive(contextOf(sluice.live), incoming)).request).toMatchObject({ method, right });
    }
  },
);

test("the clock starts on the day of receipt, whenever and by whatever way it is entered (11 CCR § 7020(e), § 7021(b))", async () => {
  const late = await enter("DELETE", { receivedOn: "2026-11-10", method: "MAIL" });
  expect(late["dueOn"]).toBe("2026-12-24");
});

test.each([
  ["OPT_OUT_SALE_SHARE", "deny_fraud", "11 CCR § 7026(e)"],
  ["DELETE", "deny_unfounded", "§ 1798.145(h)(2)-(3)"],
  ["CORRECT", "deny_correct_accurate", "11 CCR § 7023(b)"],
  ["CORRECT", "deny_fraud", "11 CCR § 7023(h)"],
])("%s is refused for %s with the facts alone (%s)", async (right, denial) => {
  const { id } = await enter(right);
  const DENY = `mutation ($id: ID!, $denial: ID!, $because: String!) {
    denyRequest(id: $id, denial: $denial, because: $because) { state }
  }`;
  const bare = await sluice.ask(DENY, { id, denial, because: "  " });
  expect(bare.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "because" });
  const { denyRequest } = await sluice.data(DENY, { id, denial, because: "Forty of the same came in one hour." });
  expect(denyRequest.state).toBe("DENIED");
  expect(await standing("email", "ann@example.com")).toEqual({});
});

test("an answer by categories tells of the systems that hold this person, and of no others (11 CCR § 7024(j), (k))", async () => {
  const PACK = "mutation ($id: ID!) { makePackage(id: $id) { path } }";
  const { id } = await enter("KNOW_CATEGORIES");
  await sluice.data(VERIFY, { id });
  await settled(id, "NOTHING_HELD");
  const { makePackage } = await sluice.data(PACK, { id });
  await sluice.data("mutation ($id: ID!) { answerRequest(id: $id) { state } }", { id });
  const given = await fetch(sluice.url + makePackage.path, { method: "POST" });
  expect(given.status).toBe(200);
  const files = unzipSync(new Uint8Array(await given.arrayBuffer()));
  const { categories } = JSON.parse(strFromU8(files["answer.json"] ?? new Uint8Array()));
  const nothing = { collected: [], sources: [], purposes: [], thirdParties: [], soldOrShared: [], disclosed: [] };
  expect(categories).toEqual(nothing);
});
