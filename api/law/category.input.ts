import { Field, ID, InputType } from "type-graphql";
import type { PiCategory } from "../model/category.js";
import type { Given } from "../model/given.js";

@InputType("CategoryInput", {
  description: "A category of the company's own. It replaces the whole record: what is absent becomes its default.",
})
export class CategoryInput implements Given<Omit<PiCategory, "citation">, "label"> {
  @Field(() => ID, {
    nullable: true,
    description: "Yours to choose, 1 to 200 characters; without one it is made from the name.",
  })
  readonly id: string | null | undefined;

  @Field(() => String, { description: "The name shown, at most 500 characters." })
  readonly label: string;

  @Field(() => [ID], { nullable: true, description: "Categories directly above. Unknown ones and loops are INVALID." })
  readonly parents: readonly string[] | null | undefined;

  @Field(() => String, { nullable: true, description: "Free text." })
  readonly description: string | null | undefined;
}
