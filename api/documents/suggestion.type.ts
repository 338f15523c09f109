import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import { ClauseType } from "../law/clause.type.js";
import { ContractKindEnum } from "../law/contract-kind.type.js";
import { FindingStatusEnum } from "../law/finding-status.type.js";
import { StateClauseType } from "../law/state-clause.type.js";
import type { StateClause } from "../law/state-clauses.js";
import type { SeenClause } from "../law/seen-terms.js";
import type { ContractKind, FindingStatus } from "../model/contract.js";
import { EvidenceType, PartySideEnum } from "./evidence.type.js";
import type {
  Evidence,
  Shown,
  ShownClause,
  ShownParty,
  ShownStateClause,
  ShownSuggestion,
  ShownWarning,
} from "./shown-suggestion.js";

/** A proposed value of one kind, with the words it rests on. */
function suggested<T>(name: string, type: () => ClassType | object, nullable = false): ClassType<Shown<T>> {
  @ObjectType(`Suggested${name}`, { simpleResolvers: true, description: `A ${name} that the text proposes.` })
  class SuggestedType implements Shown<T> {
    @Field(type as () => ClassType, {
      nullable,
      description: "The proposal; nothing counts before a person accepts it.",
    })
    readonly value: T;

    @Field({ description: "Why, in a sentence." })
    readonly why: string;

    @Field(() => [EvidenceType], { description: "The words it rests on, best first." })
    readonly evidence: readonly Evidence[];
  }
  return SuggestedType as ClassType<Shown<T>>;
}

const SuggestedKind = suggested<ContractKind | null>("ContractKind", () => ContractKindEnum, true);
const SuggestedDay = suggested<string>("Day", () => DayScalar);
const SuggestedFlag = suggested<boolean>("Boolean", () => Boolean);
const SuggestedNumber = suggested<number>("Number", () => Int);

@ObjectType("SuggestedParty", { simpleResolvers: true, description: "Somebody whom the text names as a party." })
export class SuggestedPartyType implements ShownParty {
  @Field({ description: "The name as it is written." })
  readonly name: string;

  @Field(() => PartySideEnum, {
    nullable: true,
    description: "Who it is in the contract; null where the text does not say.",
  })
  readonly side: "business" | "recipient" | null;

  @Field(() => [EvidenceType], { description: "The words it rests on, best first." })
  readonly evidence: readonly Evidence[];
}

@ObjectType("ClauseSuggestion", { simpleResolvers: true, description: "How the text was read for one clause." })
export class ClauseSuggestionType implements ShownClause {
  @Field(() => ClauseType, { description: "The clause." })
  readonly clause: SeenClause;

  @Field(() => FindingStatusEnum, { description: "What is proposed; it counts only once a person has accepted it." })
  readonly status: FindingStatus;

  @Field({ description: "What was found, or what is lacking, in a sentence." })
  readonly why: string;

  @Field(() => [EvidenceType], { description: "The words it rests on, best first; none where the clause is missing." })
  readonly evidence: readonly Evidence[];
}

@ObjectType("StateClauseSuggestion", {
  simpleResolvers: true,
  description: "How the text was read for one term of other states.",
})
export class StateClauseSuggestionType implements ShownStateClause {
  @Field(() => StateClauseType, { description: "The term." })
  readonly clause: StateClause;

  @Field(() => FindingStatusEnum, { description: "What is proposed." })
  readonly status: FindingStatus;

  @Field({ description: "What was found, or what is lacking, in a sentence." })
  readonly why: string;

  @Field(() => [EvidenceType], { description: "The words it rests on, best first; none where the term is missing." })
  readonly evidence: readonly Evidence[];
}

@ObjectType("SuggestionWarning", { simpleResolvers: true, description: "What a reviewer must know about the whole." })
export class SuggestionWarningType implements ShownWarning {
  @Field({ description: "For a person." })
  readonly sentence: string;

  @Field(() => [EvidenceType], { description: "The words it rests on." })
  readonly evidence: readonly Evidence[];
}

@ObjectType("Suggestion", {
  simpleResolvers: true,
  description: "What the words of a document let one propose. Nothing of it counts before a person has accepted it.",
})
export class SuggestionType implements ShownSuggestion {
  @Field(() => SuggestedKind, {
    description: "What sort of contract it is; its value is null where it is none we know.",
  })
  readonly kind: Shown<ContractKind | null>;

  @Field(() => [SuggestedPartyType], { description: "Whom it binds." })
  readonly parties: readonly ShownParty[];

  @Field(() => SuggestedDay, { nullable: true, description: "Day of signature; null where the text does not say." })
  readonly signedOn: Shown<string> | null;

  @Field(() => SuggestedDay, { nullable: true, description: "First day in force; null where the text does not say." })
  readonly effectiveFrom: Shown<string> | null;

  @Field(() => SuggestedDay, { nullable: true, description: "Last day in force; null where the text does not say." })
  readonly expiresOn: Shown<string> | null;

  @Field(() => SuggestedFlag, {
    nullable: true,
    description: "Whether it renews itself; null where the text does not say.",
  })
  readonly evergreen: Shown<boolean> | null;

  @Field(() => SuggestedNumber, {
    nullable: true,
    description: "Days of notice to end it; null where the text does not say.",
  })
  readonly noticeDays: Shown<number> | null;

  @Field(() => [ClauseSuggestionType], {
    description: "One for each clause it was read for, in the order of the law's tables.",
  })
  readonly clauses: readonly ShownClause[];

  @Field(() => [StateClauseSuggestionType], {
    description: "The same for the terms that the laws of other states want.",
  })
  readonly stateClauses: readonly ShownStateClause[];

  @Field(() => [SuggestionWarningType], { description: "What a reviewer must know about the whole." })
  readonly warnings: readonly ShownWarning[];
}
