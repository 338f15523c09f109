import { mapView, type MapView } from "../addenda/map-view.service.js";
import { type World, worldInSteps } from "../addenda/world.js";
import { californiaDay, type Day, isDay } from "../common/day.js";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import { paced } from "../flows/paced.service.js";
import { invert } from "../model/apply.js";
import { applyEntriesInSteps } from "../model/apply-entries.js";
import type { Revision } from "../model/change.js";
import type { DataMap } from "../model/data-map.js";
import type { Store } from "../store/store.js";

export interface AsOfInput {
  readonly revision?: number | null | undefined;
  readonly day?: Day | null | undefined;
  readonly limit?: number | null;
}

export async function mapAsOf(context: Context, input: AsOfInput): Promise<MapView> {
  return mapView(await worldAsOf(context, input), { limit: input.limit ?? null });
}

/** The map as it was, judged on the day asked about, or on the day the revision was made. */
export async function worldAsOf(context: Context, input: AsOfInput): Promise<World> {
  const { world, live } = context;
  const wanted = await wantedOf(live.store, input, { newest: world.map.revision, today: world.day });
  return await worldAt(context, wanted);
}

/** A revision that there is, judged on a day. */
export async function worldAt({ world, live }: Pick<Context, "world" | "live">, wanted: Wanted): Promise<World> {
  if (wanted.revision === world.map.revision && wanted.day === world.day) return world;
  const map = await backTo(world.map, live.store, wanted.revision);
  return paced(worldInSteps(map, wanted.day));
}

export interface Wanted {
  readonly revision: number;
  readonly day: Day;
}

async function wantedOf(
  store: Store,
  { revision, day }: AsOfInput,
  { newest, today }: { readonly newest: number; readonly today: Day },
): Promise<Wanted> {
  if (typeof revision === "number" && typeof day === "string")
    throw invalid("day", "Give a revision or a day, not both.");
  if (typeof revision === "number") {
    if (revision < 0 || revision > newest) throw invalid("revision", `The map has the revisions 0 to ${newest}.`);
    const [head] = await store.history({ before: revision + 1, first: 1, recordId: null });
    return { revision, day: head?.revision === revision ? californiaDay(new Date(head.at)) : today };
  }
  if (typeof day !== "string") throw invalid("revision", "Give a revision or a day.");
  if (!isDay(day)) throw invalid("day", "day must be a day that exists, written YYYY-MM-DD.");
  if (day > today) throw invalid("day", `The map of a day to come is not known; today is ${today}.`);
  return { revision: await lastOn(store, day), day };
}

/** The newest revision made by the end of a day in California; 0 where the map was still empty. */
async function lastOn(store: Store, day: Day): Promise<number> {
  let before: number | null = null;
  for (;;) {
    const heads: Awaited<ReturnType<Store["history"]>> = await store.history({ before, first: 500, recordId: null });
    const found = heads.find(({ at }) => californiaDay(new Date(at)) <= day);
    const last = heads.at(-1);
    if (found !== undefined || last === undefined) return found?.revision ?? 0;
    before = last.revision;
  }
}

/** The present map with every later revision taken back, newest first. */
async function backTo(map: DataMap, store: Store, revision: number): Promise<DataMap> {
  const later: Revision[] = [];
  for await (const one of store.changesSince(revision)) if (one.revision <= map.revision) later.push(one);
  let past = map;
  for (const one of later.reverse()) {
    past = await paced(applyEntriesInSteps(past, invert(one.entries), one.revision - 1));
  }
  return past;
}
