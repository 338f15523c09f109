import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../common/connection.type.js";
import { DayScalar, InstantScalar } from "../../common/scalar.type.js";
import { RightEnum } from "../../flows/gate.type.js";
import type { Right } from "../../model/flow.js";
import { wordedEnum } from "../../model/worded-enum.type.js";
import type { ConsumerRequest, IdentifierType, Method, RequestState } from "./request.js";
import { IDENTIFIER_WORDS, METHOD_WORDS, REQUEST_STATE_WORDS } from "./request-words.js";

export const RequestStateEnum = wordedEnum<RequestState>("RequestState", "How far a request is.", REQUEST_STATE_WORDS);

export const MethodEnum = wordedEnum<Method>("RequestMethod", "How a request came in.", METHOD_WORDS);

export const IdentifierTypeEnum = wordedEnum<IdentifierType>(
  "IdentifierType",
  "What finds a person in systems and at vendors.",
  IDENTIFIER_WORDS,
);

type Shown = Pick<
  ConsumerRequest,
  | "id"
  | "version"
  | "right"
  | "law"
  | "method"
  | "receivedAt"
  | "receivedOn"
  | "state"
  | "dueOn"
  | "acknowledgeBy"
  | "acknowledgedOn"
  | "extendedOn"
  | "needsVerification"
  | "openSteps"
  | "answeredOn"
  | "optedInOn"
>;

@ObjectType("ConsumerRequest", {
  simpleResolvers: true,
  description: "A request of one consumer. Nothing in it tells whose it is but `person`, and that is erased in time.",
})
export class ConsumerRequestType implements Shown {
  @Field(() => ID, { description: "Made by the server; it tells nothing about the person." })
  readonly id: string;

  @Field(() => Int, { description: "Grows by one with everything that happens: give it back with what you decide." })
  readonly version: number;

  @Field(() => RightEnum, { description: "What was asked." })
  readonly right: Right;

  @Field(() => ID, { description: "Whose law it is judged by: `ca` is California's." })
  readonly law: string;

  @Field(() => MethodEnum, { description: "How it came in." })
  readonly method: Method;

  @Field(() => InstantScalar, { description: "When it was entered." })
  readonly receivedAt: string;

  @Field(() => DayScalar, { description: "The day in California on which the business received it." })
  readonly receivedOn: string;

  @Field(() => RequestStateEnum, { description: "How far it is." })
  readonly state: RequestState;

  @Field(() => DayScalar, { description: "Safe day to answer, with any extension: never late under any reading." })
  readonly dueOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Safe day to confirm receipt (11 CCR § 7021(a)); null where the law asks for no confirmation.",
  })
  readonly acknowledgeBy: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day on which receipt was confirmed." })
  readonly acknowledgedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day on which the one extension was taken." })
  readonly extendedOn: string | null;

  @Field({ description: "Whether the person must prove who they are. Never for an opt-out (11 CCR § 7060(b))." })
  readonly needsVerification: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Steps on which somebody must still act; null before there is a plan.",
  })
  readonly openSteps: number | null;

  @Field(() => DayScalar, { nullable: true, description: "Day of the answer; null while there is none." })
  readonly answeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "Day on which the opt-out was taken back by opting in again (11 CCR § 7028(a)); null where it was not.",
  })
  readonly optedInOn?: string;
}

export const ConsumerRequestConnectionType = connectionOf("ConsumerRequest", () => ConsumerRequestType);

@ObjectType("EnteredRequest", { simpleResolvers: true, description: "A request that was taken in." })
export class EnteredRequestType {
  @Field(() => ConsumerRequestType, { description: "The request, durable." })
  readonly request: ConsumerRequest;

  @Field({ description: "Path of the private page that tells the person how far it is. Give it to that person alone." })
  readonly statusPath: string;

  @Field({ description: "False where the same person had asked the same before: the earlier request stands." })
  readonly isNew: boolean;
}
