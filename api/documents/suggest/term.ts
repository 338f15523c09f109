import type { Suggested } from "../suggestion.js";
import type { Legible } from "./hit.js";
import { NUMBER, numberOf } from "./numbers.js";
import { passagesOf } from "./reading.js";

const RENEWS =
  /\b(?:automatically|auto) ?(?:renews?|renewed|extends?|extended)\b|\brenews? automatically\b|\b(?:shall|will) (?:automatically )?(?:renew|be renewed|be extended)\b|\bautorenew\w*\b|\bsuccessive\b[^.;]{0,40}\b(?:terms?|periods?)\b|\bevergreen\b/;
const NOT_RENEWED = /\b(?:not|no) (?:be )?(?:automatically )?(?:renew|extend)\w*|\bno automatic renewal\b/;

/** Whether the contract renews itself; null where it does not say. */
export function evergreenOf({ statements, reading }: Legible): Suggested<boolean> | null {
  for (const { full, own, start, end } of statements) {
    const words = full.slice(own);
    const renews = RENEWS.exec(words);
    if (NOT_RENEWED.test(words) && /\brenew/.test(words) && !/\bunless\b|\bintent|\bnotice\b/.test(words)) {
      return {
        value: false,
        why: "The text says that it does not renew itself.",
        evidence: passagesOf(reading, start, end),
      };
    }
    if (renews !== null) {
      const at = start + renews.index;
      return {
        value: true,
        why: "The text says that it renews itself.",
        evidence: passagesOf(reading, at, at + renews[0].length),
      };
    }
  }
  return null;
}

const DAYS = `\\b(?:${NUMBER})(?: (?:calendar|business))? days?\\b'?`;
const NOTICE = new RegExp(
  `${DAYS}(?: \\w+){0,3} notice\\b|\\b(?:at least|not? less than|no fewer than|minimum of) ${DAYS} (?:before|prior|in advance|advance)`,
);
const ENDS = /\b(?:terminat\w*|renew\w*|cancel\w*|nonrenew\w*)\b/;
const OTHER = /\bsub ?(?:processor|contractor)|\baudit|\bbreach|\bincident|\bmaterial|\bcure|\bdelet|\breturn/;

/** Days of notice with which either side may end the contract, or keep it from renewing. */
export function noticeDaysOf({ statements, reading }: Legible): Suggested<number> | null {
  const found = statements.flatMap(({ full, own, start }) => {
    const words = full.slice(own);
    const match =
      ENDS.test(words) && /\bnot(?:ice|ify|ifies)\b/.test(words) && !OTHER.test(words) ? NOTICE.exec(words) : null;
    const value = match === null ? null : numberOf(match[0]);
    if (match === null || value === null) return [];
    const at = start + match.index;
    const evidence = passagesOf(reading, at, at + match[0].length);
    return [{ value, why: "The text asks for this notice to end it.", evidence, renews: /\brenew/.test(words) }];
  });
  const best = found.find(({ renews }) => renews) ?? found[0];
  return best === undefined ? null : { value: best.value, why: best.why, evidence: best.evidence };
}
