import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Wording } from "../model/wording.js";
import type { About, Counts, Limits } from "./about.service.js";

@ObjectType("Wording", {
  simpleResolvers: true,
  description: "A word of the product: its id, how it is shown, what it means, where that comes from.",
})
export class WordingType implements Wording {
  @Field({ description: "The name of the enum's value, upper case." })
  readonly id: string;

  @Field({ description: "How it is shown." })
  readonly label: string;

  @Field({ description: "What it means, in a sentence." })
  readonly meaning: string;

  @Field(() => String, { nullable: true, description: "Section of the statute or regulations." })
  readonly citation: string | null;
}

@ObjectType("Counts", { simpleResolvers: true, description: "How much is on the map." })
export class CountsType implements Counts {
  @Field(() => Int, { description: "Systems." })
  readonly systems: number;

  @Field(() => Int, { description: "Vendors." })
  readonly vendors: number;

  @Field(() => Int, { description: "Flows." })
  readonly flows: number;

  @Field(() => Int, { description: "Contracts, in force or not." })
  readonly contracts: number;

  @Field(() => Int, { description: "Categories, the statute's and the company's own." })
  readonly categories: number;

  @Field(() => Int, { description: "Vendors with a flag." })
  readonly flaggedVendors: number;
}

@ObjectType("Limits", { simpleResolvers: true, description: "How much is too much." })
export class LimitsType implements Limits {
  @Field(() => Int, { description: "Parties of one map view." })
  readonly mapParties: number;

  @Field(() => Int, { description: "Characters of an id." })
  readonly idLength: number;

  @Field(() => Int, { description: "Characters of a name or a label." })
  readonly nameLength: number;

  @Field(() => Int, { description: "Changes of one call; more go through POST /import." })
  readonly changesPerCall: number;
}

@ObjectType("About", { simpleResolvers: true, description: "Pins, limits and words, so that no rule lives twice." })
export class AboutType implements About {
  @Field(() => DayScalar, { description: "The day that standings and flags are computed for." })
  readonly today: string;

  @Field(() => Int, { description: "The newest revision known." })
  readonly revision: number;

  @Field({ description: "Where the map is kept: sqlite or neo4j." })
  readonly store: string;

  @Field({
    description:
      "False while the store cannot be reached: answers come from the last revision, changes are UNAVAILABLE.",
  })
  readonly storeReachable: boolean;

  @Field({ description: "What this program is not." })
  readonly notLegalAdvice: string;

  @Field(() => CountsType, { description: "How much is on the map." })
  readonly counts: Counts;

  @Field(() => LimitsType, { description: "How much is too much." })
  readonly limits: Limits;

  @Field(() => [WordingType], { description: "What can be wrong at a vendor, gravest first." })
  readonly flagKinds: readonly Wording[];

  @Field(() => [WordingType], { description: "What a flow can be in law." })
  readonly disclosures: readonly Wording[];

  @Field(() => [WordingType], { description: "What a request asks of a party, strongest first." })
  readonly actions: readonly Wording[];

  @Field(() => [WordingType], { description: "How grave a flag can be, gravest first." })
  readonly severities: readonly Wording[];

  @Field(() => [WordingType], { description: "What a vendor can be declared to be, and what it is by a flow." })
  readonly roles: readonly Wording[];

  @Field(() => [WordingType], { description: "What sort of thing a system can be." })
  readonly systemKinds: readonly Wording[];

  @Field(() => [WordingType], { description: "What a purpose can be in the eyes of the statute." })
  readonly purposeKinds: readonly Wording[];

  @Field(() => [WordingType], { description: "What sort of document a contract can be." })
  readonly contractKinds: readonly Wording[];

  @Field(() => [WordingType], { description: "How information can travel." })
  readonly mechanisms: readonly Wording[];

  @Field(() => [WordingType], { description: "What can be given for it." })
  readonly considerations: readonly Wording[];

  @Field(() => [WordingType], { description: "How a flow can be known." })
  readonly confidences: readonly Wording[];

  @Field(() => [WordingType], { description: "What a consumer may ask." })
  readonly rights: readonly Wording[];

  @Field(() => [WordingType], { description: "By what a flow can be stopped." })
  readonly gateMeans: readonly Wording[];

  @Field(() => [WordingType], { description: "How a clause can be read." })
  readonly findingStatuses: readonly Wording[];

  @Field(() => [WordingType], { description: "How far a contract can be on its way." })
  readonly contractProgress: readonly Wording[];

  @Field(() => [WordingType], { description: "When a conditional clause is demanded." })
  readonly clauseConditions: readonly Wording[];

  @Field(() => [WordingType], { description: "What contracts ask for on days ahead." })
  readonly renewalKinds: readonly Wording[];

  @Field(() => [WordingType], { description: "Whether contracts cover what a vendor receives." })
  readonly coverageStates: readonly Wording[];

  @Field(() => [WordingType], { description: "How far a consumer's request can be." })
  readonly requestStates: readonly Wording[];

  @Field(() => [WordingType], { description: "How a request can come in." })
  readonly requestMethods: readonly Wording[];

  @Field(() => [WordingType], { description: "What can be done to a request." })
  readonly requestActs: readonly Wording[];

  @Field(() => [WordingType], { description: "What can find a person." })
  readonly identifierTypes: readonly Wording[];

  @Field(() => [WordingType], { description: "What an agent can show." })
  readonly agentProofs: readonly Wording[];

  @Field(() => [WordingType], { description: "What can become of a step." })
  readonly stepOutcomes: readonly Wording[];

  @Field(() => [WordingType], { description: "By what somebody can show who they are." })
  readonly verificationMeans: readonly Wording[];

  @Field(() => [WordingType], { description: "How surely a business can know who asks." })
  readonly verificationLevels: readonly Wording[];

  @Field(() => [WordingType], { description: "How a letter can be sent." })
  readonly letterWays: readonly Wording[];
}
