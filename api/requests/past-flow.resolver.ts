import { FieldResolver, Resolver, Root } from "type-graphql";
import { FlowType } from "../flows/flow.type.js";
import { seenFlow } from "../flows/seen-flows.js";
import { PastFlowType } from "./past-flow.type.js";
import type { SeenPastFlow } from "./propagation.service.js";

@Resolver(() => PastFlowType)
export class PastFlowResolver {
  @FieldResolver(() => FlowType, {
    description:
      "The flow as it was, with its parties as they were last called. Its id stands for this past alone: `node` does not " +
      "know it.",
  })
  flow(@Root() { id, at }: SeenPastFlow) {
    return seenFlow(at, id);
  }
}
