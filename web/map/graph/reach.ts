/**
 * Which flows of a large map are drawn in full, to be read, hovered and tapped: the chosen one, those of the chosen
 * party, those that an overlay stops or leads along, and, once names can be read, those in sight. Pure.
 */
import type { Marks } from "../overlay/marks.js";
import { LEGIBLE_FROM } from "./legible.js";
import type { Box } from "./viewport.js";
import type { Line, Stands } from "./lines.js";

/** As many as are added without a halt, and more than anyone can tell apart. */
const MOST_IN_SIGHT = 160;
const MOST_LEADING_OUT = 60;
/** Those that Cytoscape does not draw only pass behind what is read. */
const MOST_BEHIND = 900;
const MOST_OF_ONE = 80;
const MOST_MARKED = 200;
const telling: readonly string[] = ["path", "stops", "unknown"];

export interface ReachInput {
  readonly lines: readonly Line[];
  readonly stands: Stands;
  readonly marks: Marks;
  readonly selected: string | null;
  /** What part of the map is in sight, in its own measure. */
  readonly sight: Box;
  readonly zoom: number;
}

export function reachOf({ lines, stands, marks, selected, sight, zoom }: ReachInput): ReadonlySet<string> {
  const chosen = lines.filter(({ id }) => id === selected);
  const own = lines.filter(({ source, target }) => source === selected || target === selected);
  const marked = lines.filter(({ id }) => marks.classes.get(id)?.some((name) => telling.includes(name)));
  const seen = zoom < LEGIBLE_FROM ? [] : nearest(inSight(lines, stands, sight));
  const parts = [chosen, own.slice(0, MOST_OF_ONE), marked.slice(0, MOST_MARKED), seen];
  return new Set(parts.flatMap((part) => part.map(({ id }) => id)));
}

/** Near, so many flows are lines behind those that are drawn in full. */
export function behind({ lines, stands, sight }: Pick<ReachInput, "lines" | "stands" | "sight">): readonly Line[] {
  const { one, both } = inSight(lines, stands, sight);
  return [...both, ...one].slice(0, MOST_BEHIND);
}

function nearest({ one, both }: Sight): readonly Line[] {
  return [...both, ...one.slice(0, MOST_LEADING_OUT)].slice(0, MOST_IN_SIGHT);
}

interface Sight {
  /** Flows of which one end is seen. */
  readonly one: readonly Line[];
  readonly both: readonly Line[];
}

function inSight(lines: readonly Line[], stands: Stands, { x1, x2, y1, y2 }: Box): Sight {
  const seen = (id: string) => {
    const at = stands.get(id);
    return at !== undefined && at.x > x1 && at.x < x2 && at.y > y1 && at.y < y2;
  };
  const one: Line[] = [];
  const both: Line[] = [];
  for (const line of lines) {
    const ends = Number(seen(line.source)) + Number(seen(line.target));
    if (ends === 2) both.push(line);
    else if (ends === 1) one.push(line);
  }
  return { one, both };
}
