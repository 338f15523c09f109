import { ArgsType, Field, Int } from "type-graphql";
import { PAGE_LIMIT, type PageRequest } from "./page.js";

@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: 50, description: `Entries wanted: 0 to ${PAGE_LIMIT}, else INVALID.` })
  readonly first: number;

  @Field(() => String, { nullable: true, description: "A cursor of this list: the page starts after it." })
  readonly after?: string | null;
}
