import { addDays, addYears, type Day } from "../../common/day.js";
import { compareIds, sortIds } from "../../common/order.js";
import type { Contract } from "../../model/contract.js";
import type { DataMap } from "../../model/data-map.js";
import { get, values } from "../../model/table.js";
import { contractState, successors } from "../in-force.js";
import type { World } from "../world.js";
import { RENEWAL_KINDS, type RenewalKind } from "./renewal-kinds.js";
import { resting } from "./resting.js";

/** One thing to do about one contract on a day ahead, or on one that has passed without its being done. */
export interface Renewal {
  /** `kind/contract`: the same one keeps its id when its day moves. */
  readonly id: string;
  readonly kind: RenewalKind;
  readonly contract: string;
  readonly vendor: string;
  readonly on: Day;
  readonly overdue: boolean;
  /** The day it is counted from: the last reading, the first day in force, or the day the contract ends. */
  readonly from: Day | null;
}

/** Everything there is ahead, in order of day: so the longest overdue stand first. */
export function renewals(world: World): readonly Renewal[] {
  const { chains } = resting(world);
  return [...values(world.map.contracts)]
    .flatMap((contract) => renewalsOf(world, contract, chains.get(contract.id) ?? []))
    .sort((a, b) => compareIds(a.on, b.on) || rank(a) - rank(b) || compareIds(a.contract, b.contract));
}

export function rank({ kind }: Renewal): number {
  return RENEWAL_KINDS.indexOf(kind);
}

/** Contracts that ended or lost their place ask for nothing any more: that is what gaps are for. */
function renewalsOf(world: World, contract: Contract, chain: readonly Contract[]): readonly Renewal[] {
  const { map, day } = world;
  const state = contractState(map, contract, day);
  if (state !== "in_force" && state !== "not_yet") return [];
  const dated: readonly (Pick<Renewal, "kind" | "on" | "from"> | null)[] = [
    lastDay(map, contract),
    notice(map, contract, day),
    chain.length > 0 ? dueDiligence(map, chain, day) : null,
    state === "in_force" ? evergreenReview(contract, day) : null,
  ];
  return dated
    .filter((each) => each !== null)
    .map((each) => ({
      ...each,
      id: `${each.kind}/${contract.id}`,
      contract: contract.id,
      vendor: contract.counterparty,
      overdue: each.on < day,
    }));
}

type Dated = Pick<Renewal, "kind" | "on" | "from">;

/** Not where a successor takes over without a day between. */
function lastDay(map: DataMap, contract: Contract): Dated | null {
  const { expiresOn, evergreen } = contract;
  if (expiresOn === null || evergreen || isFollowed(map, contract, expiresOn)) return null;
  return { kind: "last_day", on: expiresOn, from: contract.effectiveFrom };
}

function isFollowed(map: DataMap, contract: Contract, expiresOn: Day): boolean {
  const next = addDays(expiresOn, 1);
  return successors(map, contract).some(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= next);
}

/** Once the term has passed the next one is not recorded, so its last day to give notice is not known. */
function notice(map: DataMap, contract: Contract, day: Day): Dated | null {
  const { expiresOn, noticeDays, evergreen } = contract;
  if (expiresOn === null || noticeDays === null || expiresOn < day) return null;
  if (!evergreen && isFollowed(map, contract, expiresOn)) return null;
  return { kind: "notice", on: addDays(expiresOn, -noticeDays), from: expiresOn };
}

/**
 * Once for a contract with all that amends it, for they are read together: twelve months after the last reading of any
 * of their clauses; since its first day where nobody has read any.
 */
function dueDiligence(map: DataMap, chain: readonly Contract[], day: Day): Dated {
  const days = chain.flatMap(({ id }) => (get(map.findings, id) ?? []).map(({ reviewedOn }) => reviewedOn));
  const read = sortIds(days.filter((each) => each !== null)).at(-1) ?? null;
  const begun = chain[0]?.effectiveFrom ?? chain[0]?.signedOn ?? day;
  return { kind: "due_diligence", on: read === null ? begun : addYears(read, 1), from: read };
}

/** On the next anniversary; where neither its first day nor its signature is recorded there is none. */
function evergreenReview({ evergreen, effectiveFrom, signedOn }: Contract, day: Day): Dated | null {
  const from = effectiveFrom ?? signedOn;
  if (!evergreen || from === null) return null;
  const years = Math.max(1, Number(day.slice(0, 4)) - Number(from.slice(0, 4)));
  const on = [years, years + 1].map((count) => addYears(from, count)).find((each) => each >= day);
  return on === undefined ? null : { kind: "evergreen_review", on, from };
}
