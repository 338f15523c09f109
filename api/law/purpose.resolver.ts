import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { LawConfidenceEnum } from "./confidence.type.js";
import { PurposeType } from "./purpose.type.js";
import type { SeenPurpose } from "./seen-terms.js";
import { confidenceOf, purposes } from "./terms.service.js";

@Resolver(() => PurposeType)
export class PurposeResolver {
  @Query(() => [PurposeType], {
    description: "Every purpose: the statute's in its own order, then the company's by id.",
  })
  purposes(@Ctx() context: Context) {
    return purposes(context.world);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is a row of the statute; those cannot be changed." })
  statutory(@Root() purpose: SeenPurpose) {
    return purpose.at.map.law.purposes.has(purpose.id);
  }

  @FieldResolver(() => LawConfidenceEnum, {
    nullable: true,
    description: "How the row was verified; null for the company's own.",
  })
  confidence(@Root() purpose: SeenPurpose) {
    return confidenceOf(purpose.id);
  }
}
