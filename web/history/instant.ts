/** An instant as California's clock shows it, which is the one days are counted by, and in UTC. */
const california = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Los_Angeles",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
  timeZoneName: "short",
});

export interface Clocks {
  readonly california: string;
  readonly utc: string;
}

export function clocksOf(instant: string): Clocks {
  const date = new Date(instant);
  const parts = new Map(california.formatToParts(date).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  const time = `${part("hour")}:${part("minute")}:${part("second")}`;
  return {
    california: `${day} ${time} ${part("timeZoneName")}`,
    utc: `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`,
  };
}
