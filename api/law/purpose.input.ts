import { Field, ID, InputType } from "type-graphql";
import { NAME_SHOWN, ownId } from "../model/field-words.type.js";
import type { Given } from "../model/given.js";
import type { Purpose, PurposeKind } from "../model/purpose.js";
import { PurposeKindEnum } from "./purpose.type.js";

@InputType("PurposeInput", {
  description: "A purpose of the company's own. It replaces the whole record: what is absent becomes its default.",
})
export class PurposeInput implements Given<Omit<Purpose, "citation">, "label"> {
  @Field(() => ID, {
    nullable: true,
    description: ownId("the name"),
  })
  readonly id: string | null | undefined;

  @Field(() => String, { description: NAME_SHOWN })
  readonly label: string;

  @Field(() => PurposeKindEnum, {
    nullable: true,
    description: "What it is in the eyes of the statute; BUSINESS where absent.",
  })
  readonly kind: PurposeKind | null | undefined;
}
