import { NEVER_DISCLOSED, type NeverDisclosed } from "../../law/never-disclosed.js";

/**
 * What an answer must never hold and can be told by its looks: 11 CCR § 7024(d). What cannot be told so is for the
 * person who gathers to leave out; nothing found here is no proof that nothing is there.
 */
export function barredValues(text: string): readonly NeverDisclosed[] {
  return NEVER_DISCLOSED.filter(({ id }) => LOOKS[id]?.(text) === true);
}

const LOOKS: Readonly<Record<string, (text: string) => boolean>> = {
  redact_ssn: (text) => /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/.test(text),
  redact_financial_account: (text) =>
    [...text.matchAll(/(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d.-])/g)].some(([found]) => isCardNumber(found)),
  redact_password: (text) =>
    /["']?\b(?:password|passwd|pwd)\b["']?\s*[:=]\s*["']?(?!\s*(?:null|""|''|,|\}))\S/i.test(text),
};

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function isCardNumber(found: string): boolean {
  const digits = [...found.replace(/\D/g, "")].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? digit : digit * 2;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
}
