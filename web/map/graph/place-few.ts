/**
 * Places for a handful of new nodes among many that stand: beside their neighbours, or below the rest, on the nearest
 * free spot. Nothing that stands moves, and no layout has to run.
 */
import type { Arrangement, Places, Point } from "./arrange.js";

const ROOM = 120;
const TURN = Math.PI * (3 - Math.sqrt(5));

export function placeFew({ nodes, edges, known }: Arrangement): Places {
  const places: Record<string, Point> = { ...known };
  const groups = new Set(nodes.map(({ parent }) => parent));
  for (const { id } of nodes) {
    if (places[id] || groups.has(id)) continue;
    const taken = nodes.flatMap((node) => places[node.id] ?? []);
    const beside = edges.flatMap(({ source, target }) =>
      source === id ? (places[target] ?? []) : target === id ? (places[source] ?? []) : [],
    );
    places[id] = freeSpot(beside.length > 0 ? middle(beside) : below(taken), taken);
  }
  return places;
}

/** Outwards along a sunflower spiral until nobody stands too near. */
function freeSpot(start: Point, taken: readonly Point[]): Point {
  for (let step = 0; ; step += 1) {
    const reach = 26 * Math.sqrt(step);
    const spot = { x: start.x + reach * Math.cos(step * TURN), y: start.y + reach * Math.sin(step * TURN) };
    if (taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= ROOM)) return spot;
  }
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function below(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  return { x: middle(points).x, y: Math.max(...points.map(({ y }) => y)) + ROOM };
}
