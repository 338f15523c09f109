import { FieldResolver, Resolver, Root } from "type-graphql";
import { GapType } from "../addenda/gaps/gap.type.js";
import type { SeenGap } from "../addenda/gaps/gaps.service.js";
import { DifferenceType } from "./difference.type.js";
import { closing } from "./gap-closing.service.js";

@Resolver(() => GapType)
export class GapClosingResolver {
  @FieldResolver(() => DifferenceType, {
    nullable: true,
    description:
      "What closing it does to the map, tried and not saved: signed with every term, amended, renewed, stopped or tested. " +
      "Null where only asking can tell. A whole difference is worked out for each: ask it of one gap, not of a page of them.",
  })
  closing(@Root() gap: SeenGap) {
    return closing(gap);
  }
}
