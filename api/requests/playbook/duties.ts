import { type Reason, reason } from "../../addenda/reason.js";
import { CLOCKS } from "../../law/clocks.js";
import { isVerified, LEVEL_DEMANDS, VERIFICATION } from "../../law/verification.js";
import type { Right } from "../../model/flow.js";
import type { RequestState } from "../ledger/request.js";
import { DENIED_DUTIES, DONE_DUTIES, type Duty, WORK_DUTIES } from "./duties-rows.js";

/** What to do with a request of a right in a state: a short list, each with where it comes from. */
export function dutiesAt(right: Right, state: RequestState): readonly Reason[] {
  switch (state) {
    case "received":
      return received(right);
    case "verifying":
      return verifying(right);
    case "in_progress":
      return [...WORK_DUTIES[right], ...extending(right)].map(asReason);
    case "completed":
      return [...DONE_DUTIES[right], KEEP_RECORD].map(asReason);
    case "completed_in_part":
      return [...(right === "delete" ? DENIED_DUTIES.delete : PART), KEEP_RECORD].map(asReason);
    case "denied":
      return [...DENIED_DUTIES[right], KEEP_RECORD].map(asReason);
    case "withdrawn":
      return [asReason(KEEP_RECORD)];
  }
}

/** The states of the playbook that a request of the right can be in. */
export function statesOf(right: Right): readonly RequestState[] {
  const open: readonly RequestState[] = isVerified(right) ? ["received", "verifying"] : ["received"];
  const part: readonly RequestState[] = isVerified(right) ? ["completed_in_part"] : [];
  return [...open, "in_progress", "completed", ...part, "denied"];
}

const KEEP_RECORD: Duty = [
  "Keep the request, how it came in, the answer and its day, and the reason of a denial for at least 24 months.",
  "11 CCR § 7101",
];
const PART: readonly Duty[] = [
  ["Say what was left out and why, with particularity, and give the rest.", "11 CCR § 7024(d)-(e)"],
];

const asReason = ([text, citation]: Duty): Reason => reason(text, citation);

function received(right: Right): readonly Reason[] {
  const { acknowledge, answer } = CLOCKS[right];
  const days = answer.unit === "business_day" ? "business days" : "days";
  const first: Duty[] =
    acknowledge === null
      ? []
      : [
          [
            `Confirm receipt within ${String(acknowledge.businessDays)} business days: how it is processed, how the person is verified, when to expect the answer.`,
            acknowledge.citation,
          ],
        ];
  const proof: Duty = isVerified(right)
    ? ["Start to verify who asks. The clock runs on meanwhile.", "11 CCR § 7021(b), § 7060"]
    : ["Do not verify. Ask only for what finds the data.", VERIFICATION[right].citation];
  const due: Duty = [
    `Answer within ${String(answer.count)} ${days} of receipt${acknowledge === null ? ", and as soon as it can be done" : ""}.`,
    answer.citation,
  ];
  const misdirected: Duty = [
    "Where it came in the wrong way or lacks something, treat it as made, or say how to make it good.",
    "11 CCR § 7020(e)",
  ];
  return [...first, proof, due, misdirected].map(asReason);
}

function verifying(right: Right): readonly Reason[] {
  const { levels, guidance, citation } = VERIFICATION[right];
  const [{ points, declaration } = LEVEL_DEMANDS.none] = levels.map((each) => LEVEL_DEMANDS[each]);
  return [
    reason(
      `For example, match ${String(points)} data points with what you hold${declaration ? ", and have a declaration signed under penalty of perjury" : ""}.`,
      "11 CCR § 7062",
    ),
    reason(guidance, citation),
    reason(
      "Match against what is held already; ask for new data only where you must, and delete it after.",
      "11 CCR § 7060(c)-(d)",
    ),
    reason("An account holder signs in again; that is enough.", "11 CCR § 7061(a)"),
    reason("Where nobody could be verified within 45 days, deny it and say so.", "11 CCR § 7021(b)"),
  ];
}

function extending(right: Right): readonly Duty[] {
  const { extension } = CLOCKS[right];
  return extension === null
    ? [["There is no extension.", CLOCKS[right].answer.citation]]
    : [
        [
          `Where that is too short, tell the person within ${String(extension.noticeBy)} days why, and answer within ${String(extension.upTo)} days of receipt.`,
          extension.citation,
        ],
      ];
}
