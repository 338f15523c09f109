import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { documentComparison } from "./document-comparison.service.js";
import { DocumentComparisonType } from "./document-comparison.type.js";

@Resolver()
export class DocumentComparisonResolver {
  @Query(() => DocumentComparisonType, {
    description:
      "Which clauses changed from one version to the next, and which findings need another look. NOT_FOUND for an " +
      "unknown document; INVALID, field before or after, for one without text.",
  })
  compareDocuments(
    @Ctx() context: Context,
    @Arg("before", () => ID, { description: "The earlier version." }) before: string,
    @Arg("after", () => ID, { description: "The later version." }) after: string,
  ) {
    return documentComparison(context, { before, after });
  }
}
