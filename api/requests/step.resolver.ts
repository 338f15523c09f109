import { FieldResolver, Resolver, Root } from "type-graphql";
import { ReasonType } from "../addenda/reason.type.js";
import { seenReasons } from "../addenda/seen-addenda.js";
import { FlowType } from "../flows/flow.type.js";
import { PartyType } from "../flows/party.type.js";
import { seenFlow, seenParty } from "../flows/seen-flows.js";
import { PastFlowType } from "./past-flow.type.js";
import { pastFlowsOf, presentFlowsOf, type SeenStep } from "./propagation.service.js";
import { wasRemoved } from "./recalled-world.js";
import { stepCitation, stepReasons, stepWords } from "./step-reasons.js";
import { StepType } from "./step.type.js";

@Resolver(() => StepType)
export class StepResolver {
  @FieldResolver(() => PartyType, { description: "Whom it concerns." })
  party(@Root() { party, at }: SeenStep) {
    return seenParty(at, party);
  }

  @FieldResolver(() => String, { description: "What is to be done, in the words of this right." })
  actionLabel(@Root() step: SeenStep) {
    return stepWords(step.at, step.rule, step).label;
  }

  @FieldResolver(() => String, { description: "What that means, in a sentence." })
  actionMeaning(@Root() step: SeenStep) {
    return stepWords(step.at, step.rule, step).meaning;
  }

  @FieldResolver(() => Boolean, {
    description: "True where the party was removed from the map since, and is recalled.",
  })
  removed(@Root() { party, at }: SeenStep) {
    return wasRemoved(at, party);
  }

  @FieldResolver(() => [FlowType], { description: "All walked flows of the map by which it is reached, by id." })
  flows(@Root() step: SeenStep) {
    return presentFlowsOf(step);
  }

  @FieldResolver(() => [PastFlowType], {
    description: "Flows by which it was reached and is no more: for a right or an interval that asks about the past.",
  })
  past(@Root() step: SeenStep) {
    return pastFlowsOf(step);
  }

  @FieldResolver(() => [FlowType], {
    description: "The flows to stop: those into it, or for INSTRUCT those out of it that it must stop.",
  })
  stops(@Root() { stops, at }: SeenStep) {
    return stops.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => [FlowType], {
    description:
      "A shortest way to it, in the order of travel; empty where it is only instructed or holds the information itself. Past flows stand in it too.",
  })
  path(@Root() { path, at }: SeenStep) {
    return path.map((id) => seenFlow(at, id));
  }

  @FieldResolver(() => [ReasonType], {
    description: "Why: what the action means, which flows decide it, under which contract.",
  })
  because(@Root() step: SeenStep) {
    return seenReasons(step.at, stepReasons(step.at, step.rule, step));
  }

  @FieldResolver(() => String, { description: "Section of the statute and regulations." })
  citation(@Root() step: SeenStep) {
    return stepCitation(step.at, step.rule, step);
  }
}
