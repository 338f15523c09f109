import { Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import { FREE_TEXT, longText, oneLine, ownId } from "../model/field-words.type.js";
import type { Confidence, Consideration, Flow, Mechanism } from "../model/flow.js";
import type { Given } from "../model/given.js";
import { ConsiderationEnum, FlowConfidenceEnum, MechanismEnum } from "./flow.type.js";
import { GateInput } from "./gate.input.js";

@InputType("FlowInput", {
  description:
    "Information going from one party to another. It replaces the whole record: what is absent becomes its default.",
})
export class FlowInput implements Given<Omit<Flow, "gates">, "from" | "to"> {
  @Field(() => ID, {
    nullable: true,
    description: ownId("the two parties"),
  })
  readonly id: string | null | undefined;

  @Field(() => ID, { description: "Id of the party it starts at. An unknown one is INVALID." })
  readonly from: string;

  @Field(() => ID, { description: "Id of the party it ends at: another one, and known, else INVALID." })
  readonly to: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of categories it carries. None is read as not recorded, which may be any. Unknown ones are INVALID.",
  })
  readonly carries: readonly string[] | null | undefined;

  @Field(() => [ID], { nullable: true, description: "Ids of purposes: what it is for. Unknown ones are INVALID." })
  readonly purposes: readonly string[] | null | undefined;

  @Field(() => MechanismEnum, { nullable: true, description: "How it travels." })
  readonly mechanism: Mechanism | null | undefined;

  @Field(() => ConsiderationEnum, { nullable: true, description: "What is given in return; UNKNOWN where absent." })
  readonly consideration: Consideration | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the consumer directs it, § 1798.140(ad)(2)(A); false where absent.",
  })
  readonly consumerDirected: boolean | null | undefined;

  @Field(() => String, { nullable: true, description: longText("What shows that") })
  readonly consumerDirectedEvidence: string | null | undefined;

  @Field(() => Boolean, { nullable: true, description: "Whether what travels is deidentified; false where absent." })
  readonly deidentified: boolean | null | undefined;

  @Field(() => FlowConfidenceEnum, { nullable: true, description: "How we know of it; DECLARED where absent." })
  readonly confidence: Confidence | null | undefined;

  @Field(() => DayScalar, { nullable: true, description: "Day on which somebody last confirmed it." })
  readonly confirmedOn: string | null | undefined;

  @Field(() => String, { nullable: true, description: oneLine("Who answers for it") })
  readonly owner: string | null | undefined;

  @Field(() => String, { nullable: true, description: FREE_TEXT })
  readonly description: string | null | undefined;

  @Field(() => [GateInput], { nullable: true, description: "How it is stopped, for each right." })
  readonly gates: readonly GateInput[] | null | undefined;
}
