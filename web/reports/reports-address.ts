import type { FilterCodec } from "../lists/use-filter.js";

export interface ReportsAsked {
  /** Null is the year that today lies in. */
  readonly year: number | null;
}

export const reportsAddress: FilterCodec<ReportsAsked> = {
  read: (params) => {
    const year = params.get("year") ?? "";
    return { year: /^\d{4}$/.test(year) ? Number(year) : null };
  },
  write: ({ year }) => [["year", year === null ? "" : String(year)]],
};
