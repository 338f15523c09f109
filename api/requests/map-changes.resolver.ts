import { Resolver, Root, Subscription } from "type-graphql";
import type { Context } from "../context.js";
import { MapChangeType } from "./map-change.type.js";
import { type MapChange, mapChanges } from "./map-changes.service.js";

@Resolver()
export class MapChangesResolver {
  @Subscription(() => MapChangeType, {
    description: "Each new revision and the ids it touched, whoever made it, and each new day in California.",
    subscribe: ({ context }: { readonly context: Context }) => mapChanges(context),
  })
  mapChanged(@Root() change: MapChange): MapChange {
    return change;
  }
}
