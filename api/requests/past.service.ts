import type { World } from "../addenda/world.js";
import { californiaDay } from "../common/day.js";
import { keepLast } from "../common/kept.js";
import { paced } from "../flows/paced.service.js";
import type { Live } from "../live.js";
import type { Entry } from "../model/change.js";
import { copyOf, noPast, pass, passInSteps, type Past } from "./past.js";
import type { PlanQuestion } from "./plan-question.js";
import { recalledWorld } from "./recalled-world.js";

/** What the past of a live map is gathered in: read from the log once, and then only what was added to it. */
interface Gathered {
  readonly past: Past;
  /** Those who ask take turns. */
  turn: Promise<unknown>;
}

const gathered = new WeakMap<Live, Gathered>();

interface PastQuestion {
  readonly question: Pick<PlanQuestion, "rule" | "interval">;
  /** Changes that are only tried, on top of what is stored. */
  readonly tried: { readonly entries: readonly Entry[] } | null;
}

/**
 * The world that a question is asked of: today's, with those who received before where the right or the interval wants
 * them. The log is read when first needed.
 */
export async function worldOfQuestion(live: Live, world: World, { question, tried }: PastQuestion): Promise<World> {
  const { rule, interval } = question;
  if (!rule.everRecipients && interval === null) return world;
  const entries = tried?.entries ?? [];
  const { revision } = world.map;
  const stored = await pastOfLive(live, entries.length === 0 ? revision : revision - 1);
  const past = entries.length === 0 ? stored : withTried(stored, world, entries);
  const within = rule.everRecipients ? null : interval;
  const key = within === null ? "ever" : `${within.from} ${within.to}`;
  return kept(world, key, () => recalledWorld(world, past, within));
}

const kept = keepLast<World, World>(2);

async function pastOfLive(live: Live, revision: number): Promise<Past> {
  const mine = gathered.get(live) ?? { past: noPast(), turn: Promise.resolve() };
  gathered.set(live, mine);
  const read = async () => {
    if (mine.past.revision >= revision) return;
    for await (const one of live.store.changesSince(mine.past.revision)) {
      await paced(passInSteps(mine.past, one, californiaDay(new Date(one.at))));
    }
  };
  const done = mine.turn.then(read, read);
  mine.turn = done.catch(() => undefined);
  await done;
  return mine.past;
}

function withTried(stored: Past, { map, day }: World, entries: readonly Entry[]): Past {
  const past = copyOf(stored);
  pass(past, { revision: map.revision, entries }, day);
  return past;
}
