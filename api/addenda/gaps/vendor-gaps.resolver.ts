import { FieldResolver, Resolver, Root } from "type-graphql";
import { VendorType } from "../../flows/vendor.type.js";
import type { WorldVendor } from "../seen-addenda.js";
import { GapType } from "./gap.type.js";
import { gapsAt } from "./gaps.service.js";

@Resolver(() => VendorType)
export class VendorGapsResolver {
  @FieldResolver(() => [GapType], { description: "What there is to do about its flags, most points first." })
  gaps(@Root() { id, at }: WorldVendor) {
    return gapsAt(at, id);
  }
}
