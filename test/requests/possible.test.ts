import { deadlines } from "../../api/requests/clock.js";
import { received } from "../../api/requests/ledger/fold.js";
import { possibleActs } from "../../api/requests/ledger/possible.js";
import type { ConsumerRequest } from "../../api/requests/ledger/request.js";
import type { Right } from "../../api/model/flow.js";

const DAY = "2026-11-02";

function request(right: Right, more: Partial<ConsumerRequest> = {}): ConsumerRequest {
  const { answer, acknowledge } = deadlines(right, DAY);
  const base = received("R1", {
    kind: "received",
    right,
    law: "ca",
    method: "toll_free",
    receivedAt: `${DAY}T17:00:00Z`,
    receivedOn: DAY,
    subject: [],
    categories: null,
    dueOn: answer.dueOn,
    acknowledgeBy: acknowledge?.dueOn ?? null,
    needsVerification: right === "delete",
  });
  return { ...base, ...more };
}

const at = (day: string, each: ConsumerRequest) => possibleActs(each, day).join(" ");

test("nobody who opts out is confirmed to, verified or kept waiting longer (11 CCR §§ 7026(f), 7060(b))", () => {
  expect(at(DAY, request("opt_out_sale_share"))).toBe("deny withdraw opt_in_again note");
});

test("an opt-out that is done may be taken back once, by opting in again (11 CCR § 7028(a))", () => {
  const done = request("opt_out_sale_share", { state: "completed", openSteps: 0 });
  expect(at(DAY, done)).toBe("opt_in_again note");
  expect(at(DAY, { ...done, optedInOn: DAY })).toBe("note");
  expect(at(DAY, request("limit_spi", { state: "completed", openSteps: 0 }))).toBe("note");
  expect(at(DAY, request("opt_out_sale_share", { state: "denied" }))).toBe("note");
});

test("a deletion is confirmed and verified first, and may be extended once", () => {
  const first = "acknowledge verify fail_verification extend deny withdraw note";
  expect(at(DAY, request("delete"))).toBe(first);
  expect(at(DAY, request("delete", { acknowledgedOn: DAY, extendedOn: DAY }))).toBe(
    "verify fail_verification deny withdraw note",
  );
});

test("after the first 45 days there is no extension any more (11 CCR § 7021(b))", () => {
  const { noticeBy } = deadlines("delete", DAY);
  const last = noticeBy?.latestOn ?? "";
  expect(at(last, request("delete"))).toContain("extend");
  expect(at("2026-12-31", request("delete"))).not.toContain("extend");
});

test("an answer waits for the last step", () => {
  const planned = request("delete", { state: "in_progress", openSteps: 1 });
  expect(at(DAY, planned)).not.toContain("answer");
  expect(at(DAY, { ...planned, openSteps: 0 })).toContain("answer");
});

test("beside what has ended there are notes alone", () => {
  expect(at(DAY, request("delete", { state: "completed", openSteps: 0 }))).toBe("note");
});

test("only a deletion that has a plan has parts that are kept (§ 1798.105(d))", () => {
  const planned = { state: "in_progress", openSteps: 1 } as const;
  expect(at(DAY, request("delete", planned))).toContain("keep_part");
  expect(at(DAY, request("correct", planned))).not.toContain("keep_part");
});
