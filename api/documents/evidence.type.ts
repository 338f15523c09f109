import { Field, Int, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import type { Evidence } from "./shown-suggestion.js";

export const PartySideEnum = enumType<"business" | "recipient">("PartySide", "Who a party is in a contract.", {
  business: "The side that discloses personal information.",
  recipient: "The side that receives it.",
});

@ObjectType("Evidence", { simpleResolvers: true, description: "Words of a document that something rests on." })
export class EvidenceType implements Evidence {
  @Field(() => Int, { description: "Position of the segment in the document, from 0." })
  readonly segment: number;

  @Field(() => Int, { description: "Where the words begin in the segment, in UTF-16 units." })
  readonly start: number;

  @Field(() => Int, { description: "Where they end." })
  readonly end: number;

  @Field({ description: "The words themselves." })
  readonly quote: string;

  @Field({ description: "Where they stand: page 3, paragraph 12." })
  readonly place: string;
}
