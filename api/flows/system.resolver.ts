import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import type { Context } from "../context.js";
import { PiCategoryType } from "../law/pi-category.type.js";
import { seenCategory } from "../law/seen-terms.js";
import type { SeenSystem } from "./seen-flows.js";
import { SystemFilterInput } from "./system-filter.input.js";
import { SystemConnectionType, SystemType } from "./system.type.js";
import { systems } from "./systems.service.js";

@Resolver(() => SystemType)
export class SystemResolver {
  @Query(() => SystemConnectionType, {
    description: "The systems, by id. NOT_FOUND where the filter names no category.",
  })
  systems(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("filter", () => SystemFilterInput, { nullable: true, description: "Which are wanted; all where absent." })
    filter?: SystemFilterInput | null,
  ) {
    return systems(context.world, filter ?? {}, page);
  }

  @FieldResolver(() => [PiCategoryType], { description: "The categories taken in from consumers here." })
  collects(@Root() system: SeenSystem) {
    return system.collects.map((id) => seenCategory(system.at, id));
  }
}
