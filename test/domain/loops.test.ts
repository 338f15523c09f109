import { addDays, daysBetween, isDay } from "../../api/common/day.js";
import { addBusinessDays, CALENDARS } from "../../api/law/calendars.js";
import { contract, mapOf, putCategory, putContract, putVendor, vendor } from "./maps.js";

const refused = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { details: Record<string, unknown> }).details;
  }
  return null;
};

describe("a map refuses to go round in circles", () => {
  it("through three categories", () => {
    const loop = () =>
      mapOf(putCategory("a", ["b"]), putCategory("b", ["c"]), putCategory("c", ["a", "pi_identifiers"]));
    expect(refused(loop)).toMatchObject({ field: "parents", errorCount: 1 });
  });

  it.each(["amends", "supersedes"] as const)("through two contracts of which each %s the other", (field) => {
    const loop = () =>
      mapOf(
        putVendor(vendor("v")),
        putContract(contract("a", "v", { [field]: ["b"] })),
        putContract(contract("b", "v", { [field]: ["a"] })),
      );
    expect(refused(loop)).toMatchObject({ field, errorCount: 1 });
  });

  it.each(["amends", "supersedes"] as const)("and a contract that %s itself", (field) => {
    const itself = () => mapOf(putVendor(vendor("v")), putContract(contract("a", "v", { [field]: ["a"] })));
    expect(refused(itself)).toMatchObject({ record: "a", field, errorCount: 1 });
  });

  it("and a contract that amends one of another vendor", () => {
    const crossed = () =>
      mapOf(
        putVendor(vendor("v")),
        putVendor(vendor("w")),
        putContract(contract("a", "v")),
        putContract(contract("b", "w", { amends: ["a"] })),
      );
    expect(refused(crossed)).toMatchObject({ record: "b", field: "amends" });
  });
});

describe("days", () => {
  it.each(["2026-02-30", "2025-02-29", "0000-01-01", "2026-1-1", "10000-01-01", "2026-11-24T00:00"])(
    "refuse %s",
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  it("end with the year 9999 and stay there", () => {
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    for (const profile of Object.values(CALENDARS))
      expect(addBusinessDays("9999-12-30", 15, profile)).toBe("9999-12-31");
    expect(daysBetween("9999-12-31", "2026-11-24")).toBeLessThan(0);
  });
});
