import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { ReasonType } from "../addenda/reason.type.js";
import { DayScalar } from "../common/scalar.type.js";
import type { Context } from "../context.js";
import { FlowType } from "../flows/flow.type.js";
import { RightEnum } from "../flows/gate.type.js";
import type { Right } from "../model/flow.js";
import { ChangeInput } from "./change.input.js";
import { IntervalInput } from "./interval.input.js";
import { type Propagation, propagation } from "./propagation.service.js";
import { PropagationType } from "./propagation.type.js";
import { StepType } from "./step.type.js";

@Resolver(() => PropagationType)
export class PropagationResolver {
  @Query(() => PropagationType, {
    description:
      "What a request would do, for any right. Nothing is stored. A delete names everyone who ever received. NOT_FOUND for " +
      "an unknown party or category.",
  })
  propagation(
    @Ctx() context: Context,
    @Arg("right", () => RightEnum, { description: "What the consumer asks for." }) right: Right,
    @Arg("from", () => [ID], { nullable: true, description: "Parties to start at; absent is every system." })
    from: string[] | null | undefined,
    @Arg("categories", () => [ID], {
      nullable: true,
      description: "What it is about, with all below; absent is everything.",
    })
    categories: string[] | null | undefined,
    @Arg("receivedOn", () => DayScalar, { nullable: true, description: "Day of receipt; absent is today." })
    receivedOn: string | null | undefined,
    @Arg("whatIf", () => [ChangeInput], { nullable: true, description: "Changes tried first, seen by nobody else." })
    whatIf: ChangeInput[] | null | undefined,
    @Arg("interval", () => IntervalInput, {
      nullable: true,
      description: "Also who received within these days and does no more, 11 CCR § 7026(f)(2); absent is today alone.",
    })
    interval: IntervalInput | null | undefined,
  ) {
    return propagation(context, { right, from, categories, receivedOn, whatIf, interval });
  }

  @FieldResolver(() => String, {
    description:
      "SHA-256 over right, day, from, categories, interval, steps and unknown: equal plans have equal digests.",
  })
  digest(@Root() { digest }: Propagation) {
    return digest();
  }

  @FieldResolver(() => [ReasonType], { description: "How the days were counted." })
  dueBecause(@Root() { dueBecause }: Propagation) {
    return dueBecause();
  }

  @FieldResolver(() => [ReasonType], {
    description:
      "What to know about the whole: whether the right is law yet, how far it reaches, what the map cannot tell.",
  })
  notes(@Root() { notes }: Propagation) {
    return notes();
  }

  @FieldResolver(() => [StepType], { description: "One a party, by id of the party." })
  steps(@Root() { steps }: Propagation) {
    return steps();
  }

  @FieldResolver(() => [FlowType], { description: "Flows walked about which too little is recorded to say." })
  unknown(@Root() { unknown }: Propagation) {
    return unknown();
  }

  @FieldResolver(() => [FlowType], {
    description: "Flows out of reached parties that carry deidentified information only, so no PI.",
  })
  deidentified(@Root() { deidentified }: Propagation) {
    return deidentified();
  }
}
