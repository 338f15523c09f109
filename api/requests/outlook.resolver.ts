import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Context } from "../context.js";
import { DifferenceType } from "./difference.type.js";
import { outlook } from "./outlook.service.js";

@Resolver()
export class OutlookResolver {
  @Query(() => DifferenceType, {
    description:
      "What another day does to the map as it is recorded now: before is today, after is that day. For a day ahead, " +
      "what lapses by then if nothing is done. The map as it was recorded on a past day is `mapAsOf`.",
  })
  outlook(@Ctx() context: Context, @Arg("day", () => DayScalar, { description: "The other day." }) day: string) {
    return outlook(context, day);
  }
}
