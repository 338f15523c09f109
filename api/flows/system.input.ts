import { Field, ID, InputType } from "type-graphql";
import type { Given } from "../model/given.js";
import type { System, SystemKind } from "../model/party.js";
import { SystemKindEnum } from "./system.type.js";

@InputType("SystemInput", {
  description: "Something the business runs itself. It replaces the whole record: what is absent becomes its default.",
})
export class SystemInput implements Given<System, "name"> {
  @Field(() => ID, {
    nullable: true,
    description: "Yours to choose, 1 to 200 characters; without one it is made from the name.",
  })
  readonly id: string | null | undefined;

  @Field(() => String, { description: "The name shown, at most 500 characters." })
  readonly name: string;

  @Field(() => SystemKindEnum, { nullable: true, description: "What sort of thing it is; APPLICATION where absent." })
  readonly kind: SystemKind | null | undefined;

  @Field(() => String, { nullable: true, description: "Who answers for it." })
  readonly owner: string | null | undefined;

  @Field(() => String, { nullable: true, description: "Free text." })
  readonly description: string | null | undefined;

  @Field(() => [ID], { nullable: true, description: "Categories taken in from consumers here." })
  readonly collects: readonly string[] | null | undefined;

  @Field(() => [String], { nullable: true, description: "Words to group by." })
  readonly tags: readonly string[] | null | undefined;
}
