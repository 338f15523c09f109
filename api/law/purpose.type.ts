import { Field, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import { NodeType } from "../common/node.type.js";
import type { Purpose, PurposeKind } from "../model/purpose.js";

export const PurposeKindEnum = enumType<PurposeKind>("PurposeKind", "What a purpose is in the eyes of the statute.", {
  business: "A business purpose, § 1798.140(e).",
  commercial: "The recipient's own commercial ends.",
  ccba: "Cross-context behavioral advertising, § 1798.140(k).",
});

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
