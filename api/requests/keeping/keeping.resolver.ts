import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { nameOf } from "../../addenda/titles.js";
import { DayScalar } from "../../common/scalar.type.js";
import type { Context } from "../../context.js";
import { DELETION_EXCEPTIONS } from "../../law/deletion-exceptions.js";
import { categoryById } from "../../model/data-map.js";
import { checkedWords } from "../ledger/checked-words.js";
import { ConsumerRequestType } from "../ledger/consumer-request.type.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { keepInformation } from "./keep.service.js";
import { DeletionExceptionType, KeptPartType } from "./keeping.type.js";

@Resolver(() => ConsumerRequestType)
export class KeepingResolver {
  @Query(() => [DeletionExceptionType], {
    description: "Why something asked to be deleted may be kept (§ 1798.105(d)).",
  })
  deletionExceptions() {
    return DELETION_EXCEPTIONS;
  }

  @FieldResolver(() => [KeptPartType], {
    description: "What is kept of a deletion, by party, with why and until when.",
  })
  kept(@Root() { kept }: ConsumerRequest, @Ctx() { world: { map } }: Context) {
    return kept.map((each) => ({
      ...each,
      partyName: nameOf(map, each.party),
      exception: DELETION_EXCEPTIONS.find(({ id }) => id === each.exception),
      categories: each.categories.map((id) => categoryById(map, id)?.label ?? id),
    }));
  }

  @Mutation(() => ConsumerRequestType, {
    description:
      "One party keeps a part of a deletion under an exception (§ 1798.105(d), 11 CCR § 7022(b)(3), (d), (f)); the rest is deleted, so its step is settled. INVALID where the facts are missing.",
  })
  keepInformation(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The request." }) id: string,
    @Arg("version", () => Int, { nullable: true, description: "The version that you saw; else CONFLICT." })
    version: number | null | undefined,
    @Arg("party", () => ID, { description: "Who keeps it." }) party: string,
    @Arg("exception", () => ID, { description: "Under which exception." }) exception: string,
    @Arg("because", () => String, { description: "The facts, as the letter gives them." }) because: string,
    @Arg("categories", () => [ID], { defaultValue: [], description: "What is kept." }) categories: string[],
    @Arg("until", () => DayScalar, { nullable: true, description: "Until when, where that is known." })
    until?: string | null,
  ) {
    const words = checkedWords("because", because);
    const kept = { party, exception, because: words, categories, until: until ?? null };
    return keepInformation(context, { id, version: version ?? null }, kept);
  }
}
