import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import { enumType } from "../common/enum.type.js";
import { NodeType } from "../common/node.type.js";
import { DayScalar } from "../common/scalar.type.js";
import { ContractProgressEnum } from "../law/contract-progress.type.js";
import { ContractKindEnum } from "../law/contract-kind.type.js";
import type { Contract, ContractKind } from "../model/contract.js";
import type { ContractProgress } from "../model/progress.js";
import type { ContractState } from "./in-force.js";

export const ContractStateEnum = enumType<ContractState>("ContractState", "Whether a contract counts today.", {
  in_force: "It counts.",
  not_yet: "Its first day is to come.",
  expired: "Its last day has passed.",
  superseded: "Another has taken its place, for good.",
  base_not_in_force: "What it amends is not in force.",
  not_signed: "It is still on its way: drafted, sent, returned or countersigned.",
});

type Shown = Omit<Contract, "counterparty" | "onBehalfOf" | "amends" | "supersedes" | "scope">;

@ObjectType("Contract", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A document that is signed, or on its way to be. Its clauses are read as findings.",
})
export class ContractType extends NodeType implements Shown {
  @Field(() => String, { nullable: true, description: "A name to tell it apart by; null where none was given." })
  readonly name: string | null;

  @Field(() => ContractKindEnum, { description: "What sort of document it is." })
  readonly kind: ContractKind;

  @Field(() => DayScalar, { nullable: true, description: "Day of signature; null where not recorded." })
  readonly signedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: "First day in force; null is from the beginning." })
  readonly effectiveFrom: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Last day in force; null where none is set." })
  readonly expiresOn: string | null;

  @Field({ description: "Whether it renews itself: `expiresOn` then does not end it." })
  readonly evergreen: boolean;

  @Field(() => Int, { nullable: true, description: "Days of notice to end it; null where not recorded." })
  readonly noticeDays: number | null;

  @Field(() => [String], {
    description: "Companies of either side's group that it covers as well, by name; no standing rests on them.",
  })
  readonly affiliates: readonly string[];

  @Field(() => [String], { description: "Where the signed documents are kept." })
  readonly documents: readonly string[];

  @Field(() => ContractProgressEnum, { description: "How far it is on its way; only one in force ever counts." })
  readonly progress: ContractProgress;

  @Field(() => String, {
    nullable: true,
    description: "Who makes the next move, or looks after it once it is in force; null where nobody is named.",
  })
  readonly owner: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Day by which the next move is expected; null where none is set.",
  })
  readonly dueOn: string | null;
}

export const ContractConnectionType = connectionOf("Contract", () => ContractType);
