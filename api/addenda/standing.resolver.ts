import { FieldResolver, Resolver, Root } from "type-graphql";
import { ClauseType } from "../law/clause.type.js";
import { PiCategoryType } from "../law/pi-category.type.js";
import { PurposeType } from "../law/purpose.type.js";
import { seenCategory, seenClause, seenPurpose } from "../law/seen-terms.js";
import { ContractType } from "./contract.type.js";
import { ReasonType } from "./reason.type.js";
import { seenContract, seenReasons, type SeenStanding } from "./seen-addenda.js";
import { standingReasons } from "./standing-reasons.js";
import { StandingType } from "./standing.type.js";

@Resolver(() => StandingType)
export class StandingResolver {
  @FieldResolver(() => [ContractType], {
    description: "The chain of contracts it is judged by, oldest first; empty where none is in force.",
  })
  contracts(@Root() { judged, at }: SeenStanding) {
    return (judged?.chain?.contracts ?? []).map((contract) => seenContract(at, contract.id));
  }

  @FieldResolver(() => [ClauseType], {
    description: "Demanded clauses that were read and are not there; all of them without a contract.",
  })
  missingClauses(@Root() { judged }: SeenStanding) {
    return (judged?.missing ?? []).map((clause) => seenClause(clause.id));
  }

  @FieldResolver(() => [ClauseType], { description: "Demanded clauses that are only partly there." })
  partialClauses(@Root() { judged }: SeenStanding) {
    return (judged?.partial ?? []).map((clause) => seenClause(clause.id));
  }

  @FieldResolver(() => [ClauseType], { description: "Demanded clauses that nobody has looked for yet." })
  unreviewedClauses(@Root() { judged }: SeenStanding) {
    return (judged?.unreviewed ?? []).map((clause) => seenClause(clause.id));
  }

  @FieldResolver(() => [PiCategoryType], { description: "Categories it carries that the contracts do not cover." })
  uncoveredCategories(@Root() { judged, at }: SeenStanding) {
    return (judged?.uncoveredCategories ?? []).map((id) => seenCategory(at, id));
  }

  @FieldResolver(() => [PurposeType], { description: "Purposes it serves that the contracts do not cover." })
  uncoveredPurposes(@Root() { judged, at }: SeenStanding) {
    return (judged?.uncoveredPurposes ?? []).map((id) => seenPurpose(at, id));
  }

  @FieldResolver(() => [ReasonType], { description: "Why: what it is, what it rests on, what it lacks." })
  because(@Root() standing: SeenStanding) {
    return seenReasons(standing.at, standingReasons(standing.at, standing));
  }
}
