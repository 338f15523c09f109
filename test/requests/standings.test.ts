import { standingSentence } from "../../api/requests/standing/standing-sentence.js";
import { withShop } from "../api/shop.js";
import { openSluice, type Sluice, until } from "../api/sluice.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await withShop(await openSluice());
});
afterEach(() => sluice.stop());

const ENTER = "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id } } }";
const COUNTS = "{ standings { kind label meaning citation count } }";
const TRY = `query ($changes: [ChangeInput!]!) {
  difference(changes: $changes) { standingOptOuts standingSentence stepsAdded { action party { id } } }
}`;

/** Where an opt-out of the shop's visitors must stop one more flow. */
const SALE = [
  { vendor: { id: "broker", name: "Broker Inc", declaredRole: "THIRD_PARTY" } },
  { flow: { id: "shop-broker", from: "shop", to: "broker", carries: ["email"], consideration: "MONETARY" } },
];

async function optOut(value: string): Promise<void> {
  const identifiers = [{ type: "EMAIL", value }];
  await sluice.data(ENTER, { input: { right: "OPT_OUT_SALE_SHARE", method: "EMAIL", identifiers } });
}

async function counted(): Promise<Readonly<Record<string, number>>> {
  const { standings } = await sluice.data(COUNTS);
  return Object.fromEntries(standings.map(({ kind, count }: any) => [kind, count]));
}

test("each kind is told with its meaning, its section and how many it stands for (§ 1798.135(c)(4))", async () => {
  await optOut("ann@example.com");
  await optOut("bea@example.com");
  await until(counted, (counts) => counts["opt_out_sale_share"] === 2);
  const { standings } = await sluice.data(COUNTS);
  expect(standings.map(({ kind }: any) => kind)).toEqual([
    "opt_out_sale_share",
    "limit_spi",
    "admt_opt_out",
    "deleted",
    "under_16",
  ]);
  for (const { label, meaning, citation } of standings) expect([label, meaning, citation]).not.toContain("");
});

test("a sale tried on the map tells how many opted-out people it concerns, before it is saved", async () => {
  await optOut("ann@example.com");
  await until(counted, (counts) => counts["opt_out_sale_share"] === 1);
  const { difference } = await sluice.data(TRY, { changes: SALE });
  expect(difference).toMatchObject({
    standingOptOuts: 1,
    standingSentence: "This adds a sale or sharing to 1 party, owed to all who opted out: 1 on the register.",
    stepsAdded: [{ action: "STOP", party: { id: "broker" } }],
  });
});

test("without opt-outs, or without a step added, there is nothing to say", async () => {
  expect((await sluice.data(TRY, { changes: SALE }))["difference"].standingSentence).toBeNull();
  await optOut("ann@example.com");
  await until(counted, (counts) => counts["opt_out_sale_share"] === 1);
  const { difference } = await sluice.data(TRY, { changes: [{ system: { id: "till", name: "Till" } }] });
  expect(difference).toEqual({ standingOptOuts: 1, standingSentence: null, stepsAdded: [] });
});

test("thousands are grouped, and what is to do besides stopping is counted apart", () => {
  const added = (["STOP", "STOP", "STOP", "INSTRUCT", "CONTINUE", "NONE"] as const).map((action) => ({ action }));
  expect(standingSentence(added, 41_207)).toBe(
    "This adds a sale or sharing to 3 parties and 1 other step of an opt-out, owed to all who opted out: 41,207 on the register.",
  );
});
