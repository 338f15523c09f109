import { Arg, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Role } from "../model/party.js";
import { RoleEnum } from "../model/role.type.js";
import { ClauseType } from "./clause.type.js";
import type { SeenClause } from "./seen-terms.js";
import { clauses } from "./terms.service.js";

@Resolver(() => ClauseType)
export class ClauseResolver {
  @Query(() => [ClauseType], { description: "The terms the law wants in contracts, in the order of its tables." })
  clauses(
    @Arg("role", () => RoleEnum, {
      nullable: true,
      description: "Only those that the contract of this role needs; UNDECLARED is judged as SERVICE_PROVIDER.",
    })
    role?: Role,
  ) {
    return clauses(role);
  }

  @FieldResolver(() => Boolean, { description: "Whether the words of the law were read, § by §." })
  verified(@Root() clause: SeenClause) {
    return clause.confidence !== "unverified";
  }
}
