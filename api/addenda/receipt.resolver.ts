import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import type { Context } from "../context.js";
import { FlowType } from "../flows/flow.type.js";
import { seenFlow, seenVendor } from "../flows/seen-flows.js";
import { VendorType } from "../flows/vendor.type.js";
import { ReceiptConnectionType, ReceiptType } from "./receipt.type.js";
import { receipts, type SeenReceipt } from "./receipts.service.js";
import { seenStanding } from "./seen-addenda.js";
import { StandingType } from "./standing.type.js";

@Resolver(() => ReceiptType)
export class ReceiptResolver {
  @Query(() => ReceiptConnectionType, {
    description:
      "Who receives this category or anything below it: over the whole map, or starting from the given parties. " +
      "Certain first, then fewer flows, then id. NOT_FOUND for an unknown category or party.",
  })
  vendorsReceiving(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("category", () => ID, { description: "A category, the statute's or the company's own." }) category: string,
    @Arg("from", () => [ID], { nullable: true, description: "Parties to start from; absent asks of the whole map." })
    from?: string[] | null,
    @Arg("maxHops", () => Int, {
      nullable: true,
      description: "Flows at most, 1 or more. Without `from` it is INVALID.",
    })
    maxHops?: number | null,
  ) {
    return receipts(context.world, { category, from, maxHops }, page);
  }

  @FieldResolver(() => VendorType, { description: "The vendor that receives it." })
  vendor(@Root() { vendor, at }: SeenReceipt) {
    return seenVendor(at, vendor);
  }

  @FieldResolver(() => [FlowType], {
    description: "A shortest way there, in the order of travel. Of equal ones the smaller ids win, last flow first.",
  })
  path(@Root() { path, at }: SeenReceipt) {
    return path.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => StandingType, { description: "What the last flow of that way is in law today." })
  standing(@Root() { path, at }: SeenReceipt) {
    return seenStanding(at, path.at(-1) ?? "");
  }
}
