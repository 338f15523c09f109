import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../common/node.type.js";
import type { PiCategory } from "../model/category.js";

@ObjectType("PiCategory", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A category of personal information: a row of § 1798.140(v) or (ae), or the company's own below one.",
})
export class PiCategoryType extends NodeType implements Omit<PiCategory, "parents"> {
  @Field({ description: "The name shown, at most 500 characters." })
  readonly label: string;

  @Field(() => String, { nullable: true, description: "Where the statute names it; null for the company's own." })
  readonly citation: string | null;

  @Field(() => String, { nullable: true, description: "Free text; null where none was given." })
  readonly description: string | null;
}
