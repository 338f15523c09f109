import { Field, ObjectType } from "type-graphql";
import { FlagType } from "../addenda/flag.type.js";
import type { SeenFlag, SeenStanding, WorldFlow, WorldParty } from "../addenda/seen-addenda.js";
import { StandingType } from "../addenda/standing.type.js";
import { FlowType } from "../flows/flow.type.js";
import { PartyType } from "../flows/party.type.js";
import type { SeenDifference, SeenStandingChange, SeenStillReached } from "./difference.service.js";
import type { SeenStep } from "./propagation.service.js";
import { StepType } from "./step.type.js";

@ObjectType("StillReached", {
  simpleResolvers: true,
  description: "A party that lost a flow and is reached all the same.",
})
export class StillReachedType implements SeenStillReached {
  @Field(() => PartyType, { description: "The party." })
  readonly party: WorldParty;

  @Field(() => [FlowType], { description: "The other way by which it is reached, in the order of travel." })
  readonly path: readonly WorldFlow[];
}

@ObjectType("StandingChange", { simpleResolvers: true, description: "A flow whose standing changed." })
export class StandingChangeType implements SeenStandingChange {
  @Field(() => FlowType, { description: "The flow, as it is after; as it was where it is gone." })
  readonly flow: WorldFlow;

  @Field(() => StandingType, { nullable: true, description: "Its standing before; null for a new flow." })
  readonly before: SeenStanding | null;

  @Field(() => StandingType, { nullable: true, description: "Its standing after; null for a flow that is gone." })
  readonly after: SeenStanding | null;
}

@ObjectType("Difference", {
  simpleResolvers: true,
  description: "What a set of changes does to flags, reach and an opt-out of sale and sharing over the whole map.",
})
export class DifferenceType implements SeenDifference {
  @Field(() => [FlagType], { description: "Flags raised, with the flows that newly raise them." })
  readonly flagsRaised: readonly SeenFlag[];

  @Field(() => [FlagType], { description: "Flags cleared, as they were, with the flows that raise them no more." })
  readonly flagsCleared: readonly SeenFlag[];

  @Field(() => [PartyType], { description: "Parties newly reached by what our systems hold, by id." })
  readonly partiesReached: readonly WorldParty[];

  @Field(() => [PartyType], { description: "Parties reached no longer, as they were, by id." })
  readonly partiesLost: readonly WorldParty[];

  @Field(() => [StillReachedType], { description: "Parties that lost a flow and are still reached, by id." })
  readonly stillReached: readonly SeenStillReached[];

  @Field(() => [StepType], {
    description: "Steps of an opt-out that are new or other than before, by id of the party.",
  })
  readonly stepsAdded: readonly SeenStep[];

  @Field(() => [StepType], { description: "Steps that are gone or other now, as they were, by id of the party." })
  readonly stepsRemoved: readonly SeenStep[];

  @Field(() => [StandingChangeType], { description: "Flows whose standing changed, with both, by id." })
  readonly standingsChanged: readonly SeenStandingChange[];
}
