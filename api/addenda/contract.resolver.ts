import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import type { Context } from "../context.js";
import { FlowType } from "../flows/flow.type.js";
import { ContractProgressEnum } from "../law/contract-progress.type.js";
import { movesFrom } from "../model/progress.js";
import { seenVendor } from "../flows/seen-flows.js";
import { VendorType } from "../flows/vendor.type.js";
import { ContractFilterInput } from "./contract-filter.input.js";
import { contractReasons } from "./contract-reasons.js";
import { ContractScopeType } from "./contract-scope.type.js";
import { ContractConnectionType, ContractStateEnum, ContractType } from "./contract.type.js";
import { contracts, findingsOf, flowsRestingOn, scopeOf } from "./contracts.service.js";
import { FindingType } from "./finding.type.js";
import { contractState, isInForce, successors } from "./in-force.js";
import { ReasonType } from "./reason.type.js";
import { seenContract, type SeenContract, seenReasons } from "./seen-addenda.js";
import { contractTitle } from "./titles.js";

@Resolver(() => ContractType)
export class ContractResolver {
  @Query(() => ContractConnectionType, {
    description: "The contracts, by id. NOT_FOUND where the filter names no vendor.",
  })
  contracts(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("filter", () => ContractFilterInput, { nullable: true, description: "Which are wanted; all where absent." })
    filter?: ContractFilterInput | null,
  ) {
    return contracts(context.world, filter ?? {}, page);
  }

  @FieldResolver(() => String, { description: "Its name, or its kind and the vendor it binds." })
  title(@Root() { id, at }: SeenContract) {
    return contractTitle(at.map, id);
  }

  @FieldResolver(() => VendorType, { description: "The vendor bound by it." })
  counterparty(@Root() { counterparty, at }: SeenContract) {
    return seenVendor(at, counterparty);
  }

  @FieldResolver(() => VendorType, {
    nullable: true,
    description: "The vendor that signed with its own sub-processor; null where the business signed.",
  })
  onBehalfOf(@Root() { onBehalfOf, at }: SeenContract) {
    return onBehalfOf === null ? null : seenVendor(at, onBehalfOf);
  }

  @FieldResolver(() => [ContractType], { description: "Contracts it changes or forms part of." })
  amends(@Root() { amends, at }: SeenContract) {
    return amends.map((id) => seenContract(at, id));
  }

  @FieldResolver(() => [ContractType], { description: "Contracts whose place it takes, from its first day." })
  supersedes(@Root() { supersedes, at }: SeenContract) {
    return supersedes.map((id) => seenContract(at, id));
  }

  @FieldResolver(() => [ContractType], { description: "Contracts recorded as taking its place, now or later." })
  supersededBy(@Root() contract: SeenContract) {
    return successors(contract.at.map, contract).map(({ id }) => seenContract(contract.at, id));
  }

  @FieldResolver(() => ContractScopeType, { description: "What it covers." })
  scope(@Root() contract: SeenContract) {
    return scopeOf(contract);
  }

  @FieldResolver(() => [FindingType], { description: "Its clauses as they were read, by clause." })
  findings(@Root() contract: SeenContract) {
    return findingsOf(contract);
  }

  @FieldResolver(() => Boolean, { description: "Whether it counts today." })
  inForce(@Root() contract: SeenContract) {
    return isInForce(contract.at.map, contract, contract.at.day);
  }

  @FieldResolver(() => ContractStateEnum, { description: "Whether it counts today, and if not why." })
  state(@Root() contract: SeenContract) {
    return contractState(contract.at.map, contract, contract.at.day);
  }

  @FieldResolver(() => [ContractProgressEnum], { description: "Where it may go from here, the usual move first." })
  nextMoves(@Root() { progress }: SeenContract) {
    return movesFrom(progress);
  }

  @FieldResolver(() => [ReasonType], { description: "Why it is in that state." })
  because(@Root() contract: SeenContract) {
    return seenReasons(contract.at, contractReasons(contract.at, contract));
  }

  @FieldResolver(() => [FlowType], { description: "The flows whose standing rests on it, by id." })
  flows(@Root() contract: SeenContract) {
    return flowsRestingOn(contract);
  }
}
