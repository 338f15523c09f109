import { Field, ID, InputType } from "type-graphql";
import type { PiCategory } from "../model/category.js";
import { FREE_TEXT, NAME_SHOWN, ownId } from "../model/field-words.type.js";
import type { Given } from "../model/given.js";

@InputType("CategoryInput", {
  description: "A category of the company's own. It replaces the whole record: what is absent becomes its default.",
})
export class CategoryInput implements Given<Omit<PiCategory, "citation">, "label"> {
  @Field(() => ID, {
    nullable: true,
    description: ownId("the name"),
  })
  readonly id: string | null | undefined;

  @Field(() => String, { description: NAME_SHOWN })
  readonly label: string;

  @Field(() => [ID], { nullable: true, description: "Categories directly above. Unknown ones and loops are INVALID." })
  readonly parents: readonly string[] | null | undefined;

  @Field(() => String, { nullable: true, description: FREE_TEXT })
  readonly description: string | null | undefined;
}
