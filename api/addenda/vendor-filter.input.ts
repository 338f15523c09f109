import { Field, ID, InputType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import type { Role } from "../model/party.js";
import { RoleEnum } from "../model/role.type.js";
import type { FlagKind } from "./flag-kinds.js";
import { FlagKindEnum } from "./flag.type.js";
import type { VendorFilter, VendorOrder } from "./vendors.service.js";

export const VendorOrderEnum = enumType<VendorOrder>("VendorOrder", "In which order vendors are listed.", {
  exposure: "Most exposed first.",
  name: "By name, without case and accents.",
  id: "By id.",
  flags: "Most flags first.",
});

@InputType("VendorFilter", { description: "Which vendors are wanted: those that meet every part given." })
export class VendorFilterInput implements VendorFilter {
  @Field(() => String, { nullable: true, description: "Words of a name, the id or a domain, at most 200 characters." })
  readonly search?: string | null;

  @Field(() => [FlagKindEnum], { nullable: true, description: "With any of these flags." })
  readonly flags?: readonly FlagKind[] | null;

  @Field(() => Boolean, { nullable: true, description: "True: with some flag. False: with none." })
  readonly flagged?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "Some flow into it certainly or possibly carries this category, or one below it.",
  })
  readonly receives?: string | null;

  @Field(() => [RoleEnum], { nullable: true, description: "Declared to be one of these." })
  readonly declaredRole?: readonly Role[] | null;
}
