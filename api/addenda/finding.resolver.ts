import { FieldResolver, Resolver, Root } from "type-graphql";
import { ClauseType } from "../law/clause.type.js";
import { seenClause } from "../law/seen-terms.js";
import { ContractType } from "./contract.type.js";
import { FindingType } from "./finding.type.js";
import { seenContract, type SeenFinding } from "./seen-addenda.js";

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => ContractType, { description: "The contract read." })
  contract(@Root() { contract, at }: SeenFinding) {
    return seenContract(at, contract);
  }

  @FieldResolver(() => ClauseType, { description: "The clause looked for." })
  clause(@Root() { clause }: SeenFinding) {
    return seenClause(clause);
  }
}
