/** Brings islands of the map near its mainland, so that distance is spent on flows and not on emptiness. Pure. */
import type { Arrangement, Places, Point } from "./arrange.js";

const GAP = 110;

export function gather(places: Places, edges: Arrangement["edges"]): Places {
  const [mainland, ...islands] = components(Object.keys(places), edges).sort((a, b) => b.length - a.length);
  const gathered: Record<string, Point> = { ...places };
  if (!mainland) return gathered;
  let box = boxOf(mainland, gathered);
  for (const island of islands) {
    const own = boxOf(island, gathered);
    const dx = pull(own.x1, own.x2, box.x1, box.x2);
    const dy = dx === 0 ? pull(own.y1, own.y2, box.y1, box.y2) : 0;
    for (const id of island) {
      const { x, y } = gathered[id] ?? { x: 0, y: 0 };
      gathered[id] = { x: x + dx, y: y + dy };
    }
    box = boxOf([...mainland, ...island], gathered);
    mainland.push(...island);
  }
  return gathered;
}

function pull(low: number, high: number, mainLow: number, mainHigh: number): number {
  if (low > mainHigh + GAP) return mainHigh + GAP - low;
  return high < mainLow - GAP ? mainLow - GAP - high : 0;
}

function boxOf(ids: readonly string[], places: Places): { x1: number; x2: number; y1: number; y2: number } {
  const points = ids.flatMap((id) => places[id] ?? []);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

function components(ids: readonly string[], edges: Arrangement["edges"]): string[][] {
  const near = new Map(ids.map((id) => [id, [] as string[]]));
  for (const { source, target } of edges) {
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const found = [id];
    for (const one of found)
      for (const next of near.get(one) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        found.push(next);
      }
    return [found];
  });
}
