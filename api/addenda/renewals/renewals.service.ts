import { addDays, type Day, isDay } from "../../common/day.js";
import { invalid, notFound } from "../../common/errors.js";
import { type Key, type Page, pageInOrder, type PageRequest } from "../../common/page.js";
import { has } from "../../model/table.js";
import { type SeenFlag, seenFlag } from "../seen-addenda.js";
import { worldOn } from "../worlds-on.service.js";
import type { World } from "../world.js";
import { type Blast, blastOf, flagsRaised } from "./blast.js";
import type { RenewalKind } from "./renewal-kinds.js";
import { rank, type Renewal, renewals } from "./renewals.js";

export type SeenRenewal = Renewal & { readonly at: World };

export interface RenewalFilter {
  /** The last day wanted; null is a year ahead. */
  readonly until?: Day | null | undefined;
  readonly kinds?: readonly RenewalKind[] | null | undefined;
  readonly vendor?: string | null | undefined;
}

const AHEAD_DAYS = 366;

export function listRenewals(world: World, filter: RenewalFilter, page: PageRequest): Page<SeenRenewal> {
  const keyOf = (each: Renewal): Key => [each.on, rank(each), each.contract];
  const show = (each: Renewal) => ({ ...each, at: world });
  return pageInOrder(renewalsUntil(world, filter), { name: "renewals", keyOf, show }, page);
}

export function renewalById(world: World, id: string): SeenRenewal {
  const found = all(world).find((each) => each.id === id);
  if (found === undefined) throw notFound("renewal", id);
  return { ...found, at: world };
}

/** What is overdue, then all ahead up to a day. */
export function renewalsUntil(world: World, { until, kinds, vendor }: RenewalFilter): readonly Renewal[] {
  if (typeof until === "string" && !isDay(until))
    throw invalid("until", "until must be a day that exists, written YYYY-MM-DD.");
  if (typeof vendor === "string" && !has(world.map.vendors, vendor)) throw notFound("vendor", vendor);
  const last = until ?? addDays(world.day, AHEAD_DAYS);
  return all(world).filter(
    ({ on, kind, vendor: whose }) =>
      on <= last && (!kinds || kinds.includes(kind)) && (typeof vendor !== "string" || whose === vendor),
  );
}

/** Worked out once for a world, however many pages and calendars are asked for. */
function all(world: World): readonly Renewal[] {
  const known = lists.get(world) ?? renewals(world);
  lists.set(world, known);
  return known;
}

const lists = new WeakMap<World, readonly Renewal[]>();

/** Worked out once, however many of its parts are asked for. */
export function blast(renewal: SeenRenewal): Blast {
  const known = blasts.get(renewal) ?? blastOf(renewal.at, renewal);
  blasts.set(renewal, known);
  return known;
}

const blasts = new WeakMap<SeenRenewal, Blast>();

/** What the day after the last one in force raises at the vendor and behind it, everything else as it is on record. */
export async function flagsOnEnding(renewal: SeenRenewal): Promise<readonly SeenFlag[]> {
  const { at, kind, on, vendor } = renewal;
  if (kind !== "last_day") return [];
  const before = await worldOn(at, on);
  const after = await worldOn(at, addDays(on, 1));
  const vendors = [vendor, ...blast(renewal).behind];
  return flagsRaised(before, after, vendors).map((flag) => seenFlag(after, flag));
}
