import { Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { about } from "./about.service.js";
import { AboutType } from "./about.type.js";

@Resolver()
export class AboutResolver {
  @Query(() => AboutType, { description: "Pins, limits and words the pages need, so that no rule lives twice." })
  about(@Ctx() context: Context) {
    return about(context);
  }

  @Query(() => Int, { description: "The revision of the map that this answer was computed on." })
  revision(@Ctx() context: Context) {
    return context.world.map.revision;
  }
}
