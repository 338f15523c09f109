import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { VendorType } from "../../flows/vendor.type.js";
import type { AddendumForm } from "../../law/addendum-terms.js";
import type { WorldVendor } from "../seen-addenda.js";
import { addendum } from "./addendum.service.js";
import { AddendumFormEnum, AddendumType } from "./addendum.type.js";

@Resolver(() => VendorType)
export class VendorAddendumResolver {
  @FieldResolver(() => AddendumType, { description: "The addendum that it needs on the map." })
  addendum(
    @Root() { id: vendor, at }: WorldVendor,
    @Arg("form", () => AddendumFormEnum, { nullable: true, description: "The first of `forms` where absent." })
    form?: AddendumForm | null,
    @Arg("business", () => String, { nullable: true, description: "Your company as it signs; absent leaves a line." })
    business?: string | null,
    @Arg("withUnread", () => Boolean, {
      nullable: true,
      description: "Terms of clauses that nobody has read yet, too; false where absent.",
    })
    withUnread?: boolean | null,
  ) {
    return addendum(at, { vendor, form, business, withUnread });
  }
}
