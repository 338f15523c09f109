import type { Words } from "../../model/wording.js";
import type { Agent } from "../intake/incoming.js";
import type { RequestAct } from "./possible.js";
import type { IdentifierType, Method, RequestState, StepOutcome, Verification } from "./request.js";

export const REQUEST_STATE_WORDS: Words<RequestState> = {
  received: ["Received", "It came in; nobody has acted on it yet.", "11 CCR § 7021(b)"],
  verifying: ["Being verified", "Who asks is being checked; the clock runs on.", "11 CCR § 7060"],
  in_progress: ["In progress", "It has a plan, and somebody still has a step to do."],
  completed: ["Completed", "Everything that was asked is done and answered."],
  completed_in_part: [
    "Completed in part",
    "A part was kept back, for a reason that the answer gives.",
    "11 CCR § 7022(f)",
  ],
  denied: ["Denied", "It was refused, for a reason that the answer gives."],
  withdrawn: ["Withdrawn", "The person took it back, or it was joined with another."],
};

export const METHOD_WORDS: Words<Method> = {
  web_form: ["Web form", "The company's public page.", "11 CCR § 7020(b), § 7026(a)(1)"],
  toll_free: ["Telephone", "A call to the toll-free number, entered by staff.", "§ 1798.130(a)(1)(A)"],
  in_person: ["In person", "A visit, entered by staff.", "11 CCR § 7020(c)"],
  email: ["E-mail", "A message, entered by staff.", "11 CCR § 7020"],
  mail: ["Letter", "A letter, entered by staff.", "11 CCR § 7020"],
  signal: ["Browser signal", "An opt-out preference signal such as Global Privacy Control.", "11 CCR § 7025"],
  agent: ["Authorized agent", "Somebody whom the consumer authorised.", "11 CCR § 7063"],
  exchange: ["Data Rights Protocol", "An agent's program."],
};

export const STEP_OUTCOME_WORDS: Words<StepOutcome> = {
  done: ["Done", "What the step asks for was done."],
  nothing_held: ["Nothing held", "The party looked and holds nothing of this person."],
  kept: ["Kept", "A part is kept under an exception; the rest is done.", "§ 1798.105(d)"],
  refused: ["Refused", "The party will not; the step stays open until somebody answers for it."],
};

export const IDENTIFIER_WORDS: Words<IdentifierType> = {
  email: ["E-mail address", "An e-mail address."],
  phone: ["Telephone number", "A telephone number."],
  account: ["Account", "The number or name of an account or loyalty card."],
  browser: ["Browser", "The identifier that a site keeps in a browser."],
  device: ["Device", "The advertising identifier of a phone or television."],
  postal: ["Postal address", "A postal address."],
};

export const VERIFICATION_WORDS: Words<Verification["means"]> = {
  email_link: ["Link by e-mail", "The person opened a link sent to an address that the company knew already."],
  data_points: ["Matching data", "What the person told was compared with what the company holds.", "11 CCR § 7062"],
  account_login: ["Account", "The person signed in to an account again.", "11 CCR § 7061"],
  agent_permission: ["Signed permission", "The consumer confirmed the agent's permission.", "11 CCR § 7063"],
};

export const AGENT_PROOF_WORDS: Words<Agent["proof"]> = {
  signed_permission: ["Signed permission", "The consumer's signed permission.", "11 CCR § 7063(a), § 7026(j)"],
  power_of_attorney: ["Power of attorney", "A power of attorney under the Probate Code.", "11 CCR § 7063(b)"],
};

export const REQUEST_ACT_WORDS: Words<RequestAct> = {
  acknowledge: ["Confirm receipt", "The person was told that it came in and how it is handled.", "11 CCR § 7021(a)"],
  verify: ["Verified", "The person showed who they are, as far as the right demands.", "11 CCR § 7060"],
  fail_verification: ["Not verified", "An attempt to verify failed; the clock runs on.", "11 CCR § 7060"],
  reduce: [
    "Take as categories",
    "The person could not be verified for specific pieces, is told so, and the request goes on as one for categories.",
    "11 CCR § 7024(a)",
  ],
  record_step: ["Record a step", "What became of one step of the plan."],
  keep_part: [
    "Keep a part",
    "One party keeps a part under an exception; the rest is deleted.",
    "§ 1798.105(d), 11 CCR § 7022(f)",
  ],
  extend: [
    "Extend",
    "Takes the one extension, to day 90 from receipt; the person is told why.",
    "§ 1798.130(a)(2)(A), 11 CCR § 7021(b)",
  ],
  answer: ["Answer", "The person was answered: everything that was asked is done."],
  deny: ["Deny", "The person was told that it is refused, and why."],
  withdraw: ["Withdraw", "The person took it back, or it is joined with another."],
  opt_in_again: [
    "Opt in again",
    "The person asked to take the opt-out back, and confirmed it. Do not ask anybody to within 12 months.",
    "11 CCR §§ 7028(a), 7026(k)",
  ],
  note: ["Note", "A note for those who work on it; the person does not see it."],
};
