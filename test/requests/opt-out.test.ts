import { contextOf } from "../../api/context.js";
import type { Incoming } from "../../api/requests/intake/incoming.js";
import { receive } from "../../api/requests/intake/receive.service.js";
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
  expect(new Set(all.map(({ status }) => status)).size).toBe(1);
  const { requests } = await sluice.data("{ requests { totalCount } }");
  expect(requests.totalCount).toBe(1);
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
