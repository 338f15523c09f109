import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import { RightEnum } from "../flows/gate.type.js";
import type { Right } from "../model/flow.js";
import type { Propagation } from "./propagation.service.js";

@ObjectType("Propagation", {
  simpleResolvers: true,
  description:
    "What a request would do on this map today. Nothing is stored. The same map and question give the same answer.",
})
export class PropagationType implements Omit<
  Propagation,
  "digest" | "dueBecause" | "notes" | "steps" | "unknown" | "deidentified"
> {
  @Field(() => Int, {
    description: "The revision it was computed on; with whatIf, the one that the changes would make.",
  })
  readonly revision: number;

  @Field(() => RightEnum, { description: "The right asked for." })
  readonly right: Right;

  @Field({ description: "Section of the statute and regulations that gives it." })
  readonly citation: string;

  @Field(() => DayScalar, { description: "The day on which the map was judged." })
  readonly day: string;

  @Field(() => DayScalar, { description: "Day of receipt, from which the clocks run." })
  readonly receivedOn: string;

  @Field(() => DayScalar, { description: "Safe day: never late under any reading of “business day”." })
  readonly dueOn: string;

  @Field(() => DayScalar, { description: "Latest lawful day under the usual reading." })
  readonly latestOn: string;
}
