import type { SeenFlow, SeenParty, SeenVendor } from "../flows/seen-flows.js";
import { type Contract, type Finding, findingId } from "../model/contract.js";
import { named, type Seen } from "../model/seen.js";
import { get } from "../model/table.js";
import type { Flag } from "./vendor-flags.js";
import type { Reason } from "./reason.js";
import type { Standing } from "./standing.js";
import { standingOf, type World } from "./world.js";

/** What flows and parties really stand in: their standings and flags are part of it. */
export type WorldFlow = SeenFlow<World>;
export type WorldParty = SeenParty<World>;
export type WorldVendor = SeenVendor<World>;

export type SeenContract = Seen<Contract, "Contract", World>;
export type SeenFinding = Seen<Finding, "Finding", World> & { readonly id: string };
export type SeenStanding = Standing & { readonly at: World };
export type SeenFlag = Flag & { readonly at: World };
export type SeenReason = Reason & { readonly at: World };

export function seenContract(at: World, id: string): SeenContract {
  return { ...named(get(at.map.contracts, id), id), __typename: "Contract", at };
}

export function seenFinding(at: World, finding: Finding): SeenFinding {
  return { ...finding, id: findingId(finding), __typename: "Finding", at };
}

export function seenStanding(at: World, flow: string): SeenStanding {
  return { ...standingOf(at, flow), at };
}

export function seenFlag(at: World, flag: Flag): SeenFlag {
  return { ...flag, at };
}

export function seenReasons(at: World, reasons: readonly Reason[]): readonly SeenReason[] {
  return reasons.map((reason) => ({ ...reason, at }));
}
