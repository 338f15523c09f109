import { contextOf } from "../../api/context.js";
import { eraseOutdated, lastOutdated } from "../../api/requests/ledger/retention.service.js";
import { receive } from "../../api/requests/intake/receive.service.js";
import { TIMERS, timerEnds } from "../../api/law/timers.js";
import { openSluice, type Sluice, until } from "../api/sluice.js";

let today = "2026-11-24";
let sluice: Sluice;
beforeEach(async () => {
  today = "2026-11-24";
  sluice = await openSluice({ today: () => today });
});
afterEach(() => sluice.stop());

test("words of a request are kept 24 months from its answer, the last day too, and then erased (11 CCR § 7101(a))", async () => {
  const { ledger } = sluice.live.store;
  const { request } = await receive(contextOf(sluice.live), {
    right: "opt_out_sale_share",
    method: "web_form",
    identifiers: [{ type: "email", value: "ann@example.com" }],
  });
  // With no vendor to tell it is answered as soon as it is planned.
  await until(
    () => ledger.request(request.id),
    (found) => found?.answeredOn === "2026-11-24",
  );
  today = "2028-11-24";
  await eraseOutdated(sluice.live);
  expect(await ledger.sealed(request.id)).not.toBeNull();
  today = "2028-11-25";
  await eraseOutdated(sluice.live);
  expect(await ledger.sealed(request.id)).toBeNull();
  expect(await ledger.request(request.id)).toMatchObject({ state: "completed", answeredOn: "2026-11-24" });
  const tokens = request.subject.map(({ token }) => token);
  expect(await ledger.standingsOf(tokens)).toEqual([{ opt_out_sale_share: "2026-11-24" }]);
});

test.each(["2028-02-29", "2028-03-01", "2027-02-28", "2028-03-31", "2026-11-24", "2028-12-31"])(
  "on %s nothing is erased whose period has not ended",
  (day) => {
    expect(timerEnds(TIMERS.records, lastOutdated(day)) < day).toBe(true);
  },
);
