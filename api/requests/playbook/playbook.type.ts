import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Reason } from "../../addenda/reason.js";
import { ReasonType } from "../../addenda/reason.type.js";
import { InstantScalar } from "../../common/scalar.type.js";
import { RightEnum } from "../../flows/gate.type.js";
import type { Right } from "../../model/flow.js";
import { RequestStateEnum } from "../ledger/consumer-request.type.js";
import type { RequestState } from "../ledger/request.js";
import type { TemplateInForce } from "./template-in-force.js";
import type { TypedFact } from "./typed-facts.js";

@ObjectType("LetterFact", { simpleResolvers: true, description: "Something that letters can say: {{name}}." })
export class LetterFactType {
  @Field(() => ID, { description: "As a template names it, between two braces." })
  readonly name: string;

  @Field({ description: "What it is." })
  readonly meaning: string;
}

@ObjectType("TemplateVersion", { simpleResolvers: true, description: "One version of a letter's words." })
export class TemplateVersionType {
  @Field(() => Int, { description: "0 is the one that the program brings; each edit adds one." })
  readonly version: number;

  @Field({ description: "The subject." })
  readonly subject: string;

  @Field({ description: "The letter, with facts between two braces." })
  readonly body: string;

  @Field(() => InstantScalar, { nullable: true, description: "When; null for version 0." })
  readonly editedAt: string | null;

  @Field(() => String, { nullable: true, description: "Who; null for version 0." })
  readonly editedBy: string | null;
}

@ObjectType("LetterTemplate", {
  simpleResolvers: true,
  description: "A letter's words as they are in force: the company's, or those the program brings.",
})
export class LetterTemplateType extends TemplateVersionType {
  readonly letter: TemplateInForce["letter"];
}

@ObjectType("PlaybookState", { simpleResolvers: true, description: "What to do and to say in one state." })
export class PlaybookStateType {
  @Field(() => RequestStateEnum, { description: "How far the request is." })
  readonly state: RequestState;

  @Field(() => [ReasonType], { description: "What to do, each with where it comes from." })
  readonly duties: readonly Reason[];

  @Field(() => [ID], { description: "Ids of the letters that can be written then." })
  readonly letters: readonly string[];
}

@ObjectType("PlaybookChapter", { simpleResolvers: true, description: "What to do and to say for one right." })
export class PlaybookChapterType {
  @Field(() => RightEnum, { description: "The right." })
  readonly right: Right;

  @Field(() => [PlaybookStateType], { description: "In the order in which a request goes through them." })
  readonly states: readonly PlaybookStateType[];
}

@ObjectType("LetterheadPart", {
  simpleResolvers: true,
  description: "Something that every letter says of the company.",
})
export class LetterheadPartType {
  @Field(() => ID, { description: "Its name." })
  readonly name: string;

  @Field({ description: "How it is shown." })
  readonly label: string;

  @Field({ description: "What it is." })
  readonly meaning: string;

  @Field(() => String, { nullable: true, description: "What letters say; null where nobody wrote it." })
  readonly value: string | null;
}

@ObjectType("Letterhead", { simpleResolvers: true, description: "What every letter says of the company." })
export class LetterheadType {
  @Field(() => Int, { description: "0 before anybody wrote one." })
  readonly version: number;

  @Field(() => [LetterheadPartType], { description: "Its parts, in order." })
  readonly parts: readonly LetterheadPartType[];
}

@InputType("LetterFactInput", { description: "What somebody types into a letter or the letterhead." })
export class LetterFactInput implements TypedFact {
  @Field(() => ID, { description: "Which fact." })
  readonly name: string;

  @Field({ description: "What it says; at most 10,000 characters." })
  readonly value: string;
}
