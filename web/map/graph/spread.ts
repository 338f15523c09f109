/** Names stand below their nodes, so nodes keep room for them: wider than high. Pure, and the same on every run. */
import type { Places } from "./arrange.js";

const WIDE = 128;
const HIGH = 96;
const ROUNDS = 120;
/** After so many rounds without an end the whole map grows: in a crowd pushing only passes the crowd on. */
const PATIENCE = 12;
const GROWTH = { x: 1.06, y: 1.045 };
/** A little more than needed, so that pushing comes to an end. */
const ENOUGH = 1.04;

export function spread(places: Places): Places {
  const moved = Object.entries(places).map(([id, { x, y }]) => ({ id, x, y }));
  for (let round = 1; round <= ROUNDS && pushApart([...moved]); round += 1) if (round % PATIENCE === 0) grow(moved);
  return Object.fromEntries(moved.map(({ id, x, y }) => [id, { x, y }]));
}

function grow(points: readonly { x: number; y: number }[]): void {
  for (const point of points) {
    point.x *= GROWTH.x;
    point.y *= GROWTH.y;
  }
}

/** True while somebody still stood too near to somebody. */
function pushApart(points: { x: number; y: number }[]): boolean {
  let pushed = false;
  points.sort((a, b) => a.x - b.x);
  points.forEach((one, index) => {
    for (let next = index + 1; next < points.length; next += 1) {
      const other = points[next];
      if (!other || other.x - one.x >= WIDE) break;
      pushed = part(one, other) || pushed;
    }
  });
  return pushed;
}

/** Along the line between them, so that no rows or columns come about. */
function part(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  const wide = (other.x - one.x) / WIDE;
  const high = (other.y - one.y) / HIGH;
  const apart = Math.hypot(wide, high);
  if (apart >= 1.01) return false;
  const shift =
    apart === 0
      ? { x: 0, y: 0.5 }
      : { x: ((ENOUGH - apart) * wide) / apart / 2, y: ((ENOUGH - apart) * high) / apart / 2 };
  one.x -= shift.x * WIDE;
  one.y -= shift.y * HIGH;
  other.x += shift.x * WIDE;
  other.y += shift.y * HIGH;
  return true;
}
