import { FieldResolver, Resolver, Root } from "type-graphql";
import { PiCategoryType } from "../law/pi-category.type.js";
import { PurposeType } from "../law/purpose.type.js";
import { seenCategory, seenPurpose } from "../law/seen-terms.js";
import { FlowType } from "./flow.type.js";
import { GateType } from "./gate.type.js";
import { PartyType } from "./party.type.js";
import { type SeenFlow, seenParty } from "./seen-flows.js";

@Resolver(() => FlowType)
export class FlowResolver {
  @FieldResolver(() => PartyType, { description: "Where it starts." })
  from(@Root() flow: SeenFlow) {
    return seenParty(flow.at, flow.from);
  }

  @FieldResolver(() => PartyType, { description: "Where it ends." })
  to(@Root() flow: SeenFlow) {
    return seenParty(flow.at, flow.to);
  }

  @FieldResolver(() => [PiCategoryType], {
    description: "The categories it names. None means not recorded, which is unknown and never nothing.",
  })
  carries(@Root() flow: SeenFlow) {
    return flow.carries.map((id) => seenCategory(flow.at, id));
  }

  @FieldResolver(() => [PurposeType], { description: "What it is for; none means not recorded." })
  purposes(@Root() flow: SeenFlow) {
    return flow.purposes.map((id) => seenPurpose(flow.at, id));
  }

  @FieldResolver(() => [GateType], { description: "How it is technically stopped, for each right." })
  gates(@Root() flow: SeenFlow) {
    return flow.gates.map((gate, place) => ({ ...gate, id: `${flow.id}/${place}` }));
  }
}
