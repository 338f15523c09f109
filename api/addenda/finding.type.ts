import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../common/node.type.js";
import { DayScalar } from "../common/scalar.type.js";
import { FindingStatusEnum } from "../law/finding-status.type.js";
import type { Finding, FindingStatus } from "../model/contract.js";

@ObjectType("Finding", {
  implements: NodeType,
  simpleResolvers: true,
  description: "One clause of one contract as a person read it. Its id is `contract/clause`.",
})
export class FindingType extends NodeType implements Omit<Finding, "contract" | "clause"> {
  @Field(() => FindingStatusEnum, { description: "What was found." })
  readonly status: FindingStatus;

  @Field(() => String, { nullable: true, description: "The words of the contract." })
  readonly quote: string | null;

  @Field(() => String, { nullable: true, description: "Where in it they stand." })
  readonly place: string | null;

  @Field(() => String, { nullable: true, description: "Who read it." })
  readonly reviewer: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day on which it was read." })
  readonly reviewedOn: string | null;
}
