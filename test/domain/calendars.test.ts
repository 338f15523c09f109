import { addBusinessDays, addCalendarDays, CALENDARS } from "../../api/law/calendars.js";

const { ca_safe, monfri_core, ca_gov6700, sat_gov } = CALENDARS;

describe("the test vectors of business and calendar days hold", () => {
  it.each([
    ["2026-02-06", "2026-02-23", "2026-02-26", "2026-03-02", "2026-03-03", "2026-03-23", "2026-03-22", "2026-05-07"],
    ["2026-09-04", "2026-09-21", "2026-09-24", "2026-09-28", "2026-09-30", "2026-10-19", "2026-10-18", "2026-12-03"],
    ["2026-11-20", "2026-12-07", "2026-12-09", "2026-12-14", "2026-12-14", "2027-01-04", "2027-01-03", "2027-02-18"],
    ["2026-11-23", "2026-12-08", "2026-12-11", "2026-12-15", "2026-12-15", "2027-01-07", "2027-01-06", "2027-02-21"],
    ["2026-12-18", "2027-01-05", "2027-01-07", "2027-01-12", "2027-01-12", "2027-02-01", "2027-01-31", "2027-03-18"],
  ])("received %s", (received, ack, satGov, core, gov, excluded, included, ninety) => {
    expect(addBusinessDays(received, 10, monfri_core)).toBe(ack);
    expect(addBusinessDays(received, 15, sat_gov)).toBe(satGov);
    expect(addBusinessDays(received, 15, monfri_core)).toBe(core);
    expect(addBusinessDays(received, 15, ca_gov6700)).toBe(gov);
    expect(addCalendarDays(received, 45, monfri_core)).toBe(excluded);
    expect(addCalendarDays(received, 45, ca_safe)).toBe(included);
    expect(addCalendarDays(received, 90, monfri_core)).toBe(ninety);
  });

  it.each([
    ["2026-02-06", "2026-02-24"],
    ["2026-09-04", "2026-09-22"],
    ["2026-11-20", "2026-12-08"],
    ["2026-11-23", "2026-12-10"],
    ["2026-12-18", "2027-01-05"],
  ])("the safe date of a request received %s is %s", (received, safe) => {
    expect(addBusinessDays(received, 15, ca_safe)).toBe(safe);
  });

  it("the safe date is never later than any other reading", () => {
    for (const received of ["2026-01-01", "2026-06-30", "2027-07-03", "2026-12-24"]) {
      const safe = addBusinessDays(received, 15, ca_safe);
      for (const other of [monfri_core, ca_gov6700, sat_gov])
        expect(safe <= addBusinessDays(received, 15, other)).toBe(true);
    }
  });
});
