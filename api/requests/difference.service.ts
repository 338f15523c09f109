import {
  type SeenFlag,
  seenFlag,
  type SeenStanding,
  type WorldFlow,
  type WorldParty,
} from "../addenda/seen-addenda.js";
import type { World } from "../addenda/world.js";
import { paced } from "../flows/paced.service.js";
import { seenFlow, seenParty } from "../flows/seen-flows.js";
import { OPT_OUT } from "../law/rights-opt-out.js";
import { has } from "../model/table.js";
import { type Difference, difference, differenceInSteps, type StandingChange } from "./difference.js";
import { deadlines } from "./clock.js";
import type { Step } from "./plan.js";
import { type SeenStep, seenStep } from "./propagation.service.js";

export interface SeenStillReached {
  readonly party: WorldParty;
  readonly path: readonly WorldFlow[];
}

export interface SeenStandingChange {
  readonly flow: WorldFlow;
  readonly before: SeenStanding | null;
  readonly after: SeenStanding | null;
}

export interface SeenDifference {
  readonly flagsRaised: readonly SeenFlag[];
  readonly flagsCleared: readonly SeenFlag[];
  readonly partiesReached: readonly WorldParty[];
  readonly partiesLost: readonly WorldParty[];
  readonly stillReached: readonly SeenStillReached[];
  readonly stepsAdded: readonly SeenStep[];
  readonly stepsRemoved: readonly SeenStep[];
  readonly standingsChanged: readonly SeenStandingChange[];
}

/** Between two worlds: what is new is shown as it is after, what is gone as it was before. */
export function differenceBetween(before: World, after: World): SeenDifference {
  return seenDifference(before, after, difference(before, after));
}

/** The same between two days, where it takes a while. */
export async function differenceOfDays(before: World, after: World): Promise<SeenDifference> {
  return seenDifference(before, after, await paced(differenceInSteps(before, after)));
}

function seenDifference(before: World, after: World, found: Difference): SeenDifference {
  return {
    flagsRaised: found.flagsRaised.map((flag) => seenFlag(after, flag)),
    flagsCleared: found.flagsCleared.map((flag) => seenFlag(before, flag)),
    partiesReached: found.partiesReached.map((id) => seenParty(after, id)),
    partiesLost: found.partiesLost.map((id) => seenParty(before, id)),
    stillReached: found.stillReached.map(({ party, path }) => ({
      party: seenParty(after, party),
      path: path.map((id) => seenFlow(after, id)),
    })),
    stepsAdded: found.stepsAdded.map((step) => stepOf(after, step)),
    stepsRemoved: found.stepsRemoved.map((step) => stepOf(before, step)),
    standingsChanged: found.standingsChanged.map((change) => standingChange(before, after, change)),
  };
}

/** As if the request had come in today: a difference is about no request. */
function stepOf(at: World, step: Step): SeenStep {
  return seenStep(at, { step, rule: OPT_OUT, days: deadlines(OPT_OUT.right, at.day).answer });
}

function standingChange(before: World, after: World, change: StandingChange): SeenStandingChange {
  const at = has(after.map.flows, change.flow) ? after : before;
  return {
    flow: seenFlow(at, change.flow),
    before: change.before === null ? null : { ...change.before, at: before },
    after: change.after === null ? null : { ...change.after, at: after },
  };
}
