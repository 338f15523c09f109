/**
 * Places for a large map, in a few hundred milliseconds: parties push each other away, flows pull their ends together,
 * in ever smaller steps (Fruchterman and Reingold). Far parties are taken together, by cells of a grid. There is no
 * chance in it: the same map gets the same picture.
 */
import type { Arrangement, Places } from "./arrange.js";
import { repel } from "./repel.js";

const ROUNDS = 70;
const IDEAL = 120;
const GRAVITY = 1.4;
const TURN = Math.PI * (3 - Math.sqrt(5));

export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where this round pushes and pulls. */
  readonly dx: Float64Array;
  readonly dy: Float64Array;
}

interface Springs {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly strength: Float64Array;
}

export function force({ nodes, edges, known }: Arrangement): Places {
  const number = new Map(nodes.map(({ id }, at) => [id, at]));
  const springs = springsOf(edges, number);
  const fixed = nodes.map(({ id }) => known[id] !== undefined);
  const keep = fixed.filter(Boolean).length > nodes.length / 2;
  const bodies = start({ nodes, edges, known: keep ? known : {} }, degrees(springs, nodes.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    bodies.dx.fill(0);
    bodies.dy.fill(0);
    repel(bodies, IDEAL);
    pull(bodies, springs);
    const step = IDEAL * 3 * (1 - round / ROUNDS) ** 1.5 + 2;
    move(bodies, step, (at) => keep && fixed[at] === true);
  }
  return Object.fromEntries(nodes.map(({ id }, at) => [id, { x: bodies.x[at] ?? 0, y: bodies.y[at] ?? 0 }]));
}

/** A sunflower, those with most flows in the middle. */
function start({ nodes, known }: Arrangement, degree: Int32Array): Bodies {
  const count = nodes.length;
  const bodies: Bodies = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    dx: new Float64Array(count),
    dy: new Float64Array(count),
  };
  const order = [...nodes.keys()].sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  order.forEach((at, rank) => {
    const place = known[nodes[at]?.id ?? ""];
    const reach = IDEAL * 0.6 * Math.sqrt(rank);
    bodies.x[at] = place?.x ?? reach * Math.cos(rank * TURN);
    bodies.y[at] = place?.y ?? reach * Math.sin(rank * TURN);
  });
  return bodies;
}

/** A flow between two hubs pulls little, one to a party that has no other pulls in full. */
function springsOf(edges: Arrangement["edges"], number: ReadonlyMap<string, number>): Springs {
  const inside = edges.filter(({ source, target }) => number.has(source) && number.has(target));
  const source = Int32Array.from(inside, (edge) => number.get(edge.source) ?? 0);
  const target = Int32Array.from(inside, (edge) => number.get(edge.target) ?? 0);
  const degree = degrees({ source, target }, number.size);
  const strength = Float64Array.from(
    source,
    (from, at) => 1 / Math.max(1, Math.min(degree[from] ?? 1, degree[target[at] ?? 0] ?? 1)),
  );
  return { source, target, strength };
}

function degrees({ source, target }: Pick<Springs, "source" | "target">, count: number): Int32Array {
  const degree = new Int32Array(count);
  for (const ends of [source, target]) for (const at of ends) degree[at] = (degree[at] ?? 0) + 1;
  return degree;
}

function pull({ x, y, dx, dy }: Bodies, { source, target, strength }: Springs): void {
  for (let at = 0; at < source.length; at += 1) {
    const a = source[at] ?? 0;
    const b = target[at] ?? 0;
    const wide = (x[b] ?? 0) - (x[a] ?? 0);
    const high = (y[b] ?? 0) - (y[a] ?? 0);
    const by = (Math.hypot(wide, high) / IDEAL) * (strength[at] ?? 1);
    dx[a] = (dx[a] ?? 0) + wide * by;
    dy[a] = (dy[a] ?? 0) + high * by;
    dx[b] = (dx[b] ?? 0) - wide * by;
    dy[b] = (dy[b] ?? 0) - high * by;
  }
}

function move({ x, y, dx, dy }: Bodies, step: number, stays: (at: number) => boolean): void {
  for (let at = 0; at < x.length; at += 1) {
    if (stays(at)) continue;
    const wide = (dx[at] ?? 0) - GRAVITY * (x[at] ?? 0);
    const high = (dy[at] ?? 0) - GRAVITY * (y[at] ?? 0);
    const by = Math.min(1, step / (Math.hypot(wide, high) || 1));
    x[at] = (x[at] ?? 0) + wide * by;
    y[at] = (y[at] ?? 0) + high * by;
  }
}
