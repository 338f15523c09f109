import { Field, Int, ObjectType } from "type-graphql";
import { FlowType } from "../flows/flow.type.js";
import { PartyType } from "../flows/party.type.js";
import type { MapView } from "./map-view.service.js";
import type { WorldFlow, WorldParty } from "./seen-addenda.js";

@ObjectType("MapView", { simpleResolvers: true, description: "What a canvas draws. It says what it left out." })
export class MapViewType implements MapView {
  @Field(() => [PartyType], { description: "The parties drawn, by id." })
  readonly parties: readonly WorldParty[];

  @Field(() => [FlowType], { description: "The flows between them, by id." })
  readonly flows: readonly WorldFlow[];

  @Field({ description: "Whether something that fits the question was left out." })
  readonly isPartial: boolean;

  @Field(() => Int, { description: "Parties left out." })
  readonly omittedParties: number;

  @Field(() => Int, { description: "Flows left out." })
  readonly omittedFlows: number;

  @Field(() => Int, { description: "Parties that fit the question, drawn or not." })
  readonly totalParties: number;

  @Field(() => Int, { description: "Flows that fit the question, drawn or not." })
  readonly totalFlows: number;

  @Field(() => Int, { description: "The revision it shows." })
  readonly revision: number;
}
