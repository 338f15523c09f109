import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import { DayScalar } from "../../common/scalar.type.js";
import type { Context } from "../../context.js";
import { RightEnum } from "../../flows/gate.type.js";
import type { Right } from "../../model/flow.js";
import type { RightMetrics } from "./metrics.js";
import { type YearMetrics, yearMetrics } from "./metrics.service.js";

@ObjectType("RightMetrics", {
  simpleResolvers: true,
  description: "Requests of one right received in a calendar year, and what became of them (11 CCR § 7102(a)).",
})
class RightMetricsType implements RightMetrics {
  @Field(() => RightEnum, { description: "The right." })
  readonly right: Right;

  @Field(() => Int, { description: "Received." })
  readonly received: number;

  @Field(() => Int, { description: "Complied with in whole or in part." })
  readonly complied: number;

  @Field(() => Int, { description: "Of those, in part alone." })
  readonly compliedInPart: number;

  @Field(() => Int, { description: "Denied." })
  readonly denied: number;

  @Field(() => Int, { description: "Withdrawn or joined with another." })
  readonly withdrawn: number;

  @Field(() => Int, { description: "Not answered yet." })
  readonly open: number;

  @Field(() => Float, { nullable: true, description: "Median days to a substantive answer; null where there is none." })
  readonly medianDays: number | null;

  @Field(() => Float, { nullable: true, description: "Mean days to a substantive answer; null where there is none." })
  readonly meanDays: number | null;
}

@ObjectType("YearMetrics", { simpleResolvers: true, description: "The metrics of a calendar year." })
class YearMetricsType implements YearMetrics {
  @Field(() => Int, { description: "The year." })
  readonly year: number;

  @Field(() => DayScalar, { description: "The day by which they are published, where that is a duty." })
  readonly publishBy: string;

  @Field({ description: "Whose duty it is to publish them." })
  readonly duty: string;

  @Field({ description: "Section of the regulations that has the duty." })
  readonly citation: string;

  @Field(() => [RightMetricsType], { description: "By right." })
  readonly rights: readonly RightMetrics[];
}

@Resolver()
export class MetricsResolver {
  @Query(() => YearMetricsType, {
    description: "Requests of a calendar year by right, with median and mean days: 11 CCR § 7102(a).",
  })
  requestMetrics(
    @Ctx() context: Context,
    @Arg("year", () => Int, { description: "From 2018 to this year." }) year: number,
  ) {
    return yearMetrics(context, year);
  }
}
