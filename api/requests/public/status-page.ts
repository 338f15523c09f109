import type { Day } from "../../common/day.js";
import { dayInWords } from "../../common/day-words.js";
import { leastDemanded } from "../../law/verification.js";
import { type ConsumerRequest, isOpen } from "../ledger/request.js";
import { requestClock } from "../ledger/request-clock.js";
import { layout, type Site } from "./layout.js";
import { type Markup, markup } from "../../common/markup.js";
import { titleOf } from "./offered.js";

interface Shown {
  readonly request: ConsumerRequest;
  readonly today: Day;
  /** Where who asked first takes the opt-out back; null for everybody else, and where nothing stands. */
  readonly optIn: string | null;
}

/** How far a request is. Processed is said when it is, and not before: 11 CCR § 7026(g). Nobody's data is shown. */
export function statusPage(site: Site, { request, today, optIn }: Shown): string {
  const { heading, words } = told(request);
  const body = markup`
<p class="over">${titleOf(request.right)}</p>
<h1>${heading}</h1>
<p class="lead">${words}</p>
<dl>
<div><dt>Received</dt><dd>${dayInWords(request.receivedOn)}</dd></div>
${isOpen(request) ? due(request, today) : answered(request)}
</dl>
${needed(request)}
${optIn !== null && changedMind(optIn)}
<div class="note"><p><strong>Keep this private link.</strong> It is the address of this page, and the way to see how far your request is. Whoever has it can ${optIn === null ? "see what you see here, and nothing more" : "see what you see here, and take your opt-out back"}.</p></div>`;
  return layout(site, { title: heading, body });
}

interface Told {
  readonly heading: string;
  readonly words: string;
}

const NAMES: Readonly<Partial<Record<ConsumerRequest["right"], string>>> = {
  opt_out_sale_share: "opt-out",
  limit_spi: "limit",
  admt_opt_out: "opt-out of automated decisions",
};

function told(request: ConsumerRequest): Told {
  const name = NAMES[request.right] ?? "request";
  const stands = request.right in NAMES;
  if (request.optedInOn !== undefined) return optedIn(request.optedInOn);
  switch (request.state) {
    case "received":
      return stands ? underWay(name) : { heading: "We have your request", words: nextFor(request) };
    case "verifying":
      return { heading: "We are checking that it is you", words: nextFor(request) };
    case "in_progress":
      return stands
        ? underWay(name)
        : { heading: "Your request is being carried out", words: "We are now asking everyone who must act." };
    case "completed":
      return { heading: `Your ${name} is ${stands ? "processed" : "completed"}`, words: DONE[request.right] };
    case "completed_in_part":
      return {
        heading: "Your request is completed in part",
        words: "A part was kept back. The answer that we sent you says which part, and why.",
      };
    case "denied":
      return {
        heading: `Your ${name} was denied`,
        words: "The answer that we sent you says why, and what you can do.",
      };
    case "withdrawn":
      return {
        heading: `Your ${name} was taken back`,
        words: "Nothing more will be done about it. You can ask again.",
      };
  }
}

function underWay(name: string): Told {
  return {
    heading: `We have your ${name}`,
    words: `It stands from now on, and is being carried out with everyone who must act. This page will say “Your ${name} is processed” when all of it is done.`,
  };
}

function optedIn(on: Day): Told {
  return {
    heading: "You are opted in again",
    words: `You took this opt-out back on ${dayInWords(on)}. If you opted out another time too, that stands until you take it back by its own link. You can opt out again at any time.`,
  };
}

/** It says that it can be done, and asks nobody to: § 1798.135(c)(4). */
function changedMind(optIn: string): Markup {
  return markup`<h2>If you change your mind</h2>
<p>Your opt-out stands for as long as you like. You can take it back in two steps: <a href="${optIn}">Opt in again</a></p>`;
}

const DONE: Readonly<Record<ConsumerRequest["right"], string>> = {
  opt_out_sale_share: "Your personal information is no longer sold or shared, and whoever had to be told was told.",
  limit_spi: "Your sensitive information is used only for what the law permits without your choice.",
  admt_opt_out: "No significant decision about you is made by automated means alone.",
  delete: "What had to be deleted was deleted, and those who received it were told.",
  correct: "What was wrong was corrected.",
  know_categories: "The answer was sent to you.",
  know_specific: "The answer was sent to you.",
};

function nextFor({ needsVerification, verification }: ConsumerRequest): string {
  return needsVerification && verification === null
    ? "The next step is to make sure that it is you. We will be in touch by what you gave us. Your deadline runs all the while."
    : "We are finding out who must act.";
}

function due(request: ConsumerRequest, today: Day): Markup {
  const { dueOn, isPastDue } = requestClock(request, today);
  const confirmBy =
    request.acknowledgedOn === null && request.acknowledgeBy !== null
      ? markup`<div><dt>We confirm receipt by</dt><dd>${dayInWords(request.acknowledgeBy)}</dd></div>`
      : null;
  const late = isPastDue && markup` <span class="late">This is late, and we are at it.</span>`;
  const longer = request.extendedOn !== null && markup` (extended on ${dayInWords(request.extendedOn)})`;
  return markup`${confirmBy}<div><dt>To be done by</dt><dd>${dayInWords(dueOn)}${longer}${late}</dd></div>`;
}

function answered({ answeredOn, state }: ConsumerRequest): Markup {
  if (answeredOn === null) return markup``;
  const label = state === "completed" ? "Completed" : "Answered";
  return markup`<div><dt>${label}</dt><dd>${dayInWords(answeredOn)}</dd></div>`;
}

/** What is still wanted of the person: 11 CCR §§ 7060-7062. */
function needed(request: ConsumerRequest): Markup {
  const waits = request.state === "received" || request.state === "verifying";
  if (!request.needsVerification || !waits) return markup``;
  const { points, declaration } = leastDemanded(request.right);
  return markup`<h2>What is still needed</h2>
<ul class="plain">
<li>One of these: ${points} details that match what we already hold, a link that we send you, or signing in to the account you have with us.</li>
${declaration && markup`<li>Your declaration, under penalty of perjury, that you are this person.</li>`}
<li>It costs nothing, and you need no notary.</li>
</ul>`;
}
