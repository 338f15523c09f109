import { compareIds } from "../../common/order.js";
import type { AddendumForm } from "../../law/addendum-terms.js";
import type { Flow } from "../../model/flow.js";
import { type Chain, chainsBinding } from "../chain.js";
import { type ClauseReading, isCovered, readClause, requiredClauses } from "../judgement.js";
import type { World } from "../world.js";

/** What one addendum has to bring for all of these flows together. */
export interface Lacking {
  /** The chain that lacks least, which the addendum amends; null where we have no contract in force. */
  readonly chain: Chain | null;
  /** Ids of clauses read as missing or partial; every demanded one where there is no contract. */
  readonly clauses: ReadonlySet<string>;
  /** Ids of those that nobody has read yet. */
  readonly unread: ReadonlySet<string>;
  /** How many categories and purposes of the flows its scope leaves out. */
  readonly outside: number;
}

export interface LackingFor {
  readonly vendor: string;
  readonly form: AddendumForm;
  readonly flows: readonly Flow[];
}

export function lackingFor(world: World, asked: LackingFor): Lacking {
  const demanded = demandedOf(asked);
  const ours = chainsBinding(world.map, asked.vendor, world.day).filter(({ signer }) => signer === null);
  const [least] = ours
    .map((chain) => ({ ...read(chain, demanded), outside: outsideScope(world, chain, asked.flows) }))
    .sort((a, b) => weight(a) - weight(b) || compareIds(oldest(a), oldest(b)));
  return least ?? { chain: null, clauses: new Set(demanded.map(({ id }) => id)), unread: new Set(), outside: 0 };
}

/** An addendum for a vendor that receives nothing yet holds what every one of its form holds. */
const NO_FLOW = { purposes: [], deidentified: false };

function demandedOf({ flows, form }: LackingFor) {
  const demanded = (flows.length === 0 ? [NO_FLOW] : flows).flatMap((flow) => requiredClauses(flow, form));
  return [...new Set(demanded)];
}

function read(chain: Chain, demanded: ReturnType<typeof demandedOf>): Omit<Lacking, "outside"> {
  const readAs = (...readings: readonly ClauseReading[]) =>
    new Set(demanded.filter((clause) => readings.includes(readClause(chain, clause))).map(({ id }) => id));
  return { chain, clauses: readAs("missing", "partial"), unread: readAs("unreviewed") };
}

function outsideScope({ map }: World, { scope }: Chain, flows: readonly Flow[]): number {
  const { purposes, categories } = scope;
  const carried = new Set(flows.flatMap((flow) => flow.carries));
  const served = new Set(flows.flatMap((flow) => flow.purposes));
  const categoriesOut = categories === null ? [] : [...carried].filter((id) => !isCovered(map, id, categories));
  const purposesOut = purposes === null ? [] : [...served].filter((id) => !purposes.includes(id));
  return categoriesOut.length + purposesOut.length;
}

function weight({ clauses, unread, outside }: Lacking): number {
  return clauses.size + unread.size + outside;
}

function oldest({ chain }: Lacking): string {
  return chain?.contracts[0]?.id ?? "";
}
