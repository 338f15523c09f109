import { californiaDay } from "../../api/common/day.js";
import { CLOCKS, isInForce, rightsInForce } from "../../api/law/clocks.js";
import { addMonths, metricsDue, timerEnds, TIMERS } from "../../api/law/timers.js";
import { type Right, RIGHTS } from "../../api/model/flow.js";
import { clockWords } from "../../api/requests/clock-words.js";
import { deadlines } from "../../api/requests/clock.js";
import { vendorDue } from "../../api/requests/vendor-due.js";

const STOPPED: readonly Right[] = ["opt_out_sale_share", "limit_spi", "admt_opt_out"];
const ANSWERED: readonly Right[] = ["delete", "correct", "know_categories", "know_specific"];

/** Received; acknowledgement; 15 business days; 45 and 90 calendar days: each safe and latest. */
const VECTORS = [
  [
    "2026-02-06",
    ["2026-02-18", "2026-02-23"],
    ["2026-02-24", "2026-03-02"],
    ["2026-03-22", "2026-03-23"],
    ["2026-05-06", "2026-05-07"],
  ],
  [
    "2026-09-04",
    ["2026-09-16", "2026-09-21"],
    ["2026-09-22", "2026-09-28"],
    ["2026-10-18", "2026-10-19"],
    ["2026-12-02", "2026-12-03"],
  ],
  [
    "2026-11-20",
    ["2026-12-02", "2026-12-07"],
    ["2026-12-08", "2026-12-14"],
    ["2027-01-03", "2027-01-04"],
    ["2027-02-17", "2027-02-18"],
  ],
  [
    "2026-11-23",
    ["2026-12-04", "2026-12-08"],
    ["2026-12-10", "2026-12-15"],
    ["2027-01-06", "2027-01-07"],
    ["2027-02-20", "2027-02-21"],
  ],
  [
    "2026-12-18",
    ["2026-12-30", "2027-01-05"],
    ["2027-01-05", "2027-01-12"],
    ["2027-01-31", "2027-02-01"],
    ["2027-03-17", "2027-03-18"],
  ],
] as const;

const pair = (deadline: { dueOn: string; latestOn: string } | null) => deadline && [deadline.dueOn, deadline.latestOn];

describe.each(VECTORS)("received %s", (received, ack, fifteen, fortyFive, ninety) => {
  it.each(STOPPED)(
    "%s is due in 15 business days (§ 7026(f), § 7027(g), § 7221(n)), nothing before, nothing after",
    (right) => {
      const found = deadlines(right, received);
      expect(pair(found.answer)).toEqual(fifteen);
      expect([found.acknowledge, found.extended, found.noticeBy]).toEqual([null, null, null]);
    },
  );

  it.each(ANSWERED)(
    "%s is confirmed in 10 business days, answered in 45 days, at most 90 from receipt (§ 7021)",
    (right) => {
      const found = deadlines(right, received);
      expect(pair(found.acknowledge)).toEqual(ack);
      expect(pair(found.answer)).toEqual(fortyFive);
      expect(pair(found.noticeBy)).toEqual(fortyFive);
      expect(pair(found.extended)).toEqual(ninety);
    },
  );
});

it("every right has a clock with its citations, and every deadline names its calendars and reasons", () => {
  expect(Object.keys(CLOCKS)).toEqual([...RIGHTS]);
  for (const right of RIGHTS) {
    expect(CLOCKS[right].right).toBe(right);
    expect(CLOCKS[right].answer.citation).toMatch(/§/);
    const { answer } = deadlines(right, "2026-11-24");
    expect(answer.profiles).toEqual({ safe: "ca_safe", latest: "monfri_core" });
    expect(answer.because.map(({ citation }) => citation)).not.toContain(null);
  }
});

it("opting out of automated decisions is law from 2027 (§ 7200(b))", () => {
  expect(isInForce("admt_opt_out", "2026-12-31")).toBe(false);
  expect(isInForce("admt_opt_out", "2027-01-01")).toBe(true);
  expect(rightsInForce("2026-12-31")).toEqual(RIGHTS.slice(0, 6));
});

it("a leap day counts as a day", () => {
  expect(pair(deadlines("delete", "2028-01-16").answer)).toEqual(["2028-02-29", "2028-03-01"]);
  expect(pair(deadlines("delete", "2028-02-29").answer)).toEqual(["2028-04-13", "2028-04-14"]);
});

it("the ends of daylight saving take and give no day", () => {
  expect(pair(deadlines("delete", "2026-10-30").answer)).toEqual(["2026-12-13", "2026-12-14"]);
  expect(pair(deadlines("delete", "2027-03-12").answer)).toEqual(["2027-04-25", "2027-04-26"]);
});

it("what is received at 23:30 in Los Angeles is that day's", () => {
  expect(californiaDay(new Date("2026-11-24T07:30:00Z"))).toBe("2026-11-23");
  expect(californiaDay(new Date("2026-07-02T06:30:00Z"))).toBe("2026-07-01");
  expect(californiaDay(new Date("2026-11-01T08:30:00Z"))).toBe("2026-11-01");
});

describe("the clock in words", () => {
  const { answer } = deadlines("opt_out_sale_share", "2026-11-20");
  it.each([
    ["2026-12-01", "6 business days left; safe date 8 December; latest lawful date 14 December"],
    ["2026-12-05", "2 business days left; safe date 8 December; latest lawful date 14 December"],
    ["2026-12-07", "1 business day left; safe date 8 December; latest lawful date 14 December"],
    ["2026-12-08", "due today; latest lawful date 14 December"],
    ["2026-12-10", "2 days past the safe date; latest lawful date 14 December"],
    ["2026-12-14", "6 days past the safe date; latest lawful date today"],
    ["2026-12-15", "1 day past the latest lawful date 14 December"],
    ["2027-01-02", "19 days past the latest lawful date 14 December 2026"],
  ])("on %s: %s", (today, words) => expect(clockWords(answer, today)).toBe(words));

  it("counts calendar days where the law does, and names another year", () => {
    expect(clockWords(deadlines("delete", "2026-11-20").answer, "2026-12-31")).toBe(
      "3 days left; safe date 3 January 2027; latest lawful date 4 January 2027",
    );
  });
});

describe("a vendor's day (§ 7027(g)(2), § 7221(n)(2))", () => {
  const { answer } = deadlines("limit_spi", "2026-11-20");
  it.each([
    ["three business days before the safe date", "2026-11-20", null, "2026-12-03"],
    ["the contract's, where it is earlier", "2026-11-20", { count: 5, unit: "business_day" as const }, "2026-11-26"],
    ["the contract's in calendar days", "2026-11-20", { count: 2, unit: "calendar_day" as const }, "2026-11-22"],
    [
      "never the contract's where it is later",
      "2026-11-20",
      { count: 30, unit: "calendar_day" as const },
      "2026-12-03",
    ],
    ["never before it was told", "2026-12-07", null, "2026-12-07"],
  ])("is %s", (_, sentOn, contract, day) => expect(vendorDue(answer, { sentOn, contract })).toBe(day));
});

describe("the other timers", () => {
  it("have ids of their own, a citation and a length", () => {
    for (const [id, timer] of Object.entries(TIMERS)) {
      expect(timer.id).toBe(id);
      expect(timer.citation).toMatch(/§/);
      expect(timer.length.count).toBeGreaterThan(0);
    }
  });

  it.each([
    ["reask_opt_in", "§ 7026(k)", 12],
    ["know_window", "§ 1798.130(b)", 12],
    ["repeat_correct", "§ 7023(g)", 6],
    ["records", "§ 7101(a)", 24],
    ["law_enforcement_hold", "§ 1798.145(a)(1)", 90],
    ["risk_update", "§ 7155(a)(3)", 45],
  ] as const)("%s is as long as %s says", (id, citation, count) => {
    expect(TIMERS[id].citation).toContain(citation);
    expect(TIMERS[id].length.count).toBe(count);
  });

  it.each([
    ["reask_opt_in", "2028-02-29", "2029-02-28"],
    ["repeat_correct", "2026-08-31", "2027-02-28"],
    ["records", "2026-11-24", "2028-11-24"],
    ["law_enforcement_hold", "2026-11-24", "2027-02-22"],
    ["know_window", "2026-12-31", "2027-12-31"],
    ["risk_review", "2026-01-01", "2029-01-01"],
  ] as const)("%s from %s ends %s", (id, from, end) => expect(timerEnds(TIMERS[id], from)).toBe(end));

  it("the look-back of a know answer goes to the same day a year before (§ 7024(h))", () => {
    expect(addMonths("2026-03-31", -12)).toBe("2025-03-31");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });

  it("the metrics of a year are due on 1 July of the next (§ 7102(a))", () =>
    expect(metricsDue(2026)).toBe("2027-07-01"));
});
