import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { MAP_PARTIES, mapView } from "./map-view.service.js";
import { MapViewType } from "./map-view.type.js";

@Resolver()
export class MapViewResolver {
  @Query(() => MapViewType, {
    description:
      "What the canvas draws: the parties around some, or all, and the flows between them. Never more parties than `limit`: " +
      "nearest first, then those with more flows, then by id. NOT_FOUND for an unknown party or category.",
  })
  mapView(
    @Ctx() context: Context,
    @Arg("around", () => [ID], { nullable: true, description: "Parties in the middle; absent is the whole map." })
    around: string[] | null | undefined,
    @Arg("hops", () => Int, {
      nullable: true,
      defaultValue: 2,
      description: "Flows away from those in the middle, either direction: 0 to 100, else INVALID.",
    })
    hops: number | null,
    @Arg("categories", () => [ID], {
      nullable: true,
      description: "Only flows that certainly or possibly carry one of these, or one below.",
    })
    categories: string[] | null | undefined,
    @Arg("flagged", () => Boolean, {
      nullable: true,
      description:
        "True: only vendors with a flag and who sends to them what raises it. False: only parties without flags.",
    })
    flagged: boolean | null | undefined,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 500,
      description: `Parties at most: 1 to ${MAP_PARTIES}, else INVALID.`,
    })
    limit: number | null,
  ) {
    return mapView(context.world, { around, hops, categories, flagged, limit });
  }
}
