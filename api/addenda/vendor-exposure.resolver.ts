import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import type { Context } from "../context.js";
import { VendorConnectionType, VendorType } from "../flows/vendor.type.js";
import { ContractType } from "./contract.type.js";
import { contractsBinding } from "./contracts.service.js";
import { seenExposure } from "./exposure.service.js";
import { ExposureType } from "./exposure.type.js";
import { OnDay } from "./on-day.input.js";
import type { WorldVendor } from "./seen-addenda.js";
import { VendorFilterInput, VendorOrderEnum } from "./vendor-filter.input.js";
import { type VendorOrder, vendors } from "./vendors.service.js";
import { askedOn } from "./worlds-on.service.js";

@Resolver(() => VendorType)
export class VendorExposureResolver {
  @Query(() => VendorConnectionType, { description: "The vendors. NOT_FOUND where the filter names no category." })
  vendors(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("filter", () => VendorFilterInput, { nullable: true, description: "Which are wanted; all where absent." })
    filter?: VendorFilterInput | null,
    @Arg("orderBy", () => VendorOrderEnum, { nullable: true, defaultValue: "exposure", description: "In which order." })
    orderBy?: VendorOrder | null,
    @OnDay() on?: string | null,
  ) {
    const question = { filter: filter ?? {}, orderBy: orderBy ?? "exposure", page } as const;
    return askedOn(context.world, on, (world) => vendors(world, question));
  }

  @FieldResolver(() => [ContractType], { description: "The contracts that bind it, in force or not, by id." })
  contracts(@Root() { id, at }: WorldVendor) {
    return contractsBinding(at, id);
  }

  @FieldResolver(() => ExposureType, { description: "How much is exposed at it, with the parts it is made of." })
  exposure(@Root() { id, at }: WorldVendor) {
    return seenExposure(at, id);
  }
}
