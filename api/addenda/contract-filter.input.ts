import { Field, ID, InputType } from "type-graphql";
import type { ContractKind } from "../model/contract.js";
import { ContractKindEnum } from "../law/contract-kind.type.js";
import { ContractProgressEnum } from "../law/contract-progress.type.js";
import type { ContractProgress } from "../model/progress.js";
import { ContractStateEnum } from "./contract.type.js";
import type { ContractFilter } from "./contracts.service.js";
import type { ContractState } from "./in-force.js";

@InputType("ContractFilter", { description: "Which contracts are wanted: those that meet every part given." })
export class ContractFilterInput implements ContractFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the title, the id or the vendor, at most 200 characters.",
  })
  readonly search?: string | null;

  @Field(() => ID, { nullable: true, description: "Binding this vendor." })
  readonly counterparty?: string | null;

  @Field(() => [ContractKindEnum], { nullable: true, description: "Of one of these kinds." })
  readonly kinds?: readonly ContractKind[] | null;

  @Field(() => [ContractStateEnum], { nullable: true, description: "In one of these states today." })
  readonly states?: readonly ContractState[] | null;

  @Field(() => [ContractProgressEnum], { nullable: true, description: "As far as one of these on its way." })
  readonly progress?: readonly ContractProgress[] | null;
}
