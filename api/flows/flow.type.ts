import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import { NodeType } from "../common/node.type.js";
import { DayScalar } from "../common/scalar.type.js";
import type { Confidence, Consideration, Flow, Mechanism } from "../model/flow.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { CONFIDENCE_WORDS, CONSIDERATION_WORDS, MECHANISM_WORDS } from "../model/words.js";

export const MechanismEnum = wordedEnum<Mechanism>("Mechanism", "How information travels.", MECHANISM_WORDS);

export const ConsiderationEnum = wordedEnum<Consideration>(
  "Consideration",
  "What is given in return, § 1798.140(ad).",
  CONSIDERATION_WORDS,
);

export const FlowConfidenceEnum = wordedEnum<Confidence>(
  "FlowConfidence",
  "How we know of a flow. It changes no answer.",
  CONFIDENCE_WORDS,
);

@ObjectType("Flow", {
  implements: NodeType,
  simpleResolvers: true,
  description: "Personal information going from one party to another, in one direction.",
})
export class FlowType extends NodeType implements Omit<Flow, "from" | "to" | "carries" | "purposes" | "gates"> {
  @Field(() => MechanismEnum, { nullable: true, description: "How it travels; null where not recorded." })
  readonly mechanism: Mechanism | null;

  @Field(() => ConsiderationEnum, { description: "What is given in return." })
  readonly consideration: Consideration;

  @Field({ description: "Whether the consumer directs the business to disclose, § 1798.140(ad)(2)(A)." })
  readonly consumerDirected: boolean;

  @Field(() => String, { nullable: true, description: "What shows that the consumer directs it." })
  readonly consumerDirectedEvidence: string | null;

  @Field({ description: "Whether what travels is deidentified, § 1798.140(m)." })
  readonly deidentified: boolean;

  @Field(() => FlowConfidenceEnum, { description: "How we know of it." })
  readonly confidence: Confidence;

  @Field(() => DayScalar, { nullable: true, description: "Day on which somebody last confirmed it." })
  readonly confirmedOn: string | null;

  @Field(() => String, { nullable: true, description: "Who answers for it; null where nobody is named." })
  readonly owner: string | null;

  @Field(() => String, { nullable: true, description: "Free text; null where none was given." })
  readonly description: string | null;
}

export const FlowConnectionType = connectionOf("Flow", () => FlowType);
