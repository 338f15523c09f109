import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import type { Role, Vendor } from "../model/party.js";
import { RoleEnum } from "../model/role.type.js";
import { PartyType } from "./party.type.js";

@ObjectType("Vendor", {
  implements: PartyType,
  simpleResolvers: true,
  description: "An organisation outside. What it is called is `declaredRole`; what it is, is computed flow by flow.",
})
export class VendorType extends PartyType implements Vendor {
  @Field(() => String, { nullable: true, description: "Name in the register of companies; null where not recorded." })
  readonly legalName: string | null;

  @Field(() => [String], { description: "Internet domains it uses." })
  readonly domains: readonly string[];

  @Field(() => String, { nullable: true, description: "Address of its web site." })
  readonly website: string | null;

  @Field(() => String, { nullable: true, description: "Where privacy requests are sent, usually an e-mail address." })
  readonly privacyContact: string | null;

  @Field(() => RoleEnum, { description: "What somebody declared it to be." })
  readonly declaredRole: Role;

  @Field({ description: "Whether it is a registered data broker." })
  readonly registeredBroker: boolean;

  @Field(() => String, { nullable: true, description: "Free text; null where none was given." })
  readonly description: string | null;

  @Field(() => [String], { description: "Words to group by." })
  readonly tags: readonly string[];
}

export const VendorConnectionType = connectionOf("Vendor", () => VendorType);
