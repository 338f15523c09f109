import { Field, ID, Int, ObjectType } from "type-graphql";
import { InstantScalar } from "../../common/scalar.type.js";
import { wordedEnum } from "../../model/worded-enum.type.js";
import { LETTER_WAY_WORDS, type LetterWay } from "./letter-ways.js";
import { LetterTemplateType } from "./playbook.type.js";
import type { TemplateInForce } from "./template-in-force.js";

export const LetterWayEnum = wordedEnum<LetterWay>("LetterWay", "How a letter was sent.", LETTER_WAY_WORDS);

@ObjectType("KeptLetter", { simpleResolvers: true, description: "A letter that was sent. It never changes." })
export class KeptLetterType {
  @Field(() => ID, { description: "Its id." })
  readonly id: string;

  @Field(() => ID, { description: "From which template." })
  readonly template: string;

  @Field(() => Int, { description: "From which version of it." })
  readonly templateVersion: number;

  @Field({ description: "What it is called." })
  readonly title: string;

  @Field(() => InstantScalar, { description: "When it was recorded as sent." })
  readonly at: string;

  @Field({ description: "Who recorded it." })
  readonly actor: string;

  @Field(() => LetterWayEnum, { description: "How it was sent." })
  readonly sentBy: LetterWay;

  @Field(() => String, { nullable: true, description: "Name of the recipient of a notice; null: the person." })
  readonly partyName: string | null;
}

@ObjectType("LetterRecipient", { simpleResolvers: true, description: "Whom a notice is for." })
class LetterRecipientType {
  @Field(() => ID, { description: "Its id." })
  readonly id: string;

  @Field({ description: "Its name." })
  readonly name: string;

  @Field({ description: "Whether it was written to already." })
  readonly wrote: boolean;
}

@ObjectType("SuggestedLetter", { simpleResolvers: true, description: "A letter that can be written now." })
export class SuggestedLetterType {
  @Field(() => LetterTemplateType, { description: "Its words." })
  readonly template: TemplateInForce;

  @Field(() => [LetterRecipientType], { description: "Whom it is for; empty: the person who asked." })
  readonly parties: readonly LetterRecipientType[];
}

@ObjectType("PreviewFact", { simpleResolvers: true, description: "A fact of one letter." })
class PreviewFactType {
  @Field(() => ID, { description: "Its name." })
  readonly name: string;

  @Field({ description: "What it is." })
  readonly meaning: string;

  @Field(() => String, { nullable: true, description: "What it says; null where somebody has to type it." })
  readonly value: string | null;

  @Field({ description: "The ledger records it: nobody types something else." })
  readonly recorded: boolean;
}

@ObjectType("LetterPreview", { simpleResolvers: true, description: "A letter before it is sent." })
export class LetterPreviewType {
  @Field(() => LetterTemplateType, { description: "Its template." })
  readonly template: TemplateInForce;

  @Field(() => [PreviewFactType], { description: "What it says, in order." })
  readonly facts: readonly PreviewFactType[];

  @Field(() => [ID], { description: "Facts that are missing: a letter with a hole is not sent." })
  readonly missing: readonly string[];

  @Field(() => String, { nullable: true, description: "The subject; null while something is missing." })
  readonly subject: string | null;

  @Field(() => String, { nullable: true, description: "The letter; null while something is missing." })
  readonly body: string | null;
}
