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
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};
const NAMES = Object.keys(WORDS).join("|");

/** A number as contracts write it: `30`, `thirty`, `forty-five`, `thirty (30)`. */
export const NUMBER = `(?:${NAMES})(?: (?:${NAMES}))?(?: \\(\\d{1,3}\\))?|\\d{1,3}`;

export function numberOf(words: string): number | null {
  const figures = /\d{1,3}/.exec(words);
  if (figures !== null) return Number(figures[0]);
  const names = [...words.matchAll(new RegExp(`\\b(?:${NAMES})\\b`, "g"))];
  return names.length === 0 ? null : names.reduce((sum, [name]) => sum + (WORDS[name] ?? 0), 0);
}
