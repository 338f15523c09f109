import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import type { Context } from "../context.js";
import { FlowConnectionType, FlowType } from "../flows/flow.type.js";
import { FlagKindEnum } from "./flag.type.js";
import { flagsOfFlow } from "./flags.js";
import { FlowFilterInput } from "./flow-filter.input.js";
import { flows } from "./flows.service.js";
import { seenStanding, type WorldFlow } from "./seen-addenda.js";
import { StandingType } from "./standing.type.js";

@Resolver(() => FlowType)
export class FlowStandingResolver {
  @Query(() => FlowConnectionType, {
    description: "The flows, by id. NOT_FOUND where the filter names what is not there.",
  })
  flows(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("filter", () => FlowFilterInput, { nullable: true, description: "Which are wanted; all where absent." })
    filter?: FlowFilterInput | null,
  ) {
    return flows(context.world, filter ?? {}, page);
  }

  @FieldResolver(() => StandingType, { description: "What it is in law today." })
  standing(@Root() { id, at }: WorldFlow) {
    return seenStanding(at, id);
  }

  @FieldResolver(() => [FlagKindEnum], { description: "The flags it raises at its recipient." })
  flags(@Root() flow: WorldFlow) {
    return flagsOfFlow(flow.at, flow);
  }
}
