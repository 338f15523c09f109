import { withShop } from "../api/shop.js";
import { openSluice, type Sluice, until } from "../api/sluice.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const ENTER =
  "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id state acknowledgeBy dueOn } } }";
const VERIFY = `mutation ($id: ID!, $means: VerificationMeans!, $points: Int!) {
  verifyRequest(id: $id, means: $means, points: $points) { state openSteps verification { level points } }
}`;
const KEEP = `mutation ($id: ID!, $party: ID!, $exception: ID!, $because: String!, $until: Day) {
  keepInformation(id: $id, party: $party, exception: $exception, because: $because, until: $until) {
    state openSteps kept { partyName because until exception { citation } }
  }
}`;
const STEP = `mutation ($id: ID!, $party: ID!) { recordStep(id: $id, party: $party, outcome: DONE) { openSteps } }`;
const ANSWER = "mutation ($id: ID!) { answerRequest(id: $id) { state answeredOn } }";
const STEPS = "query ($id: ID!) { request(id: $id) { state steps { toDo step { party { id } } } } }";

const FACTS = "Invoices of the last seven years are kept for the tax authority, who may ask for them.";

async function verified(): Promise<string> {
  const input = { right: "DELETE", method: "EMAIL", identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };
  const { enterRequest } = await sluice.data(ENTER, { input });
  expect(enterRequest.request).toMatchObject({ state: "RECEIVED", acknowledgeBy: "2026-12-05", dueOn: "2027-01-07" });
  const { id } = enterRequest.request;
  await sluice.data(VERIFY, { id, means: "DATA_POINTS", points: 2 });
  await until(
    () => sluice.data(STEPS, { id }),
    ({ request }) => request.steps.length > 0,
  );
  return id;
}

async function toDo(id: string): Promise<readonly string[]> {
  const { request } = await sluice.data(STEPS, { id });
  return request.steps.filter((each: any) => each.toDo).map((each: any) => each.step.party.id);
}

test("nothing is planned before the person is known, and one data point is too little (11 CCR § 7062)", async () => {
  const input = { right: "DELETE", method: "EMAIL", identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };
  const { enterRequest } = await sluice.data(ENTER, { input });
  const { id } = enterRequest.request;
  const { errors } = await sluice.ask(VERIFY, { id, means: "DATA_POINTS", points: 1 });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "points" });
  const { request } = await sluice.data(STEPS, { id });
  expect(request).toEqual({ state: "RECEIVED", steps: [] });
});

test("a deletion reaches systems, providers and third parties, and is answered in part where one keeps a part (§ 1798.105(c), 11 CCR § 7022(f))", async () => {
  const id = await verified();
  const parties = await toDo(id);
  expect(parties).toEqual(["adnet", "mailer", "sender", "shop", "warehouse"]);
  const early = await sluice.ask(ANSWER, { id });
  expect(early.errors?.[0]?.extensions.code).toBe("INVALID");
  const more = { party: "warehouse", exception: "del_exc_legal_obligation", until: "2033-12-31" };
  const { keepInformation } = await sluice.data(KEEP, { id, because: FACTS, ...more });
  expect(keepInformation).toMatchObject({
    openSteps: 4,
    kept: [
      { partyName: "Wärehouse", because: FACTS, until: "2033-12-31", exception: { citation: "§ 1798.105(d)(8)" } },
    ],
  });
  for (const party of parties.filter((each) => each !== "warehouse")) await sluice.data(STEP, { id, party });
  const { answerRequest } = await sluice.data(ANSWER, { id });
  expect(answerRequest).toEqual({ state: "COMPLETED_IN_PART", answeredOn: "2026-11-24" });
  const token = sluice.live.keys.token("email", "ann@example.com");
  expect(await sluice.live.store.ledger.standingsOf([token])).toEqual([{ deleted: "2026-11-24" }]);
});

test.each([
  ["an exception that the law has not", { exception: "because_we_like_it" }, "exception"],
  [
    "effort that is said to be too much and not explained (11 CCR § 7022(b)(3))",
    { exception: "del_untold_disproportionate", because: "too hard" },
    "because",
  ],
  ["a day that is past", { until: "2026-11-23" }, "until"],
  ["a party that has no step", { party: "idle" }, "party"],
])("%s keeps nothing", async (_, more, field) => {
  const id = await verified();
  const given = { id, party: "warehouse", exception: "del_exc_legal_obligation", because: FACTS, ...more };
  const { errors } = await sluice.ask(KEEP, given);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field });
});
