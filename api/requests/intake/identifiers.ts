import { invalid } from "../../common/errors.js";
import type { IdentifierType } from "../ledger/request.js";

/** An identifier as somebody gave it: never kept in the clear, never in a log, an address or an error. */
export interface Identifier {
  readonly type: IdentifierType;
  readonly value: string;
}

/** An e-mail address has at most 254 characters (RFC 5321); everything else fits as well. */
const MOST = 320;

/**
 * The one form of an identifier that its token is made of, so that the same person is found again however it was
 * typed. Throws INVALID, naming the field and never the value.
 */
export function normalised({ type, value }: Identifier, field: string): string {
  // Address books and right-to-left pages paste direction marks along; a letter that is half of one finds nobody.
  const text = (TYPED_BY_HAND.has(type) ? value.replace(/\p{Cf}/gu, "") : value).normalize("NFKC").trim();
  if (/[\uD800-\uDFFF\uFFFD]/u.test(text)) throw invalid(field, `${NAMES[type]} was not sent as whole letters.`);
  if (text === "") throw invalid(field, `${NAMES[type]} is empty.`);
  if (text.length > MOST) throw invalid(field, `${NAMES[type]} has more than ${String(MOST)} characters.`);
  if (CONTROL.test(text)) throw invalid(field, `${NAMES[type]} has characters that cannot be seen.`);
  return FORMS[type](text, field);
}

/** What people type or paste; the others are made by programs and taken as they are. */
const TYPED_BY_HAND: ReadonlySet<IdentifierType> = new Set(["email", "phone", "postal"]);

const CONTROL = /[\p{Cc}\p{Cf}]/u;

const NAMES: Readonly<Record<IdentifierType, string>> = {
  email: "The e-mail address",
  phone: "The telephone number",
  account: "The account",
  browser: "The browser's identifier",
  device: "The device's identifier",
  postal: "The postal address",
};

const FORMS: Readonly<Record<IdentifierType, (text: string, field: string) => string>> = {
  email: (text, field) => {
    if (!/^[^\s@]+@[^\s@]+$/u.test(text))
      throw invalid(field, "This is not an e-mail address: name@example.com is one.");
    return text.toLowerCase();
  },
  phone: (text, field) => {
    const digits = text.replace(/[^\p{Nd}]/gu, "");
    if (!/^\d{7,15}$/.test(digits) || /[\p{L}@]/u.test(text))
      throw invalid(field, "This is not a telephone number: +1 415 555 0100 is one.");
    // Ten digits without a country are a number of the United States.
    return digits.length === 10 && !text.startsWith("+") ? `+1${digits}` : `+${digits}`;
  },
  account: (text) => text,
  browser: (text) => text,
  device: (text) => text.toLowerCase(),
  postal: (text) => text.toLowerCase().replace(/[\s,.;]+/gu, " "),
};
