import { compareIds, sortIds } from "../../common/order.js";
import type { Day } from "../../common/day.js";
import { pauses, stepwise } from "../../common/steps.js";
import { type Clause, CLAUSES } from "../../law/clauses.js";
import type { Flow } from "../../model/flow.js";
import { get, values } from "../../model/table.js";
import { contractsFor, expiringContracts } from "../flow-flags.js";
import { flagsOf } from "../flags.js";
import { endedOn } from "../in-force.js";
import type { Standing } from "../standing.js";
import type { Flag } from "../vendor-flags.js";
import { standingOf, type World } from "../world.js";
import type { Gap } from "./gap.js";
import { type Gathered, groupOf, type Group, needClauses, needScope } from "./gathered.js";
import { GAP_KINDS, type GapKind, GAPS_OF_FLAG } from "./gap-kinds.js";
import { pointsOf } from "./points.js";

/**
 * Everything there is to do, most exposed first: flags grouped by what closes them. One addendum closes all flows of a
 * vendor, so it is one gap; two contracts that lack terms are two.
 */
export function gaps(world: World): readonly Gap[] {
  return stepwise(gapsInSteps(world));
}

/** The same, pausing now and then: a map of 100,000 flows has tens of thousands. */
export function* gapsInSteps(world: World): Generator<void, readonly Gap[]> {
  const found: Gap[] = [];
  const pause = pauses(100);
  for (const flags of values(world.standings.flags)) {
    found.push(...gapsOfFlags(world, flags));
    yield* pause();
  }
  return found.sort(inQueue);
}

export function gapsOfVendor(world: World, vendor: string): readonly Gap[] {
  return [...gapsOfFlags(world, flagsOf(world, vendor))].sort(inQueue);
}

function inQueue(a: Gap, b: Gap): number {
  const order = (gap: Gap) => GAP_KINDS.indexOf(gap.kind);
  return b.points - a.points || order(a) - order(b) || compareIds(a.id, b.id);
}

function gapsOfFlags(world: World, flags: readonly Flag[]): readonly Gap[] {
  const gathered: Gathered[] = [];
  for (const flag of flags) {
    for (const kind of GAPS_OF_FLAG[flag.kind]) {
      for (const id of flag.flows) {
        const flow = get(world.map.flows, id);
        if (flow !== undefined) gather(gathered, world, { kind, flag, flow, standing: standingOf(world, id) });
      }
    }
  }
  return gathered.map((each) => gapOf(world, each));
}

interface Raised {
  readonly kind: GapKind;
  readonly flag: Flag;
  readonly flow: Flow;
  readonly standing: Standing;
}

function gather(gathered: Gathered[], world: World, raised: Raised): void {
  const { kind, flag, flow, standing } = raised;
  const { judged } = standing;
  const into = (contract: string | null, asked: string | null = null) => {
    const group = groupOf(gathered, { kind, vendor: flag.party, contract, asked });
    group.flows.add(flow.id);
    group.flags.add(flag.kind);
    return group;
  };
  switch (kind) {
    case "negotiate":
      return needClauses(into(oldest(standing)), judged?.missing, judged?.partial);
    case "review":
      return needClauses(into(oldest(standing)), judged?.unreviewed);
    case "record_scope":
      return flag.kind === "CATEGORY_OUT_OF_SCOPE"
        ? needScope(into(oldest(standing)), "categories", judged?.uncoveredCategories)
        : needScope(into(oldest(standing)), "purposes", judged?.uncoveredPurposes);
    case "renew":
      for (const end of ending(world, raised)) {
        const group = into(end.contract);
        if (end.dueOn !== null && (group.dueOn === null || end.dueOn < group.dueOn)) group.dueOn = end.dueOn;
      }
      return;
    case "ask_subprocessor_terms":
      return needClauses(into(null, flow.from), judged?.missing, judged?.partial);
    case "send_addendum":
      return needClauses(into(null), judged?.demanded);
    default:
      into(null);
  }
}

function gapOf(world: World, gathered: Gathered): Gap {
  const { kind, vendor, contract, asked, clauses, categories, purposes, dueOn } = gathered;
  const flows = sortIds(gathered.flows);
  const flags = [...gathered.flags];
  const because = pointsOf(world, { flags, flows, dueOn });
  return {
    id: idOf(gathered),
    kind,
    vendor,
    contract,
    asked,
    clauses: clauses === null ? [] : inLawOrder(clauses),
    categories: categories === null ? [] : sortIds(categories),
    purposes: purposes === null ? [] : sortIds(purposes),
    flows,
    flags,
    dueOn,
    points: because.reduce((sum, part) => sum + part.points, 0),
    because,
  };
}

/** Ids may hold slashes; encoded they do not, so two gaps never share an id. */
function idOf({ kind, vendor, contract, asked }: Group): string {
  return [kind, vendor, ...(contract === null ? [] : [contract]), ...(asked === null ? [] : [asked])]
    .map(encodeURIComponent)
    .join("/");
}

/** The vendor that such an id names; empty where it is no such id. */
export function vendorIn(id: string): string {
  try {
    return decodeURIComponent(id.split("/")[1] ?? "");
  } catch {
    return "";
  }
}

function inLawOrder(clauses: ReadonlySet<Clause>): readonly string[] {
  return [...clauses].sort((a, b) => lawPlace(a) - lawPlace(b)).map((clause) => clause.id);
}

const PLACES: ReadonlyMap<string, number> = new Map(CLAUSES.map((clause, place) => [clause.id, place]));
const lawPlace = (clause: Clause) => PLACES.get(clause.id) ?? CLAUSES.length;

/** The base of the chain: what an amendment would amend. */
function oldest({ judged }: Standing): string | null {
  return judged?.chain?.contracts[0]?.id ?? null;
}

interface Ending {
  readonly contract: string;
  readonly dueOn: Day | null;
}

/** The contracts that end soon; or the one that ended last, which is the one to take up again. */
function ending({ map, day }: World, { flag, flow, standing }: Raised): readonly Ending[] {
  if (flag.kind === "EXPIRING") {
    return expiringContracts(map, standing, day).map(({ id, expiresOn }) => ({ contract: id, dueOn: expiresOn }));
  }
  const ended = contractsFor(map, flow, standing).map((contract) => ({
    contract: contract.id,
    on: endedOn(map, contract, day) ?? "",
  }));
  const last = ended.sort((a, b) => compareIds(a.on, b.on) || compareIds(b.contract, a.contract)).at(-1);
  return last === undefined ? [] : [{ contract: last.contract, dueOn: null }];
}
