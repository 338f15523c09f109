import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import type { System, SystemKind } from "../model/party.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { SYSTEM_KIND_WORDS } from "../model/words.js";
import { PartyType } from "./party.type.js";

export const SystemKindEnum = wordedEnum<SystemKind>(
  "SystemKind",
  "What sort of thing a system is.",
  SYSTEM_KIND_WORDS,
);

@ObjectType("System", {
  implements: PartyType,
  simpleResolvers: true,
  description: "Something the business runs itself.",
})
export class SystemType extends PartyType implements Omit<System, "collects"> {
  @Field(() => SystemKindEnum, { description: "What sort of thing it is." })
  readonly kind: SystemKind;

  @Field(() => String, { nullable: true, description: "Who answers for it; null where nobody is named." })
  readonly owner: string | null;

  @Field(() => String, { nullable: true, description: "Free text; null where none was given." })
  readonly description: string | null;

  @Field(() => [String], { description: "Words to group by." })
  readonly tags: readonly string[];
}

export const SystemConnectionType = connectionOf("System", () => SystemType);
