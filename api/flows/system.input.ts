import { Field, ID, InputType } from "type-graphql";
import { FREE_TEXT, NAME_SHOWN, oneLine, ownId } from "../model/field-words.type.js";
import type { Given } from "../model/given.js";
import type { System, SystemKind } from "../model/party.js";
import { SystemKindEnum } from "./system.type.js";

@InputType("SystemInput", {
  description: "Something the business runs itself. It replaces the whole record: what is absent becomes its default.",
})
export class SystemInput implements Given<System, "name"> {
  @Field(() => ID, {
    nullable: true,
    description: ownId("the name"),
  })
  readonly id: string | null | undefined;

  @Field(() => String, { description: NAME_SHOWN })
  readonly name: string;

  @Field(() => SystemKindEnum, { nullable: true, description: "What sort of thing it is; APPLICATION where absent." })
  readonly kind: SystemKind | null | undefined;

  @Field(() => String, { nullable: true, description: oneLine("Who answers for it") })
  readonly owner: string | null | undefined;

  @Field(() => String, { nullable: true, description: FREE_TEXT })
  readonly description: string | null | undefined;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of categories taken in from consumers here. Unknown ones are INVALID.",
  })
  readonly collects: readonly string[] | null | undefined;

  @Field(() => [String], {
    nullable: true,
    description: "Words to group by: lines of at most 500 characters, none twice.",
  })
  readonly tags: readonly string[] | null | undefined;
}
