import { FieldResolver, Resolver, Root } from "type-graphql";
import { PiCategoryType } from "../law/pi-category.type.js";
import { receivedCategories } from "./party.service.js";
import type { SeenVendor } from "./seen-flows.js";
import { VendorType } from "./vendor.type.js";

@Resolver(() => VendorType)
export class VendorResolver {
  @FieldResolver(() => [PiCategoryType], { description: "The categories that flows into it name, by id." })
  receives(@Root() vendor: SeenVendor) {
    return receivedCategories(vendor);
  }
}
