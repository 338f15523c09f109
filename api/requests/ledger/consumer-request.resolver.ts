import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ReasonType } from "../../addenda/reason.type.js";
import { seenReasons } from "../../addenda/seen-addenda.js";
import { nameOf } from "../../addenda/titles.js";
import { DayScalar } from "../../common/scalar.type.js";
import type { Context } from "../../context.js";
import { denialsFor } from "../../law/denials.js";
import { againOf } from "../intake/asked-again.service.js";
import { mayAskAgainFrom } from "../intake/may-ask-again.js";
import { requestClock } from "./request-clock.js";
import { ConsumerRequestType } from "./consumer-request.type.js";
import { happeningWords } from "./happening-words.js";
import { demandOf } from "./demand.js";
import { lawLabel, lawNotes } from "./law-notes.js";
import { possibleActs } from "./possible.js";
import type { ConsumerRequest } from "./request.js";
import { DenialType, VerificationDemandType } from "./request-law.type.js";
import {
  HappeningType,
  RequestActEnum,
  RequestClockType,
  RequestPersonType,
  RequestStepType,
  RequestVerificationType,
} from "./request-parts.type.js";
import { stepsOf, waitsFor } from "./request-steps.service.js";
import { happeningsOf, sameAsked, wordsOf } from "./requests.service.js";

@Resolver(() => ConsumerRequestType)
export class ConsumerRequestResolver {
  @FieldResolver(() => RequestClockType, { description: "How long there is." })
  clock(@Root() request: ConsumerRequest, @Ctx() { world, live }: Context) {
    const clock = requestClock(request, live.today());
    return { ...clock, because: seenReasons(world, clock.because) };
  }

  @FieldResolver(() => [RequestActEnum], { description: "What can be done to it today, in the order of the work." })
  possible(@Root() request: ConsumerRequest, @Ctx() { live }: Context) {
    return possibleActs(request, live.today());
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      "Before this day nobody who opted out or limited may be asked to opt in again: 12 months from the request (§ 1798.135(c)(4), 11 CCR §§ 7026(k), 7027(l)). Null for other rights.",
  })
  mayAskAgainFrom(@Root() request: ConsumerRequest) {
    return mayAskAgainFrom(request);
  }

  @FieldResolver(() => VerificationDemandType, {
    nullable: true,
    description: "What the person must show; null where nobody may be asked who they are.",
  })
  demand(@Root() { right }: ConsumerRequest) {
    return demandOf(right);
  }

  @FieldResolver(() => [DenialType], { description: "For which reasons a request of this right may be refused." })
  denials(@Root() { right }: ConsumerRequest) {
    return denialsFor(right);
  }

  @FieldResolver(() => [RequestStepType], {
    description: "Its plan, by party: as it was made, on the map of then. Empty before there is one.",
  })
  steps(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return stepsOf(context, request);
  }

  @FieldResolver(() => [String], { description: "Names of the parties that have yet to act." })
  waitsFor(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return waitsFor(context, request);
  }

  @FieldResolver(() => RequestVerificationType, { nullable: true, description: "Null where nobody was verified." })
  verification(@Root() { verification }: ConsumerRequest) {
    return verification;
  }

  @FieldResolver(() => [HappeningType], { description: "Everything that happened to it, in order." })
  async happenings(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    const named = (party: string) => nameOf(context.world.map, party);
    return (await happeningsOf(context, request)).map((each) => ({
      ...each,
      kind: each.what.kind,
      text: happeningWords(each, named),
    }));
  }

  @FieldResolver(() => RequestPersonType, {
    nullable: true,
    description: "Whose it is; null once that was erased at the end of its retention (11 CCR § 7101(a)).",
  })
  async person(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    const words = await wordsOf(context, request);
    return words && { ...words, agentName: words.agent?.name ?? null };
  }

  @FieldResolver(() => [ConsumerRequestType], { description: "Other requests of the same person for the same right." })
  sameAsked(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return sameAsked(context, request);
  }

  @FieldResolver(() => [ReasonType], {
    description:
      "What may be weighed because the person asked before (§ 1798.130(b), 11 CCR § 7023(g)). It refuses nothing.",
  })
  async again(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return seenReasons(context.world, await againOf(context, request));
  }

  @FieldResolver(() => String, { description: "Name of the state whose law the request carries." })
  lawLabel(@Root() { law }: ConsumerRequest) {
    return lawLabel(law);
  }

  @FieldResolver(() => [ReasonType], {
    description:
      "What that state’s law says otherwise, and what of it was not verified. The clock stays California’s; empty there.",
  })
  lawNotes(@Root() request: ConsumerRequest, @Ctx() { world }: Context) {
    return seenReasons(world, lawNotes(request));
  }
}
