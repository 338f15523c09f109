import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import { FlowConnectionType } from "./flow.type.js";
import { flowsOf } from "./party.service.js";
import { PartyType } from "./party.type.js";
import type { SeenParty } from "./seen-flows.js";

@Resolver(() => PartyType)
export class PartyResolver {
  @FieldResolver(() => FlowConnectionType, { description: "Flows into this party, by id." })
  inbound(@Root() party: SeenParty, @Args() page: PageArgs) {
    return flowsOf(party, "inbound", page);
  }

  @FieldResolver(() => FlowConnectionType, { description: "Flows out of this party, by id." })
  outbound(@Root() party: SeenParty, @Args() page: PageArgs) {
    return flowsOf(party, "outbound", page);
  }
}
