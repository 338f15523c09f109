import { Field, ID, Int, ObjectType } from "type-graphql";
import { ReasonType } from "../../addenda/reason.type.js";
import { DayScalar, InstantScalar } from "../../common/scalar.type.js";
import { wordedEnum } from "../../model/worded-enum.type.js";
import type { Reason } from "../../addenda/reason.js";
import { StepType } from "../step.type.js";
import type { SeenStep } from "../propagation.service.js";
import { IdentifierTypeEnum } from "./consumer-request.type.js";
import type { IdentifierType, StepMark, StepOutcome, Verification } from "./request.js";
import type { RequestAct } from "./possible.js";
import { REQUEST_ACT_WORDS, STEP_OUTCOME_WORDS, VERIFICATION_WORDS } from "./request-words.js";

export const StepOutcomeEnum = wordedEnum<StepOutcome>("StepOutcome", "What became of a step.", STEP_OUTCOME_WORDS);

export const VerificationMeansEnum = wordedEnum<Verification["means"]>(
  "VerificationMeans",
  "By what somebody showed who they are.",
  VERIFICATION_WORDS,
);

export const RequestActEnum = wordedEnum<RequestAct>(
  "RequestAct",
  "What somebody who works on a request can do to it.",
  REQUEST_ACT_WORDS,
);

@ObjectType("RequestClock", { simpleResolvers: true, description: "How long there is until an answer is due." })
export class RequestClockType {
  @Field({ description: "In words: what is left, the safe day, the latest lawful day." })
  readonly words: string;

  @Field(() => DayScalar, { description: "Safe day." })
  readonly dueOn: string;

  @Field(() => DayScalar, { description: "Latest lawful day under the usual reading." })
  readonly latestOn: string;

  @Field({ description: "True once the safe day is past." })
  readonly isPastDue: boolean;

  @Field(() => [ReasonType], { description: "How the days were counted, each with its citation." })
  readonly because: readonly Reason[];
}

@ObjectType("StepMark", { simpleResolvers: true, description: "What somebody said became of a step." })
export class StepMarkType implements StepMark {
  @Field(() => StepOutcomeEnum, { description: "What became of it." })
  readonly outcome: StepOutcome;

  @Field(() => DayScalar, { description: "When." })
  readonly on: string;

  @Field({ description: "Who said so." })
  readonly by: string;

  @Field(() => String, { nullable: true, description: "What they said." })
  readonly note: string | null;
}

@ObjectType("RequestStep", {
  simpleResolvers: true,
  description: "One step of a request's plan, on the map as it was planned, and what became of it.",
})
export class RequestStepType {
  @Field(() => ID, { description: "The request's id, a slash, the party's id." })
  readonly id: string;

  @Field(() => StepType, { description: "Whom it concerns, what to do, by when and why." })
  readonly step: SeenStep;

  @Field({ description: "Whether somebody has to act on it, or had to." })
  readonly toDo: boolean;

  @Field({ description: "Whether it is still waited for." })
  readonly isOpen: boolean;

  @Field(() => [StepOutcomeEnum], { description: "What recordStep would take now; empty where nobody has to act." })
  readonly outcomes: readonly StepOutcome[];

  @Field(() => StepMarkType, { nullable: true, description: "What became of it; null where nobody said." })
  readonly mark: StepMark | null;
}

@ObjectType("Happening", { simpleResolvers: true, description: "One thing that happened to a request; never changed." })
export class HappeningType {
  @Field(() => Int, { description: "1 is the receipt." })
  readonly number: number;

  @Field(() => InstantScalar, { description: "When." })
  readonly at: string;

  @Field(() => DayScalar, { description: "The day in California." })
  readonly on: string;

  @Field({ description: "Who." })
  readonly actor: string;

  @Field(() => ID, { description: "What kind of thing." })
  readonly kind: string;

  @Field({ description: "In a sentence." })
  readonly text: string;
}

@ObjectType("Identifier", { simpleResolvers: true, description: "What finds a person." })
export class IdentifierShownType {
  @Field(() => IdentifierTypeEnum, { description: "What it is." })
  readonly type: IdentifierType;

  @Field({ description: "In the form in which it is compared." })
  readonly value: string;
}

@ObjectType("RequestPerson", {
  simpleResolvers: true,
  description: "Whose request it is, unsealed for who works on it.",
})
export class RequestPersonType {
  @Field(() => String, { nullable: true, description: "The name given." })
  readonly name: string | null;

  @Field(() => String, { nullable: true, description: "What the person wrote." })
  readonly words: string | null;

  @Field(() => [IdentifierShownType], { description: "What finds the person." })
  readonly identifiers: readonly IdentifierShownType[];

  @Field(() => String, { nullable: true, description: "The agent who acts for the person." })
  readonly agentName: string | null;
}

@ObjectType("RequestVerification", { simpleResolvers: true, description: "How the person showed who they are." })
export class RequestVerificationType implements Verification {
  @Field(() => ID, { description: "`reasonable` or `reasonably_high` (11 CCR § 7062)." })
  readonly level: Verification["level"];

  @Field(() => VerificationMeansEnum, { description: "By what." })
  readonly means: Verification["means"];

  @Field(() => Int, { description: "Data points that matched." })
  readonly points: number;

  @Field({ description: "Whether a declaration under penalty of perjury was signed." })
  readonly declaration: boolean;

  @Field(() => DayScalar, { description: "When." })
  readonly on: string;
}
