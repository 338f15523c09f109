import { addDays, type Day } from "../common/day.js";
import { addBusinessDays, CALENDARS, isBusinessDay } from "../law/calendars.js";
import type { DayUnit } from "../law/clocks.js";
import type { Deadline } from "./clock.js";

/** Kept between the vendor's day and the business's own, to see that it was done. */
const MARGIN = 3;

export interface VendorTold {
  readonly sentOn: Day;
  /** Within what the contract has the vendor act; null where it says nothing. */
  readonly contract: { readonly count: number; readonly unit: DayUnit } | null;
}

/**
 * 11 CCR § 7027(g)(2), § 7221(n)(2): the vendor acts in the same time as the business. So it is given the time of its
 * contract, and at most until three business days before the safe date; never a day before it was told.
 */
export function vendorDue(answer: Pick<Deadline, "dueOn">, { sentOn, contract }: VendorTold): Day {
  const cap = businessDaysBefore(answer.dueOn, MARGIN);
  const agreed = contract === null ? cap : after(sentOn, contract);
  const day = agreed < cap ? agreed : cap;
  return day < sentOn ? sentOn : day;
}

function after(day: Day, { count, unit }: NonNullable<VendorTold["contract"]>): Day {
  return unit === "business_day" ? addBusinessDays(day, count, CALENDARS.ca_safe) : addDays(day, count);
}

/** Counted as people work, Monday to Friday without holidays, so that the margin is never only a weekend. */
function businessDaysBefore(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, -1);
    if (isBusinessDay(at, CALENDARS.monfri_core)) left--;
  }
  return at;
}
