import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Contract, ContractKind } from "../model/contract.js";
import { oneLine, ownId } from "../model/field-words.type.js";
import type { Given } from "../model/given.js";
import { ContractFindingInput } from "./contract-finding.input.js";
import { ContractScopeInput } from "./contract-scope.input.js";
import { ContractKindEnum } from "../law/contract-kind.type.js";
import { ContractProgressEnum } from "../law/contract-progress.type.js";
import type { ContractProgress } from "../model/progress.js";

@InputType("ContractInput", {
  description:
    "A document that is signed, or on its way to be. It replaces the whole record: what is absent becomes its default.",
})
export class ContractInput implements Given<Omit<Contract, "scope">, "counterparty"> {
  @Field(() => ID, {
    nullable: true,
    description: ownId("the counterparty and the kind"),
  })
  readonly id: string | null | undefined;

  @Field(() => String, { nullable: true, description: oneLine("A name to tell it apart by") })
  readonly name: string | null | undefined;

  @Field(() => ID, { description: "Id of the vendor bound by it. An unknown one is INVALID." })
  readonly counterparty: string;

  @Field(() => ID, {
    nullable: true,
    description: "The vendor that signed with its own sub-processor; absent where the business signed.",
  })
  readonly onBehalfOf: string | null | undefined;

  @Field(() => ContractKindEnum, { nullable: true, description: "What sort of document; CCPA_ADDENDUM where absent." })
  readonly kind: ContractKind | null | undefined;

  @Field(() => DayScalar, { nullable: true, description: "Day of signature." })
  readonly signedOn: string | null | undefined;

  @Field(() => DayScalar, { nullable: true, description: "First day in force; absent is from the beginning." })
  readonly effectiveFrom: string | null | undefined;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Last day in force, not before effectiveFrom; absent is no end.",
  })
  readonly expiresOn: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: "Renews itself: expiresOn does not end it. False where absent.",
  })
  readonly evergreen: boolean | null | undefined;

  @Field(() => Int, { nullable: true, description: "Days of notice to end it: 0 to 3650, else INVALID." })
  readonly noticeDays: number | null | undefined;

  @Field(() => [ID], {
    nullable: true,
    description: "Contracts it changes or forms part of: same counterparty, same signer.",
  })
  readonly amends: readonly string[] | null | undefined;

  @Field(() => [ID], {
    nullable: true,
    description: "Contracts it replaces from its first day: same counterparty, same signer.",
  })
  readonly supersedes: readonly string[] | null | undefined;

  @Field(() => ContractScopeInput, { nullable: true, description: "What it covers; absent limits nothing." })
  readonly scope: ContractScopeInput | null | undefined;

  @Field(() => [String], {
    nullable: true,
    description:
      "Companies of either side's group that it covers as well, by name: lines of at most 500 characters, none twice.",
  })
  readonly affiliates: readonly string[] | null | undefined;

  @Field(() => [String], {
    nullable: true,
    description: "Where the signed documents are kept: lines of at most 500 characters, none twice.",
  })
  readonly documents: readonly string[] | null | undefined;

  @Field(() => ContractProgressEnum, {
    nullable: true,
    description:
      "How far it is on its way; IN_FORCE where absent. INVALID where `nextMoves` of the present one does not have it, " +
      "or it comes into force without effectiveFrom.",
  })
  readonly progress: ContractProgress | null | undefined;

  @Field(() => String, { nullable: true, description: "Who makes the next move." })
  readonly owner: string | null | undefined;

  @Field(() => DayScalar, { nullable: true, description: "Day by which the next move is expected." })
  readonly dueOn: string | null | undefined;

  @Field(() => [ContractFindingInput], {
    nullable: true,
    description: "Where given, replaces all findings of this contract.",
  })
  readonly findings: readonly ContractFindingInput[] | null | undefined;
}
