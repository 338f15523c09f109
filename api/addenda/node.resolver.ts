import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { NodeType } from "../common/node.type.js";
import { PAGE_LIMIT } from "../common/page.js";
import { SEARCH_LIMIT } from "../common/search-text.js";
import type { Context } from "../context.js";
import { nodeById } from "./node.service.js";
import { OnDay } from "./on-day.input.js";
import { SearchHitType } from "./search-hit.type.js";
import { search } from "./search.service.js";
import { askedOn } from "./worlds-on.service.js";

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: "Whatever has this id; null where nothing has." })
  node(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The id, exactly." }) id: string,
    @OnDay() on?: string | null,
  ) {
    return askedOn(context.world, on, (world) => nodeById(world, id));
  }

  @Query(() => [SearchHitType], {
    description: "Finds any party, category, contract, purpose or flow by id or words of its name; best first.",
  })
  search(
    @Ctx() context: Context,
    @Arg("text", () => String, {
      description: `At most ${SEARCH_LIMIT} characters, else INVALID; case and accents do not matter.`,
    })
    text: string,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: 20,
      description: `Hits wanted: 0 to ${PAGE_LIMIT}, else INVALID.`,
    })
    first: number | null,
  ) {
    return search(context.world, text, first ?? 20);
  }
}
