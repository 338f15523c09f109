import type { Day } from "../common/day.js";
import { compareIds, sortIds } from "../common/order.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import { get, has } from "../model/table.js";
import { FLAG_KINDS, type FlagKind, type Severity } from "./flag-kinds.js";
import { flagRow } from "./flag-kinds.js";
import { contractsFor, flowFlags } from "./flow-flags.js";
import { endedOn } from "./in-force.js";
import { standingOf, type World } from "./world.js";

/** What is wrong at a vendor, of one kind, with the flows that raise it. Why: `flagReasons`. */
export interface Flag {
  readonly kind: FlagKind;
  readonly severity: Severity;
  readonly party: string;
  /** In order of id. */
  readonly flows: readonly string[];
  /** The first day on which it was so, where that is known. */
  readonly since: Day | null;
}

/** The kinds one flow raises; empty for a flow into a system. */
export function flagsOfFlow(world: World, flow: Flow): readonly FlagKind[] {
  return flowFlags(world.map, flow, { standing: standingOf(world, flow.id), day: world.day });
}

/** A vendor's flags, gravest first. A vendor that receives nothing has none; systems have none. */
export function flagsOf(world: World, party: string): readonly Flag[] {
  if (!has(world.map.vendors, party)) return [];
  const raised = new Map<FlagKind, string[]>();
  for (const id of linked(world.map.inbound, party)) {
    const flow = get(world.map.flows, id);
    for (const kind of flow === undefined ? [] : flagsOfFlow(world, flow)) {
      raised.set(kind, [...(raised.get(kind) ?? []), id]);
    }
  }
  return FLAG_KINDS.flatMap((kind) => {
    const flows = raised.get(kind);
    return flows === undefined ? [] : [flagFor(world, party, { kind, flows })];
  });
}

export function flagFor(world: World, party: string, raised: { kind: FlagKind; flows: readonly string[] }): Flag {
  const flows = sortIds(raised.flows);
  const since = raised.kind === "EXPIRED" ? expiredSince(world, flows) : null;
  return { kind: raised.kind, severity: flagRow(raised.kind).severity, party, flows, since };
}

/** The day on which the last of the contracts ended; null where no end is recorded. */
function expiredSince(world: World, flows: readonly string[]): Day | null {
  const days = flows.map((id) => {
    const flow = get(world.map.flows, id);
    if (flow === undefined) return null;
    const ends = contractsFor(world.map, flow, standingOf(world, id)).map((c) => endedOn(world.map, c, world.day));
    return (
      ends
        .filter((end) => end !== null)
        .sort(compareIds)
        .at(-1) ?? null
    );
  });
  return days.filter((day) => day !== null).sort(compareIds)[0] ?? null;
}
