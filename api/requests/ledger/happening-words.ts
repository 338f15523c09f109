import { dayInWords } from "../../common/day-words.js";
import { letterById } from "../../law/letters.js";
import { RIGHT_WORDS } from "../../model/words.js";
import { letterWayWords } from "../playbook/letter-ways.js";
import type { Happening } from "./happening.js";
import { METHOD_WORDS, REQUEST_STATE_WORDS, STEP_OUTCOME_WORDS, VERIFICATION_WORDS } from "./request-words.js";

/** What happened in a sentence. Parties are named as `nameOf` has them. */
export function happeningWords({ what }: Happening, nameOf: (party: string) => string): string {
  switch (what.kind) {
    case "received":
      return `Received: ${METHOD_WORDS[what.method][0].toLowerCase()}.`;
    case "received_again":
      return `The same was asked again: ${METHOD_WORDS[what.method][0].toLowerCase()}.`;
    case "acknowledged":
      return "Receipt was confirmed to the person.";
    case "verification_asked":
      return `Verification began: ${VERIFICATION_WORDS[what.means][0].toLowerCase()}.`;
    case "verified":
      return `Verified: ${VERIFICATION_WORDS[what.verification.means][0].toLowerCase()}${points(what.verification)}.`;
    case "verification_failed":
      return `Could not be verified: ${what.because}`;
    case "reduced":
      return `Taken as ${RIGHT_WORDS[what.right][0].toLowerCase()}: it could not be verified for more.`;
    case "planned":
      return what.openSteps === 0
        ? "Planned: nobody has to act by hand."
        : `Planned: ${String(what.openSteps)} ${what.openSteps === 1 ? "step" : "steps"} to do.`;
    case "step":
      return `${nameOf(what.party)}: ${STEP_OUTCOME_WORDS[what.outcome][0].toLowerCase()}${after(what.note)}`;
    case "kept":
      return `${nameOf(what.kept.party)} keeps a part: ${what.kept.because}`;
    case "extended":
      return `Extended until ${dayInWords(what.until)}: ${what.because}`;
    case "letter":
      return `Letter sent ${letterWayWords(what.sentBy)}: ${letterById(what.template)?.title ?? what.template}.`;
    case "gathered":
      return `${nameOf(what.party)} answered with a file.`;
    case "package_made":
      return "The package for the person was made.";
    case "package_fetched":
      return "The package was fetched.";
    case "answered":
      return `${REQUEST_STATE_WORDS[what.state][0]}${after(what.because)}`;
    case "denied":
      return `Denied: ${what.because}`;
    case "withdrawn":
      return `Withdrawn${after(what.because)}`;
    case "opted_in":
      return what.because === undefined
        ? "The person opted in again, in two steps."
        : `The person opted in again: ${what.because}`;
    case "note":
      return what.text;
  }
}

function points({ points: count, declaration }: { readonly points: number; readonly declaration: boolean }): string {
  const matched = count === 0 ? "" : `, ${String(count)} data ${count === 1 ? "point" : "points"}`;
  return `${matched}${declaration ? ", signed declaration" : ""}`;
}

function after(words: string | null): string {
  return words === null || words === "" ? "." : `: ${words}`;
}
