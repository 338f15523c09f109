import { ArgsType, Field, Int } from "type-graphql";
import { PAGE_DEFAULT, PAGE_LIMIT, type PageRequest } from "./page.js";

@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, {
    nullable: true,
    defaultValue: PAGE_DEFAULT,
    description: `Entries wanted: 0 to ${PAGE_LIMIT}, else INVALID.`,
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "A cursor of this list: the page starts after it. Anything else is INVALID.",
  })
  readonly after?: string | null;
}
