import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../common/node.type.js";
import { RoleEnum } from "../model/role.type.js";
import type { Role } from "../model/party.js";
import type { Clause, ClauseCondition } from "./clauses.js";
import type { LawConfidence } from "./confidence.js";
import { LawConfidenceEnum } from "./confidence.type.js";

@ObjectType("Clause", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A term that the law wants in a contract. The same rows decide the role of every flow.",
})
export class ClauseType extends NodeType implements Omit<Clause, "id"> {
  @Field({ description: "Short name." })
  readonly label: string;

  @Field({ description: "What the contract must say." })
  readonly requirement: string;

  @Field({ description: "Section of the statute (§ 1798…) or of the regulations (11 CCR § 7…)." })
  readonly citation: string;

  @Field(() => [RoleEnum], { description: "Whose contract needs it." })
  readonly roles: readonly Exclude<Role, "undeclared">[];

  @Field({ description: "False for what a contract may or should say: recorded and shown, never demanded." })
  readonly required: boolean;

  @Field({ description: "Whether its lack alone costs a service provider or contractor that role, 11 CCR § 7050(e)." })
  readonly roleBearing: boolean;

  @Field(() => String, {
    nullable: true,
    description: "When it is demanded at all: advertising_purpose or deidentified_flow; null is always.",
  })
  readonly condition: ClauseCondition | null;

  @Field(() => LawConfidenceEnum, { description: "How the row was verified." })
  readonly confidence: LawConfidence;

  @Field(() => String, { nullable: true, description: "What a reader of the row must know; null where nothing." })
  readonly note: string | null;
}
