import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { FlowType } from "../../flows/flow.type.js";
import { seenFlow } from "../../flows/seen-flows.js";
import type { AddendumForm } from "../../law/addendum-terms.js";
import { ClauseType } from "../../law/clause.type.js";
import { PiCategoryType } from "../../law/pi-category.type.js";
import { PurposeType } from "../../law/purpose.type.js";
import { seenCategory, seenClause, seenPurpose } from "../../law/seen-terms.js";
import { ContractType } from "../contract.type.js";
import { ReasonType } from "../reason.type.js";
import { seenContract, seenReasons } from "../seen-addenda.js";
import { addendum, onTheirWay, type SeenAddendum } from "./addendum.service.js";
import { AddendumArticleType, AddendumFormEnum, AddendumType } from "./addendum.type.js";

@Resolver(() => AddendumType)
export class AddendumResolver {
  @Query(() => AddendumType, {
    description: "The addendum that a vendor needs, for a look before it is written. NOT_FOUND for an unknown vendor.",
  })
  addendum(
    @Ctx() { world }: Context,
    @Arg("vendor", () => ID, { description: "Whose." }) vendor: string,
    @Arg("form", () => AddendumFormEnum, { nullable: true, description: "The first of `forms` where absent." })
    form?: AddendumForm | null,
    @Arg("business", () => String, { nullable: true, description: "Your company as it signs; absent leaves a line." })
    business?: string | null,
    @Arg("withUnread", () => Boolean, {
      nullable: true,
      description: "Terms of clauses that nobody has read yet, too; false where absent.",
    })
    withUnread?: boolean | null,
  ) {
    return addendum(world, { vendor, form, business, withUnread });
  }

  @FieldResolver(() => ContractType, { nullable: true, description: "What it amends; null where it stands by itself." })
  amends(@Root() { amends, at }: SeenAddendum) {
    return amends === null ? null : seenContract(at, amends);
  }

  @FieldResolver(() => [AddendumArticleType], { description: "Its terms, in the order of the law's table." })
  articles(@Root() { articles }: SeenAddendum) {
    return articles.map((article) => ({ ...article, clause: seenClause(article.clause) }));
  }

  @FieldResolver(() => [ClauseType], {
    description: "Clauses that nobody has read yet in the contract that it amends.",
  })
  unread(@Root() { unread }: SeenAddendum) {
    return unread.map(seenClause);
  }

  @FieldResolver(() => [PurposeType], { description: "Annex 1: what its flows are for, by id." })
  purposes(@Root() { purposes, at }: SeenAddendum) {
    return purposes.map(({ id }) => seenPurpose(at, id));
  }

  @FieldResolver(() => [PiCategoryType], { description: "Annex 2: what its flows carry, by id." })
  categories(@Root() { categories, at }: SeenAddendum) {
    return categories.map(({ id }) => seenCategory(at, id));
  }

  @FieldResolver(() => [FlowType], { description: "The flows that it is written for, by id." })
  flows(@Root() { flows, at }: SeenAddendum) {
    return flows.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => [ReasonType], { description: "What its drafter must know; not part of what is sent." })
  notes(@Root() { notes, at }: SeenAddendum) {
    return seenReasons(at, notes);
  }

  @FieldResolver(() => ContractType, {
    nullable: true,
    description: "The contract of its kind that is on its way already; null where one can be drafted.",
  })
  already(@Root() { already }: SeenAddendum) {
    return already;
  }

  @FieldResolver(() => [ContractType], { description: "Contracts with the vendor that are not in force yet, by id." })
  onTheirWay(@Root() { vendor, at }: SeenAddendum) {
    return onTheirWay(at, vendor);
  }
}
