import { type Right, RIGHTS } from "../model/flow.js";
import type { Words } from "../model/wording.js";
import type { LawConfidence } from "./confidence.js";
import { ANSWERED } from "./letter.js";

/** How a request can come in; recorded as “manner made” (11 CCR § 7101(b)). */
export const INTAKE_METHODS = [
  "web_form",
  "opt_out_signal",
  "toll_free",
  "email",
  "in_person",
  "mail",
  "agent",
  "account",
  "other",
] as const;
export type IntakeMethod = (typeof INTAKE_METHODS)[number];

export const INTAKE_METHOD_WORDS: Words<IntakeMethod> = {
  web_form: ["Web form", "Sent on the company's website."],
  opt_out_signal: ["Opt-out signal", "Sent by a browser or a device.", "11 CCR § 7025"],
  toll_free: ["Toll-free number", "Told by telephone and entered by staff."],
  email: ["Email", "Sent to an address of the company."],
  in_person: ["In person", "Told at a counter and entered by staff."],
  mail: ["Mail", "Sent on paper."],
  agent: ["Authorised agent", "Sent by somebody whom the consumer authorised.", "11 CCR § 7063"],
  account: ["Account", "Sent by a consumer who was signed in."],
  other: ["Another way", "Not a designated method, and treated as submitted.", "11 CCR § 7020(e)"],
};

export interface IntakeDuty {
  readonly id: string;
  readonly duty: string;
  readonly rights: readonly Right[];
  readonly citation: string;
  readonly confidence: LawConfidence;
  readonly note: string | null;
}

const OPT_OUT: readonly Right[] = ["opt_out_sale_share"];
const STOPS: readonly Right[] = ["opt_out_sale_share", "limit_spi"];

export const INTAKE_DUTIES: readonly IntakeDuty[] = [
  duty("intake_two_methods", ANSWERED, "§ 1798.130(a)(1)(A)-(B); 11 CCR § 7020(b)", {
    duty: "At least two methods, a toll-free number among them, and a form on the website where there is one.",
  }),
  duty("intake_online_only", ANSWERED, "§ 1798.130(a)(1)(A); 11 CCR § 7020(a)", {
    duty: "Who is online alone, and in a direct relationship with the consumer, needs an email address only.",
  }),
  duty("intake_in_person", ANSWERED, "11 CCR § 7020(c)", {
    duty: "Who meets consumers in person considers a printed form, a tablet or a telephone there.",
  }),
  duty("intake_two_step", ["delete"], "11 CCR § 7020(d)", {
    duty: "Online, a request to delete may be confirmed in a second step.",
  }),
  duty("intake_misdirected", RIGHTS, "11 CCR § 7020(e)", {
    duty: "What comes by another way, or is deficient, is treated as submitted, or the consumer is told how to do it.",
    note: "Lettered as in the 2023 text.",
  }),
  duty("intake_beyond_12_months", ["know_categories", "know_specific"], "11 CCR § 7020, § 7024(h)", {
    duty: "Where information is kept longer than 12 months, the method lets the consumer ask for older data, a range or all.",
    confidence: "secondary",
    note: "In force since 1 January 2026; numbering not verified.",
  }),
  duty("optout_two_methods", OPT_OUT, "11 CCR § 7026(a)", {
    duty: "At least two methods; one reflects how the business mainly deals with consumers.",
  }),
  duty("optout_signal", OPT_OUT, "11 CCR § 7025(b), § 7026(a)(1)", {
    duty: "Who collects online accepts an opt-out preference signal, and a form behind the link or, without friction, the policy.",
  }),
  duty("optout_signal_scope", OPT_OUT, "11 CCR § 7025(c)(1)", {
    duty: "A signal counts for the browser or device, the pseudonymous profiles of it and, where known, the consumer.",
  }),
  duty("optout_signal_no_more", OPT_OUT, "11 CCR § 7025(c)(2)", {
    duty: "A signal is honoured without further information; an optional form may extend it.",
  }),
  duty("optout_signal_conflict", OPT_OUT, "11 CCR § 7025(c)(3)-(4)", {
    duty: "Against a setting or an incentive the signal prevails, unless the consumer affirms otherwise when asked.",
    note: "Amended on 1 January 2026; words not read.",
  }),
  duty("optout_signal_absence", OPT_OUT, "11 CCR § 7025(c)(5)", {
    duty: "A known consumer without a signal later has not opted in.",
  }),
  duty("optout_signal_display", OPT_OUT, "11 CCR § 7025(c)(6)", {
    duty: "The website displays whether the signal was processed.",
    confidence: "secondary",
    note: "A duty since 1 January 2026, read second-hand.",
  }),
  duty("optout_frictionless", OPT_OUT, "11 CCR § 7025(e)-(g)", {
    duty: "Links may be left out only where signals are processed without friction and to full effect.",
  }),
  duty("optout_other_methods", OPT_OUT, "11 CCR § 7026(a)(2)-(3)", {
    duty: "In person, by a toll-free number, by email or by mail are methods too.",
  }),
  duty("optout_no_banner", OPT_OUT, "11 CCR § 7026(a)(4)", { duty: "A cookie banner is not by itself a method." }),
  duty("optout_minimal", STOPS, "§ 1798.135(c)(1); 11 CCR § 7026(b)-(d), § 7027(c)-(e)", {
    duty: "No account, no more information than needed, no verification, as few steps as possible.",
  }),
  duty("optout_partial", STOPS, "11 CCR § 7026(h)", {
    duty: "A choice of parts stands only beside a single choice of all.",
  }),
  duty("optout_use_limit", STOPS, "§ 1798.135(c)(6)", {
    duty: "What is given for an opt-out serves to comply with it alone.",
    confidence: "statute_text",
  }),
  duty("optout_under_16", OPT_OUT, "§ 1798.120(c); 11 CCR § 7070-7071", {
    duty: "No sale or sharing of those under 16 without opting in: by themselves from 13, by a parent before.",
  }),
  duty("optout_offline_notice", OPT_OUT, "11 CCR § 7013(e)(3)", {
    duty: "Who sells or shares what is collected offline gives the notice there: paper, signs, or aloud by telephone.",
  }),
  duty("optout_link_exempt", OPT_OUT, "11 CCR § 7013(g)", {
    duty: "No link is needed where nothing is sold or shared and the policy says so.",
  }),
  duty("limit_two_methods", ["limit_spi"], "11 CCR § 7027(b)", {
    duty: "At least two methods, online a form behind the link; the opt-out signal is not one of them.",
  }),
  duty("methods_usable", RIGHTS, "11 CCR § 7004(a)", {
    duty: "Easy to read, as easy to refuse as to accept, without tricks, and tested to work.",
    note: "That methods are tested is the 2026 wording, read second-hand.",
  }),
  duty("training_all_handlers", RIGHTS, "§ 1798.130(a)(6), § 1798.135(c)(3); 11 CCR § 7100(a)", {
    duty: "All who handle inquiries know the requirements and how to direct consumers.",
  }),
  duty("training_policy_10m", RIGHTS, "11 CCR § 7100(b)", {
    duty: "From ten million consumers a year: a training policy, documented and complied with.",
  }),
];

type Rest = Pick<IntakeDuty, "duty"> & Partial<Pick<IntakeDuty, "confidence" | "note">>;

function duty(id: string, rights: readonly Right[], citation: string, rest: Rest): IntakeDuty {
  return { id, rights, citation, confidence: "regulation_text", note: null, ...rest };
}
