import { Field, ID, InputType } from "type-graphql";
import type { ContractScope } from "../model/contract.js";
import type { Given } from "../model/given.js";

@InputType("ContractScopeInput", { description: "What a contract covers." })
export class ContractScopeInput implements Given<ContractScope> {
  @Field(() => [ID], { nullable: true, description: "Null limits nothing; an empty list covers nothing." })
  readonly purposes: readonly string[] | null | undefined;

  @Field(() => [ID], {
    nullable: true,
    description: "Null limits nothing; an empty list covers nothing. All below a category is covered with it.",
  })
  readonly categories: readonly string[] | null | undefined;
}
