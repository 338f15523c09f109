import { Field, InputType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Gate, GateMeans, Right } from "../model/flow.js";
import type { Given } from "../model/given.js";
import { GateMeansEnum, RightEnum } from "./gate.type.js";

@InputType("GateInput", { description: "How a flow is stopped for one right." })
export class GateInput implements Given<Gate, "right" | "means"> {
  @Field(() => RightEnum, { description: "The right it serves." })
  readonly right: Right;

  @Field(() => GateMeansEnum, { description: "By what the flow is stopped." })
  readonly means: GateMeans;

  @Field(() => String, { nullable: true, description: "Where the proof is kept." })
  readonly evidence: string | null | undefined;

  @Field(() => DayScalar, { nullable: true, description: "Day of the last test." })
  readonly testedOn: string | null | undefined;
}
