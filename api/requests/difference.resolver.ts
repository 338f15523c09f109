import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { ChangeInput } from "./change.input.js";
import { ChangeResultType } from "./change-result.type.js";
import { CHANGES_LIMIT } from "./changes.js";
import { type ChangeResult, tryChanges } from "./changes.service.js";
import { differenceBetween } from "./difference.service.js";
import { DifferenceType } from "./difference.type.js";

@Resolver()
export class DifferenceResolver {
  @Query(() => DifferenceType, {
    description:
      "What a set of changes would do to flags, reach and propagation. Nothing is stored; errors as in applyChanges.",
  })
  async difference(
    @Ctx() context: Context,
    @Arg("changes", () => [ChangeInput], { description: `1 to ${CHANGES_LIMIT} changes; a record is named once.` })
    changes: ChangeInput[],
  ) {
    const { committed } = await tryChanges(context, changes);
    return differenceBetween(committed.before, committed.after);
  }
}

@Resolver(() => ChangeResultType)
export class ChangeResultResolver {
  @FieldResolver(() => DifferenceType, { description: "What they did to flags, reach and propagation." })
  difference(@Root() { committed }: ChangeResult) {
    return differenceBetween(committed.before, committed.after);
  }
}
