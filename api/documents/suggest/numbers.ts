const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  twentyfour: 24,
  thirty: 30,
  thirtysix: 36,
  fortyfive: 45,
  sixty: 60,
  ninety: 90,
};

/** A number as contracts write it: `30`, `thirty`, `thirty (30)`. */
export const NUMBER = `(?:${Object.keys(WORDS).join("|")})(?: \\(\\d{1,3}\\))?|\\d{1,3}`;

export function numberOf(words: string): number | null {
  const figures = /\d{1,3}/.exec(words);
  if (figures !== null) return Number(figures[0]);
  const name = new RegExp(`\\b(?:${Object.keys(WORDS).join("|")})\\b`).exec(words);
  return name === null ? null : (WORDS[name[0]] ?? null);
}
