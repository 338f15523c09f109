/**
 * The California section of the IAB Global Privacy Platform, version 1: its core and its GPC sub-section. Notices:
 * 0 not applicable, 1 given, 2 not given. Choices: 0 not applicable, 1 opted out, 2 did not.
 */
export interface Usca {
  readonly SaleOptOutNotice: Notice;
  readonly SharingOptOutNotice: Notice;
  readonly SensitiveDataLimitUseNotice: Notice;
  readonly SaleOptOut: Choice;
  readonly SharingOptOut: Choice;
  /** One for each of the section's nine kinds of sensitive data. */
  readonly SensitiveDataProcessing: readonly Choice[];
  /** To sell and to share, of consumers under 16: 1 no consent, 2 consent. */
  readonly KnownChildSensitiveDataConsents: readonly [Choice, Choice];
  /** To uses incompatible with why it was collected: 1 no consent, 2 consent. */
  readonly PersonalDataConsents: Choice;
  /** 1 yes, 2 no. */
  readonly MspaCoveredTransaction: 1 | 2;
  readonly MspaOptOutOptionMode: Choice;
  readonly MspaServiceProviderMode: Choice;
  readonly Gpc: boolean;
}

type Notice = 0 | 1 | 2;
type Choice = 0 | 1 | 2;

const [VERSION, GPC_SUB_SECTION] = [1, 1];
export const USCA_SECTION = 8;

/** A whole GPP string that has this section alone. */
export function gppString(section: Usca): string {
  return `${base64url(HEADER)}~${base64url(core(section))}.${base64url(gpc(section))}`;
}

/** Type 3, version 1, and one section: a range of one entry, no range, 8 as a Fibonacci number (1·8, then the end). */
const HEADER = `${bits(3, 6)}${bits(1, 6)}${bits(1, 12)}0000011`;

function core(section: Usca): string {
  const pairs = [
    section.SaleOptOutNotice,
    section.SharingOptOutNotice,
    section.SensitiveDataLimitUseNotice,
    section.SaleOptOut,
    section.SharingOptOut,
    ...section.SensitiveDataProcessing,
    ...section.KnownChildSensitiveDataConsents,
    section.PersonalDataConsents,
    section.MspaCoveredTransaction,
    section.MspaOptOutOptionMode,
    section.MspaServiceProviderMode,
  ];
  return bits(VERSION, 6) + pairs.map((each) => bits(each, 2)).join("");
}

function gpc({ Gpc }: Usca): string {
  return `${bits(GPC_SUB_SECTION, 2)}${Gpc ? "1" : "0"}`;
}

function bits(value: number, width: number): string {
  return value.toString(2).padStart(width, "0");
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Filled up with zeros to whole bytes, then to whole letters. */
function base64url(given: string): string {
  const bytes = given.padEnd(Math.ceil(given.length / 8) * 8, "0");
  const whole = bytes.padEnd(Math.ceil(bytes.length / 6) * 6, "0");
  return Array.from({ length: whole.length / 6 }, (_, at) =>
    LETTERS.charAt(Number.parseInt(whole.slice(at * 6, at * 6 + 6), 2)),
  ).join("");
}
