import { Field, ObjectType } from "type-graphql";
import { PiCategoryType } from "../law/pi-category.type.js";
import { PurposeType } from "../law/purpose.type.js";
import type { SeenCategory, SeenPurpose } from "../law/seen-terms.js";

@ObjectType("ContractScope", {
  simpleResolvers: true,
  description:
    "What a contract covers. Null limits nothing (in an amendment: says nothing); an empty list covers nothing.",
})
export class ContractScopeType {
  @Field(() => [PurposeType], { nullable: true, description: "Purposes covered." })
  readonly purposes: readonly SeenPurpose[] | null;

  @Field(() => [PiCategoryType], { nullable: true, description: "Categories covered, each with all below it." })
  readonly categories: readonly SeenCategory[] | null;
}
