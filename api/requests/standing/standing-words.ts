import { type Words, wordings } from "../../model/wording.js";
import type { StandingKind } from "../ledger/standing.js";

/** What stands for a person until it is taken back, by the section that makes it stand. */
const WORDS: Words<StandingKind> = {
  opt_out_sale_share: [
    "Opted out of sale and sharing",
    "Their information is not sold or shared until they opt in again; they are not asked to for 12 months.",
    "§ 1798.120(d); § 1798.135(c)(4)",
  ],
  limit_spi: [
    "Limited sensitive information",
    "Their sensitive information serves the uses of 11 CCR § 7027(m) alone until they consent to more.",
    "§ 1798.121(b); 11 CCR § 7027",
  ],
  admt_opt_out: [
    "Opted out of automated decisions",
    "Automated decisionmaking technology makes no significant decision about them.",
    "11 CCR § 7221",
  ],
  deleted: [
    "Deleted",
    "What was deleted stays deleted; the register keeps a keyed token of them for that alone.",
    "§ 1798.105(c)(2); 11 CCR § 7022(e)",
  ],
  under_16: [
    "Under 16",
    "Known to be under 16: not sold or shared unless they, or a parent of a child under 13, opted in.",
    "§ 1798.120(c)",
  ],
};

export const STANDING_WORDINGS = wordings(WORDS);
