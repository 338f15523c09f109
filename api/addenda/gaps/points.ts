import { type Day, daysBetween } from "../../common/day.js";
import { isStopped } from "../../law/rights.js";
import { maySensitive } from "../../flows/sensitive.js";
import type { Flow } from "../../model/flow.js";
import { get } from "../../model/table.js";
import { type ExposurePart, FLAG_POINTS } from "../exposure.js";
import { type FlagKind, flagRow } from "../flag-kinds.js";
import { nameOf } from "../titles.js";
import { standingOf, type World } from "../world.js";

export interface Weighed {
  readonly flags: readonly FlagKind[];
  readonly flows: readonly string[];
  readonly dueOn: Day | null;
}

const [SENSITIVE, SALE, PER_FLOW, FLOWS_CAP, SOON, SOON_DAYS] = [20, 10, 1, 10, 10, 30];

/** Why a gap stands where it stands in the queue, in points. The weights are ours: the law has none. */
export function pointsOf(world: World, { flags, flows, dueOn }: Weighed): readonly ExposurePart[] {
  const known = flows.flatMap((id) => get(world.map.flows, id) ?? []);
  return [
    ...flags.map((kind) => flagPart(kind, flows)),
    ...sensitivePart(world, known),
    ...salePart(world, known),
    ...flowsPart(known),
    ...duePart(world.day, dueOn),
  ];
}

function flagPart(kind: FlagKind, [flow]: readonly string[]): ExposurePart {
  const { label, citation, severity } = flagRow(kind);
  return { points: FLAG_POINTS[severity], text: () => label, citation, flow: flow ?? null };
}

function sensitivePart(world: World, flows: readonly Flow[]): readonly ExposurePart[] {
  const { sets } = world.index();
  const sensitive = flows.find((flow) => maySensitive(sets, flow));
  if (sensitive === undefined) return [];
  const text = () => `The flow from ${nameOf(world.map, sensitive.from)} carries, or may carry, sensitive information`;
  return [{ points: SENSITIVE, text, citation: "§ 1798.140(ae)", flow: sensitive.id }];
}

function salePart(world: World, flows: readonly Flow[]): readonly ExposurePart[] {
  const sale = flows.find(({ id }) => isStopped(standingOf(world, id).disclosure));
  if (sale === undefined) return [];
  return [{ points: SALE, text: () => "A flow is or may be a sale or sharing", citation: "§ 1798.120", flow: sale.id }];
}

function flowsPart(flows: readonly Flow[]): readonly ExposurePart[] {
  const text = () => (flows.length === 1 ? "One flow depends on it" : `${String(flows.length)} flows depend on it`);
  return [{ points: Math.min(FLOWS_CAP, flows.length * PER_FLOW), text, citation: null, flow: null }];
}

function duePart(day: Day, dueOn: Day | null): readonly ExposurePart[] {
  if (dueOn === null || daysBetween(day, dueOn) > SOON_DAYS) return [];
  return [
    { points: SOON, text: () => `It ends on ${dueOn}, within ${String(SOON_DAYS)} days`, citation: null, flow: null },
  ];
}
