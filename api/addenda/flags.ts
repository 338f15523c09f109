import type { Flow } from "../model/flow.js";
import { get } from "../model/table.js";
import type { FlagKind } from "./flag-kinds.js";
import { type Flag, type Judged, kindsOf } from "./vendor-flags.js";
import type { World } from "./world.js";

/** A vendor's flags, in the order of their kinds; kept with the standings. Systems have none. */
export function flagsOf(world: World, party: string): readonly Flag[] {
  return get(world.standings.flags, party) ?? [];
}

/** The kinds one flow raises; empty for a flow into a system. */
export function flagsOfFlow(world: World, flow: Flow): readonly FlagKind[] {
  return kindsOf(judgedIn(world), flow.id);
}

export function judgedIn({ map, day, standings }: World): Judged {
  return { map, day, standingOf: (flow) => get(standings.byFlow, flow) };
}
