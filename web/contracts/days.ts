/** Days are civil dates in text; arithmetic on them goes through UTC, where every day has 24 hours. */
const DAY_MS = 86_400_000;

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** How many days from one to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

interface Dated {
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly evergreen: boolean;
}

export function datesOf({ effectiveFrom, expiresOn, evergreen }: Dated): string {
  const start = effectiveFrom === null ? "Start not recorded" : `From ${effectiveFrom}`;
  if (expiresOn === null) return `${start}, no end recorded`;
  return evergreen ? `${start}, renews itself after ${expiresOn}` : `${start} through ${expiresOn}`;
}
