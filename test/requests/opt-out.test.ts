import { contextOf } from "../../api/context.js";
import type { Incoming } from "../../api/requests/intake/incoming.js";
import { hashOf, receive } from "../../api/requests/intake/receive.service.js";
import { withShop } from "../api/shop.js";
import { openSluice, type Sluice, until } from "../api/sluice.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const ENTER = `mutation ($input: EnterRequestInput!) {
  enterRequest(input: $input) { isNew statusPath request { id } }
}`;
const LOOK = `query ($id: ID!) {
  request(id: $id) {
    state openSteps version answeredOn waitsFor
    clock { words isPastDue }
    steps { isOpen toDo step { party { id } } mark { outcome note } }
    happenings { number kind text }
    person { identifiers { type value } }
  }
}`;
const STEP = `mutation ($id: ID!, $version: Int, $party: ID!, $outcome: StepOutcome!, $note: String) {
  recordStep(id: $id, version: $version, party: $party, outcome: $outcome, note: $note) { state openSteps version }
}`;

const optOut = (value: string, more: object = {}) => ({
  right: "OPT_OUT_SALE_SHARE",
  method: "TOLL_FREE",
  identifiers: [{ type: "EMAIL", value }],
  ...more,
});

async function enter(input: object): Promise<{ id: string; isNew: boolean; statusPath: string }> {
  const { enterRequest } = await sluice.data(ENTER, { input });
  return { ...enterRequest, id: enterRequest.request.id };
}

async function planned(id: string): Promise<Record<string, any>> {
  const found = await until(
    () => sluice.data(LOOK, { id }),
    ({ request }) => request.openSteps !== null,
  );
  return found["request"];
}

test("an opt-out waits for those who must stop a flow by hand, and a gate stops its own (11 CCR § 7026(f)(1))", async () => {
  const { id } = await enter(optOut(" Ann@Example.com "));
  const request = await planned(id);
  expect(request).toMatchObject({
    state: "IN_PROGRESS",
    openSteps: 2,
    waitsFor: ["Mailer Inc", "Sender GmbH"],
    clock: { words: "15 business days left; safe date 11 December; latest lawful date 16 December", isPastDue: false },
    person: { identifiers: [{ type: "EMAIL", value: "ann@example.com" }] },
  });
  expect(request["steps"].map((each: any) => [each.step.party.id, each.toDo])).toEqual([
    ["adnet", false],
    ["mailer", true],
    ["sender", true],
    ["warehouse", false],
  ]);
});

test("an opt-out is processed with its last step and not before (11 CCR § 7026(g))", async () => {
  const { id } = await enter(optOut("ann@example.com"));
  await planned(id);
  const first = await sluice.data(STEP, { id, version: 2, party: "mailer", outcome: "DONE" });
  expect(first["recordStep"]).toMatchObject({ state: "IN_PROGRESS", openSteps: 1 });
  const refused = await sluice.data(STEP, { id, party: "sender", outcome: "REFUSED", note: "Not ours" });
  expect(refused["recordStep"]).toMatchObject({ state: "IN_PROGRESS", openSteps: 1 });
  const last = await sluice.data(STEP, { id, party: "sender", outcome: "DONE", note: "ticket 7" });
  expect(last["recordStep"]).toMatchObject({ state: "COMPLETED", openSteps: 0 });
});

test("of two who decide at once one is told that the other was faster", async () => {
  const { id } = await enter(optOut("ann@example.com"));
  await planned(id);
  const both = await Promise.all(
    ["mailer", "sender"].map((party) => sluice.ask(STEP, { id, version: 2, party, outcome: "DONE" })),
  );
  const codes = both.map(({ errors }) => errors?.[0]?.extensions.code ?? "kept").sort();
  expect(codes).toEqual(["CONFLICT", "kept"]);
});

test("ten thousand of the same are one request", async () => {
  const spelt = (at: number) =>
    ({ type: "email", value: at % 2 === 0 ? "ann@example.com" : "ANN@example.com" }) as const;
  const asked = (at: number): Incoming => ({
    right: "opt_out_sale_share",
    method: "web_form",
    identifiers: [spelt(at)],
  });
  const all = await Promise.all(Array.from({ length: 10_000 }, (_, at) => receive(contextOf(sluice.live), asked(at))));
  expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  const first = all.filter(({ isNew }) => isNew).map(({ status }) => status);
  const others = new Set(all.filter(({ isNew }) => !isNew).map(({ status }) => status));
  expect([others.size, others.has(first[0] ?? "")]).toEqual([1, false]);
  const { requests } = await sluice.data("{ requests { totalCount } }");
  expect(requests.totalCount).toBe(1);
});

test("two servers that are asked the same again at once store one link, and both answer", async () => {
  let rivals = 0;
  const other = await openSluice({
    through: (store) => ({
      ...store,
      ledger: {
        ...store.ledger,
        write: async (batch) => {
          if (batch.some(({ happenings }) => happenings.some(({ what }) => what.kind === "received_again"))) {
            rivals += 1;
            if (rivals === 1) expect(await store.ledger.write(batch)).toEqual([true]);
          }
          return await store.ledger.write(batch);
        },
      },
    }),
  });
  const incoming: Incoming = {
    right: "opt_out_sale_share",
    method: "web_form",
    identifiers: [{ type: "email", value: "ann@example.com" }],
  };
  await receive(contextOf(other.live), incoming);
  const { status, request } = await receive(contextOf(other.live), incoming);
  expect(rivals).toBe(1);
  const used = await other.live.store.ledger.useLink(hashOf(status), "status", new Date().toISOString());
  expect(used).toEqual({ found: true, request: request.id });
  await other.stop();
});

test("each day that the same is asked again has a link of its own", async () => {
  let today = "2026-11-24";
  const other = await openSluice({ today: () => today });
  const incoming: Incoming = {
    right: "limit_spi",
    method: "web_form",
    identifiers: [{ type: "email", value: "ann@example.com" }],
  };
  const first = await receive(contextOf(other.live), incoming);
  const statuses = [first.status];
  for (today of ["2026-11-24", "2026-11-24", "2026-11-25"])
    statuses.push((await receive(contextOf(other.live), incoming)).status);
  expect(new Set(statuses).size).toBe(3);
  const { ledger } = other.live.store;
  for (const status of statuses)
    expect(await ledger.useLink(hashOf(status), "status", new Date().toISOString())).toMatchObject({ found: true });
  const kinds = (await ledger.happenings(first.request.id)).map(({ what }) => what.kind);
  expect(kinds.filter((kind) => kind === "received_again")).toHaveLength(2);
  await other.stop();
});

test("staff take an opt-out back for who lost the link, with the version they saw and in words (11 CCR § 7028(a))", async () => {
  const optIn = `mutation ($id: ID!, $version: Int, $because: String!) {
    optInAgain(id: $id, version: $version, because: $because) { state optedInOn mayAskAgainFrom happenings { text } }
  }`;
  const { id } = await enter(optOut("ann@example.com"));
  await planned(id);
  const because = "By phone, asked twice; the account was known.";
  const refused = [
    await sluice.ask(optIn, { id, version: 1, because }),
    await sluice.ask(optIn, { id, version: 2, because: " " }),
  ];
  expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["CONFLICT", "INVALID"]);
  const { optInAgain } = await sluice.data(optIn, { id, version: 2, because });
  expect(optInAgain).toMatchObject({ state: "WITHDRAWN", optedInOn: "2026-11-24", mayAskAgainFrom: "2027-11-24" });
  expect(optInAgain.happenings[2].text).toBe(`The person opted in again: ${because}`);
  const token = sluice.live.keys.token("email", "ann@example.com");
  expect(await sluice.live.store.ledger.standingsOf([token])).toEqual([{}]);
  const limit = await enter(optOut("bo@example.com", { right: "LIMIT_SPI" }));
  expect((await sluice.ask(optIn, { id: limit.id, because })).errors?.[0]?.extensions.code).toBe("INVALID");
});

test("an opt-out that was withdrawn is not opted in from: nothing of it stands", async () => {
  const { id } = await enter(optOut("ann@example.com"));
  await sluice.data(`mutation ($id: ID!) { withdrawRequest(id: $id, because: "Joined") { state } }`, { id });
  const { errors } = await sluice.ask(`mutation ($id: ID!) { optInAgain(id: $id, because: "x") { state } }`, { id });
  expect(errors?.[0]?.extensions.code).toBe("CONFLICT");
});

test("a letter is given the path by which the person confirms, and no opt-out has one (11 CCR § 7060(b))", async () => {
  const ask = "mutation ($id: ID!, $version: Int) { askByLink(id: $id, version: $version) { path request { state } } }";
  const know = await enter(optOut("ann@example.com", { right: "KNOW_CATEGORIES" }));
  const { askByLink } = await sluice.data(ask, { id: know.id, version: 1 });
  expect(askByLink).toEqual({
    path: expect.stringMatching(/^\/privacy\/verify\/[\w-]{43}$/),
    request: { state: "VERIFYING" },
  });
  expect((await sluice.ask(ask, { id: know.id, version: 1 })).errors?.[0]?.extensions.code).toBe("CONFLICT");
  const { id } = await enter(optOut("ann@example.com"));
  expect((await sluice.ask(ask, { id })).errors?.[0]?.extensions.code).toBe("INVALID");
});

test("an opt-out stands from the moment it is acknowledged", async () => {
  await enter(optOut("ann@example.com"));
  const token = sluice.live.keys.token("email", "ann@example.com");
  expect(await sluice.live.store.ledger.standingsOf([token])).toEqual([{ opt_out_sale_share: "2026-11-24" }]);
});

test.each([
  ["no identifier", { identifiers: [] }, "identifiers"],
  ["an address that is none", { identifiers: [{ type: "EMAIL", value: "ann" }] }, "identifiers.0.value"],
  ["a number that is none", { identifiers: [{ type: "PHONE", value: "call me" }] }, "identifiers.0.value"],
  ["a day of more than a year ago", { receivedOn: "2025-11-23" }, "receivedOn"],
  ["half a letter", { identifiers: [{ type: "EMAIL", value: "\ud801ann@example.com" }] }, "identifiers.0.value"],
  ["a name that hides what it says", { name: "A\u202Enna" }, "name"],
  ["an agent without a name", { method: "AGENT", agent: { name: " ", proof: "SIGNED_PERMISSION" } }, "agent.name"],
  ["a day to come", { receivedOn: "2026-11-25" }, "receivedOn"],
  ["an agent without proof", { method: "AGENT" }, "agent"],
])("%s is refused and nothing of it repeated", async (_, more, field) => {
  const { errors } = await sluice.ask(ENTER, { input: optOut("ann@example.com", more) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field });
  expect(JSON.stringify(errors)).not.toContain("ann");
});

test("an opt-out that rests on two requests stands while one of them does", async () => {
  const first = await enter(optOut("ann@example.com"));
  const both = [
    { type: "EMAIL", value: "ann@example.com" },
    { type: "PHONE", value: "+1 415 555 0100" },
  ];
  const second = await enter({ ...optOut(""), identifiers: both });
  expect(second.isNew).toBe(true);
  await sluice.data(`mutation ($id: ID!) { withdrawRequest(id: $id, because: "Joined") { state } }`, { id: first.id });
  const again = await enter(optOut("ann@example.com"));
  expect(again).toMatchObject({ isNew: false, id: second.id });
});

test("a number pasted with direction marks is the number", async () => {
  const phone = (value: string) => optOut("", { identifiers: [{ type: "PHONE", value }] });
  const first = await enter(phone("+1 415 555 0100"));
  expect((await enter(phone("\u202A(415) 555-0100\u202C"))).id).toBe(first.id);
});

test("a value of the wrong type is refused by its place and not repeated", async () => {
  const input = optOut("", { identifiers: [{ type: "EMAIL", value: ["ann.secret@example.com"] }] });
  const { errors } = await sluice.ask(ENTER, { input });
  expect(errors?.[0]?.message).toContain("input.identifiers[0].value");
  expect(JSON.stringify(errors)).not.toContain("ann.secret");
});
