import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../common/page.input.js";
import type { Context } from "../../context.js";
import { FlowType } from "../../flows/flow.type.js";
import { PartyType } from "../../flows/party.type.js";
import { seenFlow, seenParty, seenVendor } from "../../flows/seen-flows.js";
import { VendorType } from "../../flows/vendor.type.js";
import { ClauseType } from "../../law/clause.type.js";
import { PiCategoryType } from "../../law/pi-category.type.js";
import { PurposeType } from "../../law/purpose.type.js";
import { seenCategory, seenClause, seenPurpose } from "../../law/seen-terms.js";
import { onTheirWay } from "../addendum/addendum.service.js";
import { ContractType } from "../contract.type.js";
import { ExposurePartType } from "../exposure.type.js";
import { OnDay } from "../on-day.input.js";
import { seenContract } from "../seen-addenda.js";
import { askedOn } from "../worlds-on.service.js";
import { GapFilterInput } from "./gap-filter.input.js";
import { gapRow } from "./gap-kinds.js";
import { gapSummary } from "./gap-summary.js";
import { GapConnectionType, GapCountType, GapType } from "./gap.type.js";
import { gapById, gapCounts, listGaps, partsOf, type SeenGap } from "./gaps.service.js";

@Resolver(() => GapType)
export class GapResolver {
  @Query(() => GapConnectionType, {
    description:
      "What there is to do about the flags of all vendors: one entry for one thing to do, most points first.",
  })
  gaps(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("filter", () => GapFilterInput, { nullable: true, description: "Which are wanted; all where absent." })
    filter?: GapFilterInput | null,
    @OnDay() on?: string | null,
  ) {
    return askedOn(context.world, on, (world) => listGaps(world, filter ?? {}, page));
  }

  @Query(() => GapType, { description: "One gap. NOT_FOUND where there is none of this id, or none any more." })
  gap(@Ctx() context: Context, @Arg("id", () => ID, { description: "Id of the gap." }) id: string) {
    return gapById(context.world, id);
  }

  @Query(() => [GapCountType], { description: "How many gaps of each kind there are; kinds without any are left out." })
  gapCounts(@Ctx() context: Context) {
    return gapCounts(context.world);
  }

  @FieldResolver(() => String, { description: "How its kind is shown." })
  label(@Root() { kind }: SeenGap) {
    return gapRow(kind).label;
  }

  @FieldResolver(() => String, { description: "What to do, in a sentence that names whom and what." })
  summary(@Root() gap: SeenGap) {
    return gapSummary(gap.at.map, gap);
  }

  @FieldResolver(() => Int, { description: "How many flows it is about." })
  flowCount(@Root() { flows }: SeenGap) {
    return flows.length;
  }

  @FieldResolver(() => String, { description: "What doing it means, in a sentence." })
  meaning(@Root() { kind }: SeenGap) {
    return gapRow(kind).meaning;
  }

  @FieldResolver(() => String, { description: "Section of the statute and regulations that asks for it." })
  citation(@Root() { kind }: SeenGap) {
    return gapRow(kind).citation;
  }

  @FieldResolver(() => VendorType, { description: "The vendor whose flags it answers." })
  vendor(@Root() { vendor, at }: SeenGap) {
    return seenVendor(at, vendor);
  }

  @FieldResolver(() => PartyType, { nullable: true, description: "The provider to ask, where not the vendor itself." })
  asked(@Root() { asked, at }: SeenGap) {
    return asked === null ? null : seenParty(at, asked);
  }

  @FieldResolver(() => ContractType, {
    nullable: true,
    description: "The contract to amend, renew or read; null where there is none.",
  })
  contract(@Root() { contract, at }: SeenGap) {
    return contract === null ? null : seenContract(at, contract);
  }

  @FieldResolver(() => [ContractType], {
    description: "Contracts with the vendor that are drafted, sent or returned and not in force yet, by id.",
  })
  onTheirWay(@Root() { vendor, at }: SeenGap) {
    return onTheirWay(at, vendor);
  }

  @FieldResolver(() => [ClauseType], {
    description: "Terms to be had, or to be read, in the order of the law's tables.",
  })
  clauses(@Root() { clauses }: SeenGap) {
    return clauses.map(seenClause);
  }

  @FieldResolver(() => [PiCategoryType], { description: "Categories outside of the contract's scope, by id." })
  categories(@Root() { categories, at }: SeenGap) {
    return categories.map((id) => seenCategory(at, id));
  }

  @FieldResolver(() => [PurposeType], { description: "Purposes outside of the contract's scope, by id." })
  purposes(@Root() { purposes, at }: SeenGap) {
    return purposes.map((id) => seenPurpose(at, id));
  }

  @FieldResolver(() => [FlowType], { description: "The flows that it is about, by id." })
  flows(@Root() { flows, at }: SeenGap) {
    return flows.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => [ExposurePartType], { description: "Its points and why, one by one." })
  because(@Root() gap: SeenGap) {
    return partsOf(gap);
  }
}
