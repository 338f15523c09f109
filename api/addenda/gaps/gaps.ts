import { compareIds, sortIds } from "../../common/order.js";
import type { Day } from "../../common/day.js";
import type { Flow } from "../../model/flow.js";
import { get, values } from "../../model/table.js";
import type { FlagKind } from "../flag-kinds.js";
import { contractsFor, expiringContracts } from "../flow-flags.js";
import { flagsOf } from "../flags.js";
import { endedOn } from "../in-force.js";
import type { Standing } from "../standing.js";
import type { Flag } from "../vendor-flags.js";
import { standingOf, type World } from "../world.js";
import type { Gap } from "./gap.js";
import { GAP_KINDS, type GapKind, GAPS_OF_FLAG } from "./gap-kinds.js";
import { pointsOf } from "./points.js";

/**
 * Everything there is to do, most exposed first: flags grouped by what closes them. One addendum closes all flows of a
 * vendor, so it is one gap; two contracts that lack terms are two.
 */
export function gaps(world: World): readonly Gap[] {
  const found = [...values(world.standings.flags)].flatMap((flags) => gapsOfFlags(world, flags));
  return found.sort(inQueue);
}

export function gapsOfVendor(world: World, vendor: string): readonly Gap[] {
  return [...gapsOfFlags(world, flagsOf(world, vendor))].sort(inQueue);
}

function inQueue(a: Gap, b: Gap): number {
  const order = (gap: Gap) => GAP_KINDS.indexOf(gap.kind);
  return b.points - a.points || order(a) - order(b) || compareIds(a.id, b.id);
}

/** What one flow contributes to a gap. */
interface Part {
  readonly kind: GapKind;
  readonly vendor: string;
  readonly contract: string | null;
  readonly asked: string | null;
  readonly clauses: readonly string[];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly dueOn: Day | null;
  readonly flow: string;
  readonly flag: FlagKind;
}

function gapsOfFlags(world: World, flags: readonly Flag[]): readonly Gap[] {
  const grouped = new Map<string, Part[]>();
  for (const flag of flags) {
    for (const kind of GAPS_OF_FLAG[flag.kind]) {
      for (const flow of flag.flows) {
        for (const part of partsOf(world, { kind, flag, flow })) {
          const key = idOf(part);
          const others = grouped.get(key);
          if (others === undefined) grouped.set(key, [part]);
          else others.push(part);
        }
      }
    }
  }
  return [...grouped].map(([id, parts]) => gapOf(world, id, parts));
}

/** Ids may hold slashes; encoded they do not, so two gaps never share an id. */
function idOf({ kind, vendor, contract, asked }: Part): string {
  return [kind, vendor, ...(contract === null ? [] : [contract]), ...(asked === null ? [] : [asked])]
    .map(encodeURIComponent)
    .join("/");
}

function gapOf(world: World, id: string, parts: readonly Part[]): Gap {
  const [{ kind, vendor, contract, asked }] = parts as readonly [Part];
  const all = (field: "clauses" | "categories" | "purposes") => [...new Set(parts.flatMap((part) => part[field]))];
  const lawOrder = [...world.map.law.clauses.keys()];
  const flows = sortIds(new Set(parts.map((part) => part.flow)));
  const flags = [...new Set(parts.map((part) => part.flag))];
  const dueOn = parts.flatMap((part) => part.dueOn ?? []).sort()[0] ?? null;
  const because = pointsOf(world, { flags, flows, dueOn });
  return {
    id,
    kind,
    vendor,
    contract,
    asked,
    clauses: all("clauses").sort((a, b) => lawOrder.indexOf(a) - lawOrder.indexOf(b)),
    categories: sortIds(all("categories")),
    purposes: sortIds(all("purposes")),
    flows,
    flags,
    dueOn,
    points: because.reduce((sum, part) => sum + part.points, 0),
    because,
  };
}

interface Raised {
  readonly kind: GapKind;
  readonly flag: Flag;
  readonly flow: string;
}

function partsOf(world: World, { kind, flag, flow: id }: Raised): readonly Part[] {
  const flow = get(world.map.flows, id);
  if (flow === undefined) return [];
  const standing = standingOf(world, id);
  const bare: Part = { ...NOTHING, kind, vendor: flag.party, flow: id, flag: flag.kind };
  switch (kind) {
    case "negotiate":
      return [{ ...bare, contract: oldest(standing), clauses: lacking(standing) }];
    case "review":
      return [{ ...bare, contract: oldest(standing), clauses: unread(standing) }];
    case "record_scope":
      return [{ ...bare, contract: oldest(standing), ...outOfScope(standing, flag.kind) }];
    case "renew":
      return ending(world, flow, { standing, kind: flag.kind }).map((end) => ({ ...bare, ...end }));
    case "ask_subprocessor_terms":
      return [{ ...bare, asked: flow.from, clauses: [...lacking(standing)] }];
    case "send_addendum":
      return [{ ...bare, clauses: (standing.judged?.demanded ?? []).map((clause) => clause.id) }];
    default:
      return [bare];
  }
}

const NOTHING = { contract: null, asked: null, clauses: [], categories: [], purposes: [], dueOn: null } as const;

/** The base of the chain: what an amendment would amend. */
function oldest({ judged }: Standing): string | null {
  return judged?.chain?.contracts[0]?.id ?? null;
}

function lacking({ judged }: Standing): readonly string[] {
  return [...(judged?.missing ?? []), ...(judged?.partial ?? [])].map((clause) => clause.id);
}

function unread({ judged }: Standing): readonly string[] {
  return (judged?.unreviewed ?? []).map((clause) => clause.id);
}

function outOfScope({ judged }: Standing, kind: FlagKind): Partial<Part> {
  return kind === "CATEGORY_OUT_OF_SCOPE"
    ? { categories: judged?.uncoveredCategories ?? [] }
    : { purposes: judged?.uncoveredPurposes ?? [] };
}

/** The contracts that end soon; or the one that ended last, which is the one to take up again. */
function ending(
  world: World,
  flow: Flow,
  { standing, kind }: { standing: Standing; kind: FlagKind },
): readonly Pick<Part, "contract" | "dueOn">[] {
  const { map, day } = world;
  if (kind === "EXPIRING") {
    return expiringContracts(map, standing, day).map(({ id, expiresOn }) => ({ contract: id, dueOn: expiresOn }));
  }
  const ended = contractsFor(map, flow, standing).map((contract) => ({
    contract: contract.id,
    on: endedOn(map, contract, day) ?? "",
  }));
  const last = ended.sort((a, b) => compareIds(a.on, b.on) || compareIds(b.contract, a.contract)).at(-1);
  return last === undefined ? [] : [{ contract: last.contract, dueOn: null }];
}
