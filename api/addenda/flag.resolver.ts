import { FieldResolver, Resolver, Root } from "type-graphql";
import { FlowType } from "../flows/flow.type.js";
import { PartyType } from "../flows/party.type.js";
import { seenFlow, seenParty } from "../flows/seen-flows.js";
import { flagRow } from "./flag-kinds.js";
import { flagReasons } from "./flag-reasons.js";
import { FlagType } from "./flag.type.js";
import { ReasonType } from "./reason.type.js";
import { type SeenFlag, seenReasons } from "./seen-addenda.js";

@Resolver(() => FlagType)
export class FlagResolver {
  @FieldResolver(() => String, { description: "How its kind is shown." })
  label(@Root() { kind }: SeenFlag) {
    return flagRow(kind).label;
  }

  @FieldResolver(() => PartyType, { description: "The vendor it is raised at." })
  party(@Root() { party, at }: SeenFlag) {
    return seenParty(at, party);
  }

  @FieldResolver(() => [FlowType], { description: "The flows that raise it, by id." })
  flows(@Root() { flows, at }: SeenFlag) {
    return flows.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => [ReasonType], { description: "Why: what it means, then flow by flow what raises it." })
  because(@Root() flag: SeenFlag) {
    return seenReasons(flag.at, flagReasons(flag.at, flag));
  }
}
