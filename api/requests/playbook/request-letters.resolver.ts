import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { FACTS, isFact } from "../../law/letter-facts.js";
import { ConsumerRequestType } from "../ledger/consumer-request.type.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { keptLetters, textOf, type KeptLetter } from "./kept-letters.service.js";
import type { LetterWay } from "./letter-ways.js";
import { KeptLetterType, LetterPreviewType, LetterWayEnum, SuggestedLetterType } from "./letters.type.js";
import { LetterFactInput } from "./playbook.type.js";
import { previewOf, suggestedLetters } from "./preview.service.js";
import { sendLetter } from "./send-letter.service.js";
import { templateInForce } from "./templates.service.js";

@ArgsType()
class LetterArgs {
  @Field(() => ID, { description: "Which letter." })
  readonly template: string;

  @Field(() => ID, { nullable: true, description: "To whom, where it is a notice to a recipient." })
  readonly party?: string | null;

  @Field(() => [LetterFactInput], { defaultValue: [], description: "What somebody types into it." })
  readonly facts: LetterFactInput[];
}

@ArgsType()
class SendLetterArgs extends LetterArgs {
  @Field(() => ID, { description: "The request." })
  readonly id: string;

  @Field(() => Int, { nullable: true, description: "The version that you saw; else CONFLICT." })
  readonly version?: number | null;

  @Field(() => Int, { description: "The version of the letter's words that you saw; else CONFLICT." })
  readonly templateVersion: number;

  @Field(() => LetterWayEnum, { description: "How it was sent." })
  readonly sentBy: LetterWay;
}

@Resolver(() => ConsumerRequestType)
export class RequestLettersResolver {
  @FieldResolver(() => [KeptLetterType], { description: "Letters that were sent, in order." })
  letters(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return keptLetters(context, request);
  }

  @FieldResolver(() => [SuggestedLetterType], { description: "Letters that can be written now, what is next first." })
  suggestedLetters(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return suggestedLetters(context, request);
  }

  @FieldResolver(() => LetterPreviewType, { description: "A letter as it would be sent, or what is missing in it." })
  async letterPreview(@Root() request: ConsumerRequest, @Ctx() context: Context, @Args() args: LetterArgs) {
    const template = await templateInForce(context, args.template);
    const asked = { template, party: args.party ?? null, typed: args.facts };
    const { facts, filled } = await previewOf(context, request, asked);
    return {
      template,
      facts: facts.map((each) => ({ ...each, meaning: isFact(each.name) ? FACTS[each.name] : "" })),
      missing: filled.filled ? [] : filled.missing,
      subject: filled.filled ? filled.subject : null,
      body: filled.filled ? filled.body : null,
    };
  }

  @Mutation(() => ConsumerRequestType, {
    description:
      "Records that a letter was sent by hand, and keeps it as it was. A receipt, an extension or an answer is recorded with it. INVALID where it has a hole, or says what is not so.",
  })
  sendLetter(@Ctx() context: Context, @Args() args: SendLetterArgs) {
    const { id, version, template, templateVersion, party, facts, sentBy } = args;
    const sent = { template, templateVersion, party: party ?? null, facts, sentBy };
    return sendLetter(context, { id, version: version ?? null }, sent);
  }
}

@Resolver(() => KeptLetterType)
export class KeptLetterResolver {
  @FieldResolver(() => String, { nullable: true, description: "Subject and words as sent; null once erased." })
  text(@Root() letter: KeptLetter, @Ctx() context: Context) {
    return textOf(context, letter);
  }
}
