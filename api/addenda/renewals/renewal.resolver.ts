import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../common/page.input.js";
import { DayScalar } from "../../common/scalar.type.js";
import type { Context } from "../../context.js";
import { FlowType } from "../../flows/flow.type.js";
import { seenFlow, seenVendor } from "../../flows/seen-flows.js";
import { VendorType } from "../../flows/vendor.type.js";
import { PiCategoryType } from "../../law/pi-category.type.js";
import { seenCategory } from "../../law/seen-terms.js";
import { ContractType } from "../contract.type.js";
import { FlagType } from "../flag.type.js";
import { seenContract } from "../seen-addenda.js";
import { type RenewalKind, renewalRow } from "./renewal-kinds.js";
import { renewalSentence } from "./renewal-words.js";
import { RenewalConnectionType, RenewalKindEnum, RenewalType } from "./renewal.type.js";
import { blast, flagsOnEnding, listRenewals, renewalById, type SeenRenewal } from "./renewals.service.js";

@Resolver(() => RenewalType)
export class RenewalResolver {
  @Query(() => RenewalConnectionType, {
    description: "What contracts ask for on days ahead, by day: what is overdue comes first.",
  })
  renewals(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("until", () => DayScalar, { nullable: true, description: "The last day wanted; a year ahead where absent." })
    until?: string | null,
    @Arg("kinds", () => [RenewalKindEnum], { nullable: true, description: "Any of these; all where absent." })
    kinds?: RenewalKind[] | null,
    @Arg("vendor", () => ID, { nullable: true, description: "Of the contracts that bind this vendor." })
    vendor?: string | null,
  ) {
    return listRenewals(context.world, { until, kinds, vendor }, page);
  }

  @Query(() => RenewalType, { description: "One of them, whatever its day. NOT_FOUND where there is none any more." })
  renewal(@Ctx() context: Context, @Arg("id", () => ID, { description: "Id of the renewal." }) id: string) {
    return renewalById(context.world, id);
  }

  @FieldResolver(() => String, { description: "How its kind is shown." })
  label(@Root() { kind }: SeenRenewal) {
    return renewalRow(kind).label;
  }

  @FieldResolver(() => String, { description: "What its kind means, and whose the day is: the contract's or ours." })
  meaning(@Root() { kind }: SeenRenewal) {
    return renewalRow(kind).meaning;
  }

  @FieldResolver(() => String, { nullable: true, description: "What it rests on in law; null where on no section." })
  citation(@Root() { kind }: SeenRenewal) {
    return renewalRow(kind).citation;
  }

  @FieldResolver(() => String, { description: "What there is to do, in a sentence." })
  summary(@Root() renewal: SeenRenewal) {
    return renewalSentence(renewal.at, renewal);
  }

  @FieldResolver(() => ContractType, { description: "The contract." })
  contract(@Root() { contract, at }: SeenRenewal) {
    return seenContract(at, contract);
  }

  @FieldResolver(() => VendorType, { description: "The vendor bound by it." })
  vendor(@Root() { vendor, at }: SeenRenewal) {
    return seenVendor(at, vendor);
  }

  @FieldResolver(() => [FlowType], { description: "The flows whose standing rests on the contract today, by id." })
  flows(@Root() renewal: SeenRenewal) {
    return blast(renewal).flows.map((id) => seenFlow(renewal.at, id));
  }

  @FieldResolver(() => [PiCategoryType], { description: "The categories that those flows name, by id." })
  categories(@Root() renewal: SeenRenewal) {
    return blast(renewal).categories.map((id) => seenCategory(renewal.at, id));
  }

  @FieldResolver(() => [VendorType], {
    description: "Other vendors that what they carry reaches from the vendor on, certainly or possibly, by id.",
  })
  behind(@Root() renewal: SeenRenewal) {
    return blast(renewal).behind.map((id) => seenVendor(renewal.at, id));
  }

  @FieldResolver(() => [FlagType], {
    description:
      "Flags raised on the day after the last day in force, at the vendor and behind it, with nothing done until then; " +
      "empty for other kinds. The whole map is judged for it on two days: ask it of few.",
  })
  flagsRaised(@Root() renewal: SeenRenewal) {
    return flagsOnEnding(renewal);
  }
}
