import { maySensitive } from "../flows/sensitive.js";
import { isStopped } from "../law/rights.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import { get } from "../model/table.js";
import { flagRow, type Severity } from "./flag-kinds.js";
import { flagsOf } from "./flags.js";
import { nameOf } from "./titles.js";
import { standingOf, type World } from "./world.js";

/** One part of an exposure: its points and why. A list is ordered by points; the words are made for what is shown. */
export interface ExposurePart {
  readonly points: number;
  readonly text: () => string;
  readonly citation: string | null;
  readonly flow: string | null;
}

export interface Exposure {
  /** 0 to 100: the sum of the parts. It orders work; it is not a measure of liability. */
  readonly score: number;
  readonly because: readonly ExposurePart[];
}

/** The grading is ours. */
export const FLAG_POINTS: Readonly<Record<Severity, number>> = { high: 25, medium: 10, low: 4 };
const [FLAG_CAP, SENSITIVE_POINTS, SALE_POINTS, ONWARD_POINTS, BROKER_POINTS] = [50, 20, 10, 10, 10];

/** What a vendor's flags, the sensitivity of what it gets, its sales and its onward flows add up to. */
export function exposureOf(world: World, vendor: string): Exposure {
  const inbound = inboundOf(world, vendor);
  const because = [
    ...flagParts(world, vendor),
    ...sensitivePart(world, inbound),
    ...salePart(world, inbound),
    ...onwardPart(world, vendor),
    ...brokerPart(world, vendor),
  ];
  return { score: because.reduce((sum, part) => sum + part.points, 0), because };
}

/** Flags share half of the score; each later one counts what is left of it. */
function flagParts(world: World, vendor: string): readonly ExposurePart[] {
  let left = FLAG_CAP;
  return flagsOf(world, vendor).flatMap(({ kind, severity, flows }) => {
    const points = Math.min(left, FLAG_POINTS[severity]);
    left -= points;
    const { label, citation } = flagRow(kind);
    const text = () => (flows.length > 1 ? `${label} (${String(flows.length)} flows)` : label);
    return points === 0 ? [] : [{ points, text, citation, flow: flows[0] ?? null }];
  });
}

function sensitivePart(world: World, inbound: readonly Flow[]): readonly ExposurePart[] {
  const { sets } = world.index();
  const flow = inbound.find((each) => maySensitive(sets, each));
  if (flow === undefined) return [];
  const text = () => `It receives, or may receive, sensitive information from ${nameOf(world.map, flow.from)}`;
  return [{ points: SENSITIVE_POINTS, text, citation: "§ 1798.140(ae)", flow: flow.id }];
}

function salePart(world: World, inbound: readonly Flow[]): readonly ExposurePart[] {
  const flow = inbound.find(({ id }) => isStopped(standingOf(world, id).disclosure));
  if (flow === undefined) return [];
  return [
    {
      points: SALE_POINTS,
      text: () => "A flow into it is or may be a sale or sharing",
      citation: "§ 1798.120",
      flow: flow.id,
    },
  ];
}

function onwardPart(world: World, vendor: string): readonly ExposurePart[] {
  const [flow] = linked(world.map.outbound, vendor).map((id) => get(world.map.flows, id));
  if (flow === undefined) return [];
  return [
    {
      points: ONWARD_POINTS,
      text: () => `It passes information on, to ${nameOf(world.map, flow.to)} among others`,
      citation: "11 CCR § 7051(b)",
      flow: flow.id,
    },
  ];
}

function brokerPart(world: World, vendor: string): readonly ExposurePart[] {
  if (get(world.map.vendors, vendor)?.registeredBroker !== true) return [];
  return [
    {
      points: BROKER_POINTS,
      text: () => "It is registered as a data broker",
      citation: "Civ. Code § 1798.99.86",
      flow: null,
    },
  ];
}

function inboundOf(world: World, vendor: string) {
  return linked(world.map.inbound, vendor)
    .map((id) => get(world.map.flows, id))
    .filter((flow) => flow !== undefined);
}
