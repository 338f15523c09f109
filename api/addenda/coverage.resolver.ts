import { FieldResolver, Resolver, Root } from "type-graphql";
import { FlowType } from "../flows/flow.type.js";
import { seenFlow } from "../flows/seen-flows.js";
import { VendorType } from "../flows/vendor.type.js";
import { PiCategoryType } from "../law/pi-category.type.js";
import { PurposeType } from "../law/purpose.type.js";
import { seenCategory, seenPurpose } from "../law/seen-terms.js";
import { coverageOf } from "./coverage.js";
import { coverageSentence } from "./coverage-words.js";
import { CoverageLineType, CoverageType, type SeenCoverageLine } from "./coverage.type.js";
import { ReasonType } from "./reason.type.js";
import { seenReasons, type WorldVendor } from "./seen-addenda.js";

@Resolver(() => VendorType)
export class VendorCoverageResolver {
  @FieldResolver(() => CoverageType, {
    description: "What of all that it receives its contracts cover, by category and purpose.",
  })
  coverage(@Root() { id, at }: WorldVendor) {
    const lines = coverageOf(at, id);
    return { sentence: coverageSentence(at.map, lines), lines: lines.map((line) => ({ ...line, at })) };
  }
}

@Resolver(() => CoverageLineType)
export class CoverageLineResolver {
  @FieldResolver(() => PiCategoryType, { nullable: true, description: "The category; null where flows do not say." })
  category(@Root() { category, at }: SeenCoverageLine) {
    return category === null ? null : seenCategory(at, category);
  }

  @FieldResolver(() => PurposeType, { nullable: true, description: "The purpose; null where flows do not say." })
  purpose(@Root() { purpose, at }: SeenCoverageLine) {
    return purpose === null ? null : seenPurpose(at, purpose);
  }

  @FieldResolver(() => [FlowType], { description: "The flows that make it so, by id." })
  flows(@Root() { flows, at }: SeenCoverageLine) {
    return flows.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => [ReasonType], { description: "What the first of them was read against, and what is lacking." })
  because(@Root() { because, at }: SeenCoverageLine) {
    return seenReasons(at, because);
  }
}
