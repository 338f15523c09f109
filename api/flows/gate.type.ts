import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import { DayScalar } from "../common/scalar.type.js";
import type { Gate, GateMeans, Right } from "../model/flow.js";

export const RightEnum = enumType<Right>("Right", "What a consumer may ask of a business.", {
  opt_out_sale_share: "Opt out of sale and sharing, § 1798.120.",
  limit_spi: "Limit the use of sensitive personal information, § 1798.121.",
  delete: "Delete, § 1798.105.",
  correct: "Correct, § 1798.106.",
  know_categories: "Know the categories, § 1798.110.",
  know_specific: "Know the specific pieces, § 1798.110.",
  admt_opt_out: "Opt out of automated decisionmaking technology, 11 CCR § 7221.",
});

export const GateMeansEnum = enumType<GateMeans>("GateMeans", "How a flow is technically stopped.", {
  consent_tool: "A consent tool.",
  suppression_list: "A suppression list.",
  code: "Code of our own.",
});

@ObjectType("Gate", {
  simpleResolvers: true,
  description: "How a flow is stopped for one right, with evidence and the day that was last tested.",
})
export class GateType implements Gate {
  @Field(() => ID, { description: "The id of the flow, a slash, and the place of the gate among its gates." })
  readonly id: string;

  @Field(() => RightEnum, { description: "The right it serves." })
  readonly right: Right;

  @Field(() => GateMeansEnum, { description: "By what the flow is stopped." })
  readonly means: GateMeans;

  @Field(() => String, { nullable: true, description: "Where the proof is kept, such as a ticket." })
  readonly evidence: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day of the last test; null where never tested." })
  readonly testedOn: string | null;
}
