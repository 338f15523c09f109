import { Field, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import { DISCLOSURE_WORDINGS, type Disclosure } from "../law/disclosures.js";
import { RoleEnum } from "../model/role.type.js";
import type { Role } from "../model/party.js";
import type { Standing } from "./standing.js";

export const DisclosureEnum = enumType<Disclosure>(
  "Disclosure",
  "What a flow is in law.",
  Object.fromEntries(DISCLOSURE_WORDINGS.map(({ id, meaning }) => [id, meaning])) as Record<Disclosure, string>,
);

@ObjectType("Standing", {
  simpleResolvers: true,
  description: "What a flow is in law today, under which contracts, and what they lack for it.",
})
export class StandingType implements Pick<Standing, "disclosure" | "role"> {
  @Field(() => DisclosureEnum, { description: "What it is." })
  readonly disclosure: Disclosure;

  @Field(() => RoleEnum, {
    nullable: true,
    description: "What the recipient is by this flow; null where nothing is disclosed.",
  })
  readonly role: Role | null;
}
