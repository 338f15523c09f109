import { listed, type Reason, reason } from "../addenda/reason.js";
import { contractTitle, nameOf } from "../addenda/titles.js";
import { standingOf, type World } from "../addenda/world.js";
import { disclosureLabel } from "../law/disclosures.js";
import { actionMeaning, INSTRUCT_CITATION, type RightRule, WITHOUT_COMBINING_CITATION } from "../law/rights.js";
import { get } from "../model/table.js";
import type { Step } from "./plan.js";

/** Why a party has this step: what the action means, the flows that decide it and under which contract they run. */
export function stepReasons(world: World, rule: RightRule, step: Step): readonly Reason[] {
  const what = reason(actionMeaning(step.action), stepCitation(world, rule, step));
  const certainty =
    step.certainty === "POSSIBLE"
      ? [reason("Only possibly reached: a flow on the way does not say exactly what it carries.", null)]
      : [];
  const decided = decidingFlows(step).map((id) => flowReason(world, rule, id));
  return [what, ...certainty, ...decided, ...gateReasons(step)];
}

export function stepCitation(world: World, rule: RightRule, step: Step): string {
  if (step.action === "INSTRUCT") return INSTRUCT_CITATION;
  if (step.action === "CONTINUE_WITHOUT_COMBINING") return WITHOUT_COMBINING_CITATION;
  const flow = step.flows.find((id) => rule.byDisclosure[standingOf(world, id).disclosure].action === step.action);
  return flow === undefined ? rule.citation : rule.byDisclosure[standingOf(world, flow).disclosure].citation;
}

function decidingFlows(step: Step): readonly string[] {
  return step.stops.length > 0 ? step.stops : step.flows;
}

function flowReason(world: World, rule: RightRule, id: string): Reason {
  const { map } = world;
  const flow = get(map.flows, id);
  const { disclosure, judged } = standingOf(world, id);
  const way = flow === undefined ? id : `${nameOf(map, flow.from)} → ${nameOf(map, flow.to)}`;
  const chain = judged?.chain?.contracts.map((contract) => contract.id) ?? [];
  const under = chain.length === 0 ? "" : `, under ${listed(chain.map((each) => contractTitle(map, each)))}`;
  return reason(
    `${way}: ${disclosureLabel(disclosure).toLowerCase()}${under}.`,
    rule.byDisclosure[disclosure].citation,
    {
      flow: id,
      contract: chain[0] ?? null,
    },
  );
}

function gateReasons({ stops, enforced }: Step): readonly Reason[] {
  if (stops.length === 0) return [];
  return [
    enforced
      ? reason("Every flow to stop has a gate for this right.", null)
      : reason("Not every flow to stop has a gate for this right: somebody must stop it by hand.", null),
  ];
}
