import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { denialsFor } from "../../law/denials.js";
import { isVerified, LEVEL_DEMANDS, VERIFICATION } from "../../law/verification.js";
import { deadlines } from "../clock.js";
import type { Right } from "../../model/flow.js";
import { STANDING_RIGHTS } from "../intake/standing-rights.js";
import { act, type Decided } from "./act.service.js";
import type { What } from "./happening.js";
import type { StandingMark } from "./standing.js";
import { ANY_REQUEST } from "./requests-asked.js";
import { planSoon } from "./planner.service.js";
import { stands } from "./stands.js";
import { levelReached, type Proof } from "./level-reached.js";
import type { ConsumerRequest, StepOutcome } from "./request.js";
import { stepsOf } from "./request-steps.service.js";

/** On which request, and the version that the person saw. */
export interface At {
  readonly id: string;
  readonly version: number | null;
}

/** One thing that needs no further look at the request. */
export function say(context: Context, at: At, what: What): Promise<ConsumerRequest> {
  return act(context, { ...at, decide: () => ({ whats: [what] }) });
}

/** Somebody has shown who they are, as far as the right demands: 11 CCR §§ 7060-7062. Plans the request. */
export async function verify(context: Context, at: At, proof: Proof): Promise<ConsumerRequest> {
  const request = await act(context, {
    ...at,
    decide: ({ right }) => {
      if (!isVerified(right)) throw invalid("id", "This right must not ask who the person is (11 CCR § 7060(b)).");
      const level = levelReached(right, proof);
      if (level === null || level === "none") throw tooLittle(right);
      const verification = { ...proof, level, on: context.live.today() };
      return { whats: [{ kind: "verified", verification }] };
    },
  });
  await planSoon(context.live);
  return (await context.live.store.ledger.request(request.id)) ?? request;
}

function tooLittle(right: Right): Error {
  const [{ points, declaration } = LEVEL_DEMANDS.none] = VERIFICATION[right].levels.map((each) => LEVEL_DEMANDS[each]);
  const signed = declaration ? " and a declaration signed under penalty of perjury" : "";
  return invalid(
    "points",
    `This right asks for ${String(points)} data points that match${signed}, for example (${VERIFICATION[right].citation}).`,
  );
}

export interface Marked {
  readonly party: string;
  readonly outcome: StepOutcome;
  readonly note: string | null;
}

/** What became of one step. An opt-out whose last step is settled is processed from then on: 11 CCR § 7026(g). */
export function recordStep(context: Context, at: At, { party, outcome, note }: Marked): Promise<ConsumerRequest> {
  return act(context, {
    ...at,
    decide: async (request) => {
      const steps = await stepsOf(context, request);
      const step = steps.find((each) => each.step.party === party);
      if (step === undefined) throw invalid("party", "The plan of this request has no step for this party.");
      if (!step.toDo) throw invalid("party", "Nobody has to act on this step.");
      if (outcome === "kept" && step.kept.length === 0)
        throw invalid("outcome", "Say first what is kept, and under which exception.");
      if (outcome === "refused" && note === null) throw invalid("note", "Say why it was refused.");
      const last = request.openSteps === 1 && step.isOpen && outcome !== "refused";
      const done = last && STANDING_RIGHTS.has(request.right);
      const whats: What[] = [{ kind: "step", party, outcome, note }];
      if (done) whats.push({ kind: "answered", state: "completed", because: null });
      return { whats };
    },
  });
}

/** One extension, with its reason, told to the person by day 45: 11 CCR § 7021(b), § 1798.130(a)(2)(A). */
export function extend(context: Context, at: At, because: string): Promise<ConsumerRequest> {
  return act(context, { ...at, decide: (request) => ({ whats: [extension(context, request, because)] }) });
}

export function extension(
  { live }: Context,
  { right, receivedOn, extendedOn }: ConsumerRequest,
  because: string,
): What {
  const { extended, noticeBy } = deadlines(right, receivedOn);
  if (extended === null || noticeBy === null)
    throw invalid("id", "This right knows no extension: 15 business days are the most (11 CCR § 7026(f)).");
  if (extendedOn !== null) throw invalid("id", "It was extended already; there is one extension.");
  if (live.today() > noticeBy.latestOn)
    throw invalid("id", "The person had to be told of an extension within the first 45 days.");
  return { kind: "extended", until: extended.dueOn, because };
}

/** The answer to the person. What is still to be done, or kept without being said, stands in its way. */
export function answer(context: Context, at: At, because: string | null): Promise<ConsumerRequest> {
  return act(context, { ...at, decide: (request) => answering(context, request, because) });
}

export function answering(context: Context, request: ConsumerRequest, because: string | null): Decided {
  if ((request.openSteps ?? 1) > 0) throw invalid("id", `${stillToDo(request.openSteps)}: record what became of each.`);
  const state = request.kept.length > 0 ? "completed_in_part" : "completed";
  return { whats: [{ kind: "answered", state, because }], beside: standingAfter(context, request) };
}

function stillToDo(openSteps: number | null): string {
  if (openSteps === null) return "It has no plan yet, so its steps are still to do";
  return openSteps === 1 ? "One step is still to do" : `${String(openSteps)} steps are still to do`;
}

/** What was deleted stays deleted: the token alone is kept for that (11 CCR § 7022(e)). */
function standingAfter({ live }: Context, { right, subject, id }: ConsumerRequest): Decided["beside"] & {} {
  if (right !== "delete") return {};
  const on = live.today();
  return { standings: subject.map(({ token }) => ({ token, kind: "deleted", on, stands: true, request: id })) };
}

/** A denial takes an opt-out back: on a good-faith, reasonable and documented belief of fraud alone (§ 7026(e)). */
export function deny(
  context: Context,
  at: At,
  { denial, because }: { readonly denial: string; readonly because: string },
): Promise<ConsumerRequest> {
  return act(context, {
    ...at,
    decide: async (request) => {
      if (!denialsFor(request.right).some(({ id }) => id === denial))
        throw invalid("denial", "The law knows no such reason to refuse this right.");
      const standings = await takenBack(context, request);
      return { whats: [{ kind: "denied", denial, because }], beside: { standings } };
    },
  });
}

export function withdraw(context: Context, at: At, because: string | null): Promise<ConsumerRequest> {
  return act(context, {
    ...at,
    decide: async (request) => ({
      whats: [{ kind: "withdrawn", because }],
      beside: { standings: await takenBack(context, request) },
    }),
  });
}

/** What rests on another request of the same person stands on: two that are joined are still one opt-out. */
export async function takenBack(
  { live }: Context,
  { right, subject, id }: ConsumerRequest,
): Promise<readonly StandingMark[]> {
  const kind = STANDING_RIGHTS.get(right);
  if (kind === undefined) return [];
  const tokens = subject.map(({ token }) => token);
  const { requests } = await live.store.ledger.requests({ ...ANY_REQUEST, rights: [kind], tokens, first: 500 });
  const others = requests.filter((each) => each.id !== id && stands(each));
  const held = new Set(others.flatMap((each) => each.subject.map(({ token }) => token)));
  const free = tokens.filter((token) => !held.has(token));
  return free.map((token) => ({ token, kind, on: live.today(), stands: false, request: id }));
}
