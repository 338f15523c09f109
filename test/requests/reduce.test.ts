import { withShop } from "../api/shop.js";
import { openSluice, type Sluice } from "../api/sluice.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const ENTER = "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id version dueOn } } }";
const REDUCE = `mutation ($id: ID!, $version: Int) {
  reduceRequest(id: $id, version: $version) { right state dueOn possible happenings { text } }
}`;
const VERIFY = `mutation ($id: ID!) {
  verifyRequest(id: $id, means: DATA_POINTS, points: 2) { verification { level } }
}`;

async function entered(right: string): Promise<Record<string, any>> {
  const input = { right, method: "EMAIL", identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };
  return (await sluice.data(ENTER, { input }))["enterRequest"].request;
}

test("specific pieces that are not verified are denied and weighed as categories, with the same clock (11 CCR § 7024(a), § 7062(f))", async () => {
  const { id, version, dueOn } = await entered("KNOW_SPECIFIC");
  expect((await sluice.ask(VERIFY, { id })).errors?.[0]?.extensions).toMatchObject({ field: "points" });
  const { reduceRequest } = await sluice.data(REDUCE, { id, version });
  expect(reduceRequest).toMatchObject({ right: "KNOW_CATEGORIES", state: "RECEIVED", dueOn });
  expect(reduceRequest.possible).not.toContain("REDUCE");
  expect(reduceRequest.happenings.at(-1).text).toContain("could not be verified for more");
  const { verifyRequest } = await sluice.data(VERIFY, { id });
  expect(verifyRequest.verification).toEqual({ level: "reasonable" });
});

test("no other right is reduced, and nobody who was faster is overruled", async () => {
  const other = await entered("DELETE");
  expect((await sluice.ask(REDUCE, { id: other["id"] })).errors?.[0]?.extensions.code).toBe("INVALID");
  const { id, version } = await entered("KNOW_SPECIFIC");
  await sluice.data(REDUCE, { id, version });
  expect((await sluice.ask(REDUCE, { id, version })).errors?.[0]?.extensions.code).toBe("CONFLICT");
});
