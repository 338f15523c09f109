import type { World } from "./addenda/world.js";
import type { Live } from "./live.js";

/** What one request works with. `world` is taken once, so that every part of an answer is of one revision. */
export interface Context {
  readonly world: World;
  readonly live: Live;
  /** Who asks, as it is written into the change log. There are no accounts yet: whoever can reach the server. */
  readonly actor: string;
}

export function contextOf(live: Live): Context {
  return { world: live.world, live, actor: "local" };
}
