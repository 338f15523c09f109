/** Days are civil dates in text; only their names come from here. */
const MONTH = new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" });
const WEEKDAY = new Intl.DateTimeFormat("en-US", { weekday: "short", timeZone: "UTC" });
const MONTH_SHORT = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });

interface Dated {
  readonly on: string;
  readonly overdue: boolean;
}

export interface Month<T> {
  readonly title: string;
  readonly overdue: boolean;
  readonly rows: readonly T[];
}

/** What is overdue, whenever it was, then month by month; the rows are in order of day already. */
export function byMonth<T extends Dated>(rows: readonly T[]): readonly Month<T>[] {
  const months: { title: string; overdue: boolean; rows: T[] }[] = [];
  for (const row of rows) {
    const title = row.overdue ? "Overdue" : MONTH.format(dateOf(row.on));
    const last = months.at(-1);
    if (last?.title === title) last.rows.push(row);
    else months.push({ title, overdue: row.overdue, rows: [row] });
  }
  return months;
}

export function dateParts(day: string): { readonly date: string; readonly weekday: string; readonly month: string } {
  const date = dateOf(day);
  return {
    date: String(date.getUTCDate()),
    weekday: WEEKDAY.format(date),
    month: `${MONTH_SHORT.format(date)} ${day.slice(0, 4)}`,
  };
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
