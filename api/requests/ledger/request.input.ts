import { Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../../common/scalar.type.js";
import { RightEnum } from "../../flows/gate.type.js";
import type { Right } from "../../model/flow.js";
import type { Agent, Incoming } from "../intake/incoming.js";
import type { Identifier } from "../intake/identifiers.js";
import { wordedEnum } from "../../model/worded-enum.type.js";
import { IdentifierTypeEnum, MethodEnum, RequestStateEnum } from "./consumer-request.type.js";
import type { IdentifierType, Method, RequestState } from "./request.js";
import { AGENT_PROOF_WORDS } from "./request-words.js";
import type { RequestFilter } from "./requests.service.js";

@InputType("IdentifierInput", {
  description: "What finds a person. It is stored keyed and sealed, never in the clear.",
})
export class IdentifierInput implements Identifier {
  @Field(() => IdentifierTypeEnum, { description: "What it is." })
  readonly type: IdentifierType;

  @Field({ description: "As it was given; at most 320 characters." })
  readonly value: string;
}

const AgentProofEnum = wordedEnum<Agent["proof"]>(
  "AgentProof",
  "What an agent showed: 11 CCR § 7063.",
  AGENT_PROOF_WORDS,
);

@InputType("AgentInput", { description: "Who acts for the consumer: 11 CCR § 7063." })
export class AgentInput implements Agent {
  @Field({ description: "Name of the agent." })
  readonly name: string;

  @Field(() => AgentProofEnum, { description: "What was shown." })
  readonly proof: Agent["proof"];
}

@InputType("EnterRequestInput", { description: "A request that staff enter: a call, a visit, a letter, a message." })
export class EnterRequestInput implements Incoming {
  @Field(() => RightEnum, { description: "What is asked." })
  readonly right: Right;

  @Field(() => MethodEnum, { description: "How it came in." })
  readonly method: Method;

  @Field(() => [IdentifierInput], { description: "1 to 20 things that find the person, else INVALID." })
  readonly identifiers: IdentifierInput[];

  @Field(() => [ID], { nullable: true, description: "Categories asked about; all where absent." })
  readonly categories?: string[] | null;

  @Field(() => String, { nullable: true, description: "The person's name." })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: "What the person said; at most 10,000 characters." })
  readonly words?: string | null;

  @Field(() => AgentInput, { nullable: true, description: "Needed where an agent asks, else INVALID." })
  readonly agent?: AgentInput | null;

  @Field(() => DayScalar, { nullable: true, description: "The day the business received it; today where absent." })
  readonly receivedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Whose law, as a state’s two letters; `ca` where absent, INVALID where unknown.",
  })
  readonly law?: string | null;
}

@InputType("RequestFilter", { description: "Which requests: all of what is said must fit." })
export class RequestFilterInput implements RequestFilter {
  @Field(() => Boolean, { nullable: true, description: "True: those that wait for an answer; false: the others." })
  readonly open?: boolean | null;

  @Field(() => [RequestStateEnum], { nullable: true, description: "Any of these." })
  readonly states?: RequestState[] | null;

  @Field(() => [RightEnum], { nullable: true, description: "Any of these." })
  readonly rights?: Right[] | null;

  @Field(() => [MethodEnum], { nullable: true, description: "Any of these." })
  readonly methods?: Method[] | null;

  @Field(() => DayScalar, { nullable: true, description: "Due on this day or before." })
  readonly dueBy?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Received on this day or after." })
  readonly receivedFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Received on this day or before." })
  readonly receivedTo?: string | null;

  @Field(() => IdentifierInput, { nullable: true, description: "Requests of the person whom this finds." })
  readonly identifier?: IdentifierInput | null;
}
