import type { Reason } from "../../addenda/reason.js";
import type { Day } from "../../common/day.js";
import { deadlines } from "../clock.js";
import { clockWords } from "../clock-words.js";
import { type ConsumerRequest, isOpen } from "./request.js";

export interface RequestClock {
  readonly words: string;
  readonly dueOn: Day;
  readonly latestOn: Day;
  readonly isPastDue: boolean;
  readonly because: readonly Reason[];
}

/** The clock of a request on a day: the extended one once the extension was taken. */
export function requestClock(request: ConsumerRequest, today: Day): RequestClock {
  const { answer, extended } = deadlines(request.right, request.receivedOn);
  const deadline = request.extendedOn === null ? answer : (extended ?? answer);
  const { dueOn, latestOn, because } = deadline;
  const open = isOpen(request);
  return {
    words: open ? clockWords(deadline, today) : answeredWords(request, latestOn),
    dueOn,
    latestOn,
    isPastDue: (open ? today : (request.answeredOn ?? today)) > dueOn,
    because,
  };
}

function answeredWords({ answeredOn, receivedOn }: ConsumerRequest, latestOn: Day): string {
  const late = answeredOn !== null && answeredOn > latestOn ? ", after the latest lawful date" : "";
  return `Received ${receivedOn}, answered ${answeredOn ?? "on a day not recorded"}${late}`;
}
