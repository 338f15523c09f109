import { FieldResolver, Resolver, Root } from "type-graphql";
import { FlowType } from "../flows/flow.type.js";
import { seenFlow } from "../flows/seen-flows.js";
import { ClauseType } from "../law/clause.type.js";
import { seenClause } from "../law/seen-terms.js";
import { ContractType } from "./contract.type.js";
import { ReasonType } from "./reason.type.js";
import { seenContract, type SeenReason } from "./seen-addenda.js";

@Resolver(() => ReasonType)
export class ReasonResolver {
  @FieldResolver(() => ClauseType, { nullable: true, description: "The clause it speaks of." })
  clause(@Root() { clause }: SeenReason) {
    return clause === null ? null : seenClause(clause);
  }

  @FieldResolver(() => FlowType, { nullable: true, description: "The flow it speaks of." })
  flow(@Root() { flow, at }: SeenReason) {
    return flow === null ? null : seenFlow(at, flow);
  }

  @FieldResolver(() => ContractType, { nullable: true, description: "The contract it speaks of." })
  contract(@Root() { contract, at }: SeenReason) {
    return contract === null ? null : seenContract(at, contract);
  }
}
