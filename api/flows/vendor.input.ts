import { Field, ID, InputType } from "type-graphql";
import { FREE_TEXT, NAME_SHOWN, oneLine, ownId } from "../model/field-words.type.js";
import type { Given } from "../model/given.js";
import type { Role, Vendor } from "../model/party.js";
import { RoleEnum } from "../model/role.type.js";

@InputType("VendorInput", {
  description: "An organisation outside. It replaces the whole record: what is absent becomes its default.",
})
export class VendorInput implements Given<Vendor, "name"> {
  @Field(() => ID, {
    nullable: true,
    description: ownId("the name"),
  })
  readonly id: string | null | undefined;

  @Field(() => String, { description: NAME_SHOWN })
  readonly name: string;

  @Field(() => String, { nullable: true, description: oneLine("Name in the register of companies") })
  readonly legalName: string | null | undefined;

  @Field(() => [String], { nullable: true, description: "Internet domains it uses, such as shop.example; none twice." })
  readonly domains: readonly string[] | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: "Address of its web site: http:// or https://, at most 500 characters.",
  })
  readonly website: string | null | undefined;

  @Field(() => String, { nullable: true, description: oneLine("Where privacy requests are sent") })
  readonly privacyContact: string | null | undefined;

  @Field(() => RoleEnum, { nullable: true, description: "What it is said to be; UNDECLARED where absent." })
  readonly declaredRole: Role | null | undefined;

  @Field(() => Boolean, { nullable: true, description: "Whether it is a registered data broker; false where absent." })
  readonly registeredBroker: boolean | null | undefined;

  @Field(() => String, { nullable: true, description: FREE_TEXT })
  readonly description: string | null | undefined;

  @Field(() => [String], {
    nullable: true,
    description: "Words to group by: lines of at most 500 characters, none twice.",
  })
  readonly tags: readonly string[] | null | undefined;
}
