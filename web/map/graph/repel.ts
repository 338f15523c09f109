/** Everybody pushes everybody away; those in far cells of a grid push as one, from their middle. */
import type { Bodies } from "./force.js";

const SIDE = 20;
/** Two on one spot must not be thrown out of the picture. */
const NEAREST = 400;

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly members: number[];
  x: number;
  y: number;
}

export function repel(bodies: Bodies, ideal: number): void {
  const strength = ideal * ideal;
  const cells = cellsOf(bodies);
  for (const cell of cells)
    for (const other of cells) {
      const near = Math.abs(cell.column - other.column) <= 1 && Math.abs(cell.row - other.row) <= 1;
      if (near) pushEach(bodies, { cell, other }, strength);
      else pushAsOne(bodies, { cell, other }, strength * other.members.length);
    }
}

interface Pair {
  readonly cell: Cell;
  readonly other: Cell;
}

function pushEach({ x, y, dx, dy }: Bodies, { cell, other }: Pair, strength: number): void {
  for (const at of cell.members)
    for (const next of other.members) {
      const wide = (x[at] ?? 0) - (x[next] ?? 0);
      const high = (y[at] ?? 0) - (y[next] ?? 0);
      const by = strength / Math.max(NEAREST, wide * wide + high * high);
      dx[at] = (dx[at] ?? 0) + wide * by;
      dy[at] = (dy[at] ?? 0) + high * by;
    }
}

function pushAsOne({ x, y, dx, dy }: Bodies, { cell, other }: Pair, strength: number): void {
  for (const at of cell.members) {
    const wide = (x[at] ?? 0) - other.x;
    const high = (y[at] ?? 0) - other.y;
    const by = strength / Math.max(NEAREST, wide * wide + high * high);
    dx[at] = (dx[at] ?? 0) + wide * by;
    dy[at] = (dy[at] ?? 0) + high * by;
  }
}

function cellsOf({ x, y }: Bodies): readonly Cell[] {
  const [left, top] = [lowest(x), lowest(y)];
  const width = (highest(x) - left) / SIDE || 1;
  const height = (highest(y) - top) / SIDE || 1;
  const cells = new Map<number, Cell>();
  for (let at = 0; at < x.length; at += 1) {
    const column = Math.min(SIDE - 1, Math.floor(((x[at] ?? 0) - left) / width));
    const row = Math.min(SIDE - 1, Math.floor(((y[at] ?? 0) - top) / height));
    const cell = cells.get(row * SIDE + column) ?? { column, row, members: [], x: 0, y: 0 };
    cells.set(row * SIDE + column, cell);
    cell.members.push(at);
    cell.x += x[at] ?? 0;
    cell.y += y[at] ?? 0;
  }
  for (const cell of cells.values()) {
    cell.x /= cell.members.length;
    cell.y /= cell.members.length;
  }
  return [...cells.values()];
}

function lowest(values: Float64Array): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function highest(values: Float64Array): number {
  return values.reduce((high, value) => Math.max(high, value), -Infinity);
}
