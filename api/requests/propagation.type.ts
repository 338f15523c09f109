import { Field, Int, ObjectType } from "type-graphql";
import { ReasonType } from "../addenda/reason.type.js";
import type { SeenReason, WorldFlow } from "../addenda/seen-addenda.js";
import { DayScalar } from "../common/scalar.type.js";
import { FlowType } from "../flows/flow.type.js";
import { RightEnum } from "../flows/gate.type.js";
import type { Right } from "../model/flow.js";
import type { Propagation, SeenStep } from "./propagation.service.js";
import { StepType } from "./step.type.js";

@ObjectType("Propagation", {
  simpleResolvers: true,
  description:
    "What a request would do on this map today. Nothing is stored. The same map and question give the same answer.",
})
export class PropagationType implements Propagation {
  @Field(() => Int, {
    description: "The revision it was computed on; with whatIf, the one that the changes would make.",
  })
  readonly revision: number;

  @Field(() => RightEnum, { description: "The right asked for." })
  readonly right: Right;

  @Field({ description: "Section of the statute and regulations that gives it." })
  readonly citation: string;

  @Field({
    description: "SHA-256 over right, day, from, categories, steps and unknown: equal plans have equal digests.",
  })
  readonly digest: string;

  @Field(() => DayScalar, { description: "The day on which the map was judged." })
  readonly day: string;

  @Field(() => DayScalar, { description: "Day of receipt, from which the clocks run." })
  readonly receivedOn: string;

  @Field(() => DayScalar, { description: "Safe day: never late under any reading of “business day”." })
  readonly dueOn: string;

  @Field(() => DayScalar, { description: "Latest lawful day under the usual reading." })
  readonly latestOn: string;

  @Field(() => [ReasonType], { description: "How the days were counted." })
  readonly dueBecause: readonly SeenReason[];

  @Field(() => [StepType], { description: "One a party, by id of the party." })
  readonly steps: readonly SeenStep[];

  @Field(() => [FlowType], { description: "Flows walked about which too little is recorded to say." })
  readonly unknown: readonly WorldFlow[];

  @Field(() => [FlowType], {
    description: "Flows out of reached parties that carry deidentified information only, so no PI.",
  })
  readonly deidentified: readonly WorldFlow[];
}
