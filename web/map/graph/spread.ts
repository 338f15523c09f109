/** Names stand below their nodes, so nodes keep room for them: wider than high. Pure, and the same on every run. */
import type { Places } from "./arrange.js";

const WIDE = 128;
const HIGH = 96;
const ROUNDS = 60;

export function spread(places: Places): Places {
  const moved = Object.entries(places).map(([id, { x, y }]) => ({ id, x, y }));
  for (let round = 0; round < ROUNDS && pushApart([...moved]); round += 1);
  return Object.fromEntries(moved.map(({ id, x, y }) => [id, { x, y }]));
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

function part(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  const overlapX = WIDE - Math.abs(other.x - one.x);
  const overlapY = HIGH - Math.abs(other.y - one.y);
  if (overlapX <= 1 || overlapY <= 1) return false;
  if (overlapY < overlapX) {
    const shift = ((other.y >= one.y ? 1 : -1) * overlapY) / 2;
    one.y -= shift;
    other.y += shift;
  } else {
    const shift = ((other.x >= one.x ? 1 : -1) * overlapX) / 2;
    one.x -= shift;
    other.x += shift;
  }
  return true;
}
