import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../common/node.type.js";
import type { Purpose, PurposeKind } from "../model/purpose.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { PURPOSE_KIND_WORDS } from "../model/words.js";

export const PurposeKindEnum = wordedEnum<PurposeKind>(
  "PurposeKind",
  "What a purpose is in the eyes of the statute.",
  PURPOSE_KIND_WORDS,
);

@ObjectType("Purpose", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "Why information flows: a statutory business purpose, cross-context behavioral advertising, or the company's own.",
})
export class PurposeType extends NodeType implements Purpose {
  @Field({ description: "The name shown, at most 500 characters." })
  readonly label: string;

  @Field(() => PurposeKindEnum, { description: "Business, commercial, or cross-context behavioral advertising." })
  readonly kind: PurposeKind;

  @Field(() => String, { nullable: true, description: "Where the statute names it; null for the company's own." })
  readonly citation: string | null;
}
