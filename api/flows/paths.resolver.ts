import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { PathListType } from "./path-list.type.js";
import { pathsBetween } from "./paths.service.js";

@Resolver()
export class PathsResolver {
  @Query(() => PathListType, {
    description: "The ways from one party to another, shortest first. NOT_FOUND for an unknown party or category.",
  })
  paths(
    @Ctx() context: Context,
    @Arg("from", () => ID, { description: "The party to start at." }) from: string,
    @Arg("to", () => ID, { description: "The party to end at." }) to: string,
    @Arg("category", () => ID, {
      nullable: true,
      description: "It, or one below it, must possibly travel the whole way.",
    })
    category: string | null | undefined,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10, description: "Ways wanted: 1 to 100, else INVALID." })
    first: number | null,
  ) {
    return pathsBetween(context.world, { from, to, category, first: first ?? 10 });
  }
}
