import { Field, ObjectType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { SeenPastFlow } from "./propagation.service.js";

@ObjectType("PastFlow", {
  simpleResolvers: true,
  description: "A flow as it was, by which somebody received; it ended since, or became something else.",
})
export class PastFlowType implements Pick<SeenPastFlow, "since" | "until"> {
  @Field(() => DayScalar, { description: "The first day on which it was on the map like this." })
  readonly since: string;

  @Field(() => DayScalar, { description: "The day from which it was not on the map any more, or not like this." })
  readonly until: string;
}
