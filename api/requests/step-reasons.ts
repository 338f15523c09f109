import { listed, type Reason, reason } from "../addenda/reason.js";
import { contractTitle, nameOf } from "../addenda/titles.js";
import { standingOf, type World } from "../addenda/world.js";
import { disclosureLabel } from "../law/disclosures.js";
import { type ActionWords, actionWords } from "../law/rights-actions.js";
import { WITHOUT_COMBINING_CITATION } from "../law/rights-opt-out.js";
import type { RightRule } from "../law/rights-rule.js";
import type { Flow } from "../model/flow.js";
import { get, has } from "../model/table.js";
import type { Step } from "./plan.js";
import { pastOf, wasRemoved } from "./recalled-world.js";
import { actionAt, citationAt } from "./rulings.js";

/** Why a party has this step: what the action means, the flows that decide it and under which contract they run. */
export function stepReasons(world: World, rule: RightRule, step: Step): readonly Reason[] {
  const what = reason(stepWords(world, rule, step).meaning, stepCitation(world, rule, step));
  const decided = decidingFlows(world, rule, step).map((flow) => flowReason(world, rule, flow));
  return [what, ...removedReasons(world, step), ...certaintyReasons(rule, step), ...decided, ...gateReasons(step)];
}

export function stepWords(world: World, rule: RightRule, step: Step): ActionWords {
  return actionWords(rule.right, step.action, has(world.map.systems, step.party));
}

export function stepCitation(world: World, rule: RightRule, step: Step): string {
  if (step.action === "CONTINUE_WITHOUT_COMBINING") return WITHOUT_COMBINING_CITATION;
  const deciding = flowsOf(world, step.flows).find((flow) => actionAt(world, rule, flow) === step.action);
  if (deciding !== undefined) return citationAt(world, rule, deciding);
  if (step.stops.length > 0) return rule.instructCitation;
  if (step.action !== rule.atHolder?.action) return rule.citation;
  return has(world.map.systems, step.party) ? rule.atHolder.citation : rule.instructCitation;
}

function removedReasons(world: World, { party }: Step): readonly Reason[] {
  if (!wasRemoved(world, party)) return [];
  return [reason(`${nameOf(world.map, party)} was removed from this map; this is how it was last called.`, null)];
}

function certaintyReasons({ mapTells, notes }: RightRule, { certainty, flows }: Step): readonly Reason[] {
  if (certainty === "CERTAIN") return [];
  if (!mapTells) return notes.map(({ text, citation }) => reason(text, citation));
  return [
    flows.length === 0
      ? reason("Only possibly held: what is recorded does not say exactly what it holds.", null)
      : reason("Only possibly reached: a flow on the way does not say exactly what it carries.", null),
  ];
}

function decidingFlows(world: World, rule: RightRule, step: Step): readonly Flow[] {
  const flows = flowsOf(world, step.flows);
  const deciding = flows.filter((flow) => actionAt(world, rule, flow) === step.action);
  if (step.stops.length === 0) return rule.atHolder === null || deciding.length === 0 ? flows : deciding;
  const stops = flowsOf(world, step.stops);
  return step.action === "INSTRUCT" ? [...deciding, ...stops] : stops;
}

function flowsOf(world: World, ids: readonly string[]): readonly Flow[] {
  return ids.flatMap((id) => get(world.map.flows, id) ?? []);
}

function flowReason(world: World, rule: RightRule, flow: Flow): Reason {
  const { map } = world;
  const { disclosure, judged } = standingOf(world, flow.id);
  const way = `${nameOf(map, flow.from)} → ${nameOf(map, flow.to)}`;
  const chain = judged?.chain?.contracts.map((contract) => contract.id) ?? [];
  const under = chain.length === 0 ? "" : `, under ${listed(chain.map((each) => contractTitle(map, each)))}`;
  const was = pastOf(world, flow.id);
  const gone = was === null ? "" : ` It was so on this map from ${was.since} until ${was.until}, and is so no longer.`;
  const text = `${way}: ${disclosureLabel(disclosure).toLowerCase()}${under}.${gone}`;
  return reason(text, citationAt(world, rule, flow), { flow: flow.id, contract: chain[0] ?? null });
}

function gateReasons({ stops, enforced }: Step): readonly Reason[] {
  if (stops.length === 0) return [];
  return [
    enforced
      ? reason("Every flow to stop has a gate for this right.", null)
      : reason("Not every flow to stop has a gate for this right: somebody must stop it by hand.", null),
  ];
}
