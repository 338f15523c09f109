import { Field, InputType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Interval } from "./plan-question.js";

@InputType("IntervalInput", { description: "Days from one through another, both included." })
export class IntervalInput implements Interval {
  @Field(() => DayScalar, { description: "First day: that of receipt." })
  readonly from: string;

  @Field(() => DayScalar, { description: "Last day: that of compliance, or today." })
  readonly to: string;
}
