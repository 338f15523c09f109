import { Field, ID, ObjectType } from "type-graphql";
import type { LawConfidence } from "./confidence.js";
import { LawConfidenceEnum } from "./confidence.type.js";
import type { StateClause } from "./state-clauses.js";

@ObjectType("StateClause", {
  simpleResolvers: true,
  description: "A term that the laws of other states want in a contract with a processor. No standing rests on it.",
})
export class StateClauseType implements StateClause {
  @Field(() => ID, { description: "Id of its row." })
  readonly id: string;

  @Field({ description: "Short name." })
  readonly label: string;

  @Field({ description: "What the contract must say." })
  readonly requirement: string;

  @Field({ description: "The sections of the statutes." })
  readonly citation: string;

  @Field(() => [String], { description: "The states that want it, by their two letters." })
  readonly states: StateClause["states"];

  @Field(() => LawConfidenceEnum, { description: "How the row was verified." })
  readonly confidence: LawConfidence;
}
