import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { ChangeInput } from "./change.input.js";
import { ChangeResultType } from "./change-result.type.js";
import { CHANGES_LIMIT } from "./changes.js";
import { applyChanges, type ChangeResult, undo } from "./changes.service.js";

@Resolver()
export class ChangesResolver {
  @Mutation(() => ChangeResultType, {
    description:
      "Changes the map: all or nothing, at one new revision. INVALID names the first record and field and lists up to 100 " +
      `problems in \`errors\`; LIMIT beyond ${CHANGES_LIMIT} changes; CONFLICT where a record was changed after \`baseRevision\`, ` +
      "with \`record\`, \`current\` and \`yours\`; UNAVAILABLE while the store cannot be reached.",
  })
  applyChanges(
    @Ctx() context: Context,
    @Arg("changes", () => [ChangeInput], { description: `1 to ${CHANGES_LIMIT} changes; a record is named once.` })
    changes: ChangeInput[],
    @Arg("baseRevision", () => Int, {
      nullable: true,
      description:
        "The revision that the changes were made on; absent asks for no check. One that nobody made is INVALID.",
    })
    baseRevision: number | null | undefined,
    @Arg("reason", () => String, {
      nullable: true,
      description: "Why, for the change log: one line, at most 500 characters, else INVALID.",
    })
    reason: string | null | undefined,
  ): Promise<ChangeResult> {
    return applyChanges(context, { changes, baseRevision, reason });
  }

  @Mutation(() => ChangeResultType, {
    description:
      "Undoes one revision as a new revision. CONFLICT where a record it touched was changed since; INVALID where others have come to refer to what it made; NOT_FOUND for an unknown one; UNAVAILABLE while the store cannot be reached.",
  })
  undo(
    @Ctx() context: Context,
    @Arg("revision", () => Int, { description: "The revision to take back." }) revision: number,
  ): Promise<ChangeResult> {
    return undo(context, revision);
  }
}
