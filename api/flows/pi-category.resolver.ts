import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { SENSITIVE_ROOT } from "../law/categories.js";
import { LawConfidenceEnum } from "../law/confidence.type.js";
import { PiCategoryType } from "../law/pi-category.type.js";
import { type SeenCategory, seenCategory } from "../law/seen-terms.js";
import { confidenceOf, piCategories } from "../law/terms.service.js";
import { isWithin } from "./category-sets.js";

@Resolver(() => PiCategoryType)
export class PiCategoryResolver {
  @Query(() => [PiCategoryType], {
    description: "Every category: the statute's in its own order, then the company's by id.",
  })
  piCategories(@Ctx() context: Context) {
    return piCategories(context.world);
  }

  @FieldResolver(() => [PiCategoryType], {
    description: "The categories directly above; several are possible, loops are not.",
  })
  parents(@Root() category: SeenCategory) {
    return category.parents.map((id) => seenCategory(category.at, id));
  }

  @FieldResolver(() => Boolean, { description: "Whether it is sensitive: below the row (L), § 1798.140(ae)." })
  sensitive(@Root() category: SeenCategory) {
    return isWithin(category.at.map, category.id, SENSITIVE_ROOT);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is a row of the statute; those cannot be changed." })
  statutory(@Root() category: SeenCategory) {
    return category.at.map.law.categories.has(category.id);
  }

  @FieldResolver(() => LawConfidenceEnum, {
    nullable: true,
    description: "How the row was verified; null for the company's own.",
  })
  confidence(@Root() category: SeenCategory) {
    return confidenceOf(category.id);
  }
}
