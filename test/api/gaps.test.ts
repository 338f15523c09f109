import { openSluice, type Sluice } from "./sluice.js";
import { withShop } from "./shop.js";

let sluice: Sluice;
beforeAll(async () => {
  sluice = await withShop(await openSluice());
});
afterAll(() => sluice.stop());

test("gaps come with what to do, whom it is about and what closing one changes", async () => {
  const { gaps } = await sluice.data(`{ gaps(filter: { vendor: "adnet" }) { totalCount nodes {
    id kind label summary citation points vendor { id } flows { id } flags because { points text }
  } } }`);
  expect(gaps.nodes.map(({ id, summary }: { id: string; summary: string }) => [id, summary])).toEqual([
    ["stop_flow/adnet", "Stop one flow to AdNet until a contract is signed."],
    ["send_addendum/adnet", "Send AdNet an addendum with 7 terms."],
  ]);
  const { gap } = await sluice.data(
    `{ gap(id: "send_addendum/adnet") { closing { flagsCleared { kind party { id } } standingsChanged { flow { id } } } } }`,
  );
  expect(gap.closing.flagsCleared).toEqual([{ kind: "THIRD_PARTY_WITHOUT_CONTRACT", party: { id: "adnet" } }]);
});

test("the counts of kinds add up to the whole queue, and pages follow on", async () => {
  const { gapCounts, gaps } = await sluice.data(
    `{ gapCounts { kind label count } gaps(first: 1) { totalCount pageInfo { endCursor } nodes { id } } }`,
  );
  const sum = gapCounts.reduce((total: number, { count }: { count: number }) => total + count, 0);
  expect(sum).toBe(gaps.totalCount);
  const next = await sluice.data(`query($after: String) { gaps(first: 500, after: $after) { nodes { id } } }`, {
    after: gaps.pageInfo.endCursor,
  });
  expect(next["gaps"].nodes).toHaveLength(gaps.totalCount - 1);
  expect(next["gaps"].nodes).not.toContainEqual(gaps.nodes[0]);
});

test("a gap that is not there is NOT_FOUND", async () => {
  const { errors } = await sluice.ask(`{ gap(id: "stop_flow/nobody") { id } }`);
  expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
});
