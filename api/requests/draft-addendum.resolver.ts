import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { AddendumFormEnum } from "../addenda/addendum/addendum.type.js";
import { DayScalar } from "../common/scalar.type.js";
import type { Context } from "../context.js";
import type { AddendumForm } from "../law/addendum-terms.js";
import { ChangeResultType } from "./change-result.type.js";
import { draftAddendum } from "./draft-addendum.service.js";

@Resolver()
export class DraftAddendumResolver {
  @Mutation(() => ChangeResultType, {
    description:
      "Records the addendum that a vendor needs as a contract in the state DRAFTED, covering what its annexes name; from " +
      "there it moves by `applyChanges`. INVALID where nothing lacks or one of its kind is on its way; NOT_FOUND for an unknown vendor.",
  })
  draftAddendum(
    @Ctx() context: Context,
    @Arg("vendor", () => ID, { description: "Whose." }) vendor: string,
    @Arg("form", () => AddendumFormEnum, { nullable: true, description: "As of `addendum`." })
    form?: AddendumForm | null,
    @Arg("withUnread", () => Boolean, { nullable: true, description: "As of `addendum`." })
    withUnread?: boolean | null,
    @Arg("owner", () => String, { nullable: true, description: "Who makes the next move." })
    owner?: string | null,
    @Arg("dueOn", () => DayScalar, { nullable: true, description: "Day by which the next move is expected." })
    dueOn?: string | null,
  ) {
    return draftAddendum(context, { vendor, form, withUnread, owner, dueOn });
  }
}
