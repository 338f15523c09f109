import { contextOf } from "../../api/context.js";
import type { Incoming } from "../../api/requests/intake/incoming.js";
import { type Received, receive } from "../../api/requests/intake/receive.service.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import { type RunningSluice, startSluice, TODAY, until } from "../api/sluice.js";
import { storeSwitch, type Switch } from "./store-switch.js";

let store: Switch;
let sluice: RunningSluice;
beforeEach(async () => {
  store = storeSwitch();
  sluice = await startSluice({ through: store.through });
});
afterEach(async () => {
  store.state = "on";
  await sluice.stop();
});

const OPT_OUT: Incoming = {
  right: "opt_out_sale_share",
  method: "web_form",
  identifiers: [{ type: "email", value: "ann@example.com" }],
};
const takeIn = (): Promise<Received> => receive(contextOf(sluice.live), OPT_OUT);
const kept = async () => await sluice.live.store.ledger.requests({ ...ANY_REQUEST, counted: true, first: 10 });
const token = () => sluice.live.keys.token("email", "ann@example.com");

test("a request that comes while the store is away is UNAVAILABLE, and nothing of it is kept", async () => {
  store.state = "off";
  await expect(takeIn()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  store.state = "on";
  expect((await kept()).totalCount).toBe(0);
  expect(await sluice.live.store.ledger.standingsOf([token()])).toEqual([{}]);
  expect((await sluice.live.store.ledger.standingCounts()).opt_out_sale_share).toBe(0);
  expect(await takeIn()).toMatchObject({ isNew: true });
});

test("a request whose answer was lost is kept whole, and who asks again is led to it", async () => {
  Object.assign(store, { state: "deaf", losses: 1 });
  await expect(takeIn()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  store.state = "on";
  const { request, isNew } = await takeIn();
  expect(isNew).toBe(false);
  expect(await sluice.live.store.ledger.standingsOf([token()])).toEqual([{ opt_out_sale_share: TODAY }]);
  expect((await kept()).requests.map(({ id }) => id)).toEqual([request.id]);
  await until(kept, ({ requests }) => requests.every(({ plan }) => plan !== null));
});

test("a request that could not be planned while the store was away is planned when it is back", async () => {
  const { request } = await takeIn();
  store.state = "off";
  await until(
    () => sluice.live.storeReachable,
    (is) => !is,
  );
  store.state = "on";
  await until(
    () => sluice.live.store.ledger.request(request.id),
    (found) => (found?.plan ?? null) !== null,
  );
});
