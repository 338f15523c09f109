import { Arg, Args, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { optIn } from "../intake/opt-in.service.js";
import { receive } from "../intake/receive.service.js";
import { statusPath } from "../intake/status-path.js";
import { answer, deny, extend, recordStep, say, verify, withdraw } from "./acts.service.js";
import { checkedWords, optionalWords } from "./checked-words.js";
import { ConsumerRequestType, EnteredRequestType } from "./consumer-request.type.js";
import { reduceToCategories } from "./reduce.service.js";
import type { StepOutcome, Verification } from "./request.js";
import { at, RequestArgs } from "./request-args.type.js";
import { EnterRequestInput } from "./request.input.js";
import { StepOutcomeEnum, VerificationMeansEnum } from "./request-parts.type.js";

@Resolver()
export class RequestActsResolver {
  @Mutation(() => EnteredRequestType, {
    description:
      "Takes a request in: durable when this answers. INVALID names what cannot be used and never what it held.",
  })
  async enterRequest(
    @Ctx() context: Context,
    @Arg("input", () => EnterRequestInput, { description: "The request." }) input: EnterRequestInput,
  ) {
    const { request, status, isNew } = await receive(context, input);
    return { request, isNew, statusPath: statusPath(status) };
  }

  @Mutation(() => ConsumerRequestType, { description: "Receipt was confirmed to the person: 11 CCR § 7021(a)." })
  acknowledgeRequest(@Ctx() context: Context, @Args() args: RequestArgs) {
    return say(context, at(args), { kind: "acknowledged" });
  }

  @Mutation(() => ConsumerRequestType, {
    description: "The person showed who they are, as far as the right demands (11 CCR §§ 7060-7062), else INVALID.",
  })
  verifyRequest(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("means", () => VerificationMeansEnum, { description: "By what." }) means: Verification["means"],
    @Arg("points", () => Int, { defaultValue: 0, description: "Data points that matched." }) points: number,
    @Arg("declaration", () => Boolean, { defaultValue: false, description: "Signed under penalty of perjury." })
    declaration: boolean,
  ) {
    return verify(context, at(args), { means, points, declaration });
  }

  @Mutation(() => ConsumerRequestType, { description: "An attempt to verify failed; the clock runs on." })
  failVerification(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("because", () => String, { description: "Why." }) because: string,
  ) {
    return say(context, at(args), { kind: "verification_failed", because: checkedWords("because", because) });
  }

  @Mutation(() => ConsumerRequestType, {
    description:
      "Specific pieces that cannot be verified are weighed as categories (11 CCR § 7024(a)). INVALID for other rights.",
  })
  reduceRequest(@Ctx() context: Context, @Args() args: RequestArgs) {
    return reduceToCategories(context, at(args));
  }

  @Mutation(() => ConsumerRequestType, { description: "What became of one step of the plan." })
  recordStep(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("party", () => ID, { description: "Whose step." }) party: string,
    @Arg("outcome", () => StepOutcomeEnum, { description: "What became of it." }) outcome: StepOutcome,
    @Arg("note", () => String, { nullable: true, description: "Evidence, or why it was refused." })
    note?: string | null,
  ) {
    return recordStep(context, at(args), { party, outcome, note: optionalWords("note", note) });
  }

  @Mutation(() => ConsumerRequestType, {
    description: "Takes the one extension, to day 90 from receipt (11 CCR § 7021(b)). INVALID where there is none.",
  })
  extendRequest(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("because", () => String, { description: "Why more time is needed: the person is told." }) because: string,
  ) {
    return extend(context, at(args), checkedWords("because", because));
  }

  @Mutation(() => ConsumerRequestType, {
    description: "The answer was given. INVALID while a step is still to do.",
  })
  answerRequest(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("because", () => String, { nullable: true, description: "What was said." }) because?: string | null,
  ) {
    return answer(context, at(args), optionalWords("because", because));
  }

  @Mutation(() => ConsumerRequestType, { description: "Refuses it, for a reason that the answer gives." })
  denyRequest(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("denial", () => ID, { description: "Which reason of the law." }) denial: string,
    @Arg("because", () => String, { description: "The facts, for the person." }) because: string,
  ) {
    return deny(context, at(args), { denial, because: checkedWords("because", because) });
  }

  @Mutation(() => ConsumerRequestType, { description: "The person took it back, or it was joined with another." })
  withdrawRequest(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("because", () => String, { nullable: true, description: "Why." }) because?: string | null,
  ) {
    return withdraw(context, at(args), optionalWords("because", because));
  }

  @Mutation(() => ConsumerRequestType, {
    description:
      "The person asked to take an opt-out of sale and sharing back, and confirmed it: two steps (11 CCR § 7028(a)). For those who lost their private link.",
  })
  optInAgain(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("because", () => String, { description: "How the person asked, confirmed and was known." }) because: string,
  ) {
    return optIn(context, at(args), checkedWords("because", because));
  }

  @Mutation(() => ConsumerRequestType, { description: "A note beside the request, for those who work on it." })
  noteOnRequest(
    @Ctx() context: Context,
    @Args() args: RequestArgs,
    @Arg("text", () => String, { description: "At most 2,000 characters." }) text: string,
  ) {
    return say(context, at(args), { kind: "note", text: checkedWords("text", text) });
  }
}
