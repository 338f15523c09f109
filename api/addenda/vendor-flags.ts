import type { Day } from "../common/day.js";
import { compareIds, sortIds } from "../common/order.js";
import type { DataMap } from "../model/data-map.js";
import { linked } from "../model/links.js";
import { get } from "../model/table.js";
import { FLAG_KINDS, type FlagKind, flagRow, type Severity } from "./flag-kinds.js";
import { contractsFor, flowFlags } from "./flow-flags.js";
import { endedOn } from "./in-force.js";
import type { Standing } from "./standing.js";

/** What is wrong at a vendor, of one kind, with the flows that raise it. Why: `flag-reasons.ts`. */
export interface Flag {
  readonly kind: FlagKind;
  readonly severity: Severity;
  readonly party: string;
  /** In order of id. */
  readonly flows: readonly string[];
  /** The first day on which it was so, where that is known. */
  readonly since: Day | null;
}

/** A map on a day with the standings of its flows: what flags are read from. */
export interface Judged {
  readonly map: DataMap;
  readonly day: Day;
  readonly standingOf: (flow: string) => Standing | undefined;
}

/** A vendor's flags, in the order of their kinds. A vendor that receives nothing has none. */
export function vendorFlags(judged: Judged, vendor: string): readonly Flag[] {
  const raised = new Map<FlagKind, string[]>();
  for (const id of linked(judged.map.inbound, vendor)) {
    for (const kind of kindsOf(judged, id)) {
      const flows = raised.get(kind);
      if (flows === undefined) raised.set(kind, [id]);
      else flows.push(id);
    }
  }
  return FLAG_KINDS.flatMap((kind) => {
    const flows = raised.get(kind);
    return flows === undefined ? [] : [flagFor(judged, vendor, { kind, flows })];
  });
}

/** The kinds one flow raises; empty for a flow into a system. */
export function kindsOf({ map, day, standingOf }: Judged, id: string): readonly FlagKind[] {
  const flow = get(map.flows, id);
  const standing = standingOf(id);
  return flow === undefined || standing === undefined ? [] : flowFlags(map, flow, { standing, day });
}

export function flagFor(judged: Judged, party: string, raised: { kind: FlagKind; flows: readonly string[] }): Flag {
  const flows = sortIds(raised.flows);
  const since = raised.kind === "EXPIRED" ? expiredSince(judged, flows) : null;
  return { kind: raised.kind, severity: flagRow(raised.kind).severity, party, flows, since };
}

/** The day on which the last contract of the first such flow ended; null where no end is recorded. */
function expiredSince({ map, day, standingOf }: Judged, flows: readonly string[]): Day | null {
  const days = flows.map((id) => {
    const flow = get(map.flows, id);
    const standing = standingOf(id);
    if (flow === undefined || standing === undefined) return null;
    const ends = contractsFor(map, flow, standing).map((contract) => endedOn(map, contract, day));
    return (
      ends
        .filter((end) => end !== null)
        .sort(compareIds)
        .at(-1) ?? null
    );
  });
  return days.filter((end) => end !== null).sort(compareIds)[0] ?? null;
}
