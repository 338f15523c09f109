import { Field, ID, ObjectType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Gate, GateMeans, Right } from "../model/flow.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { GATE_MEANS_WORDS, RIGHT_WORDS } from "../model/words.js";

export const RightEnum = wordedEnum<Right>("Right", "What a consumer may ask of a business.", RIGHT_WORDS);

export const GateMeansEnum = wordedEnum<GateMeans>("GateMeans", "How a flow is technically stopped.", GATE_MEANS_WORDS);

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
