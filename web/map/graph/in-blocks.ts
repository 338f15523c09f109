/** A large map in groups: each group a block of rows, the blocks side by side, so that no two groups overlap. Pure. */
import type { Arrangement, Places, Point } from "./arrange.js";

const WIDE = 132;
const HIGH = 104;
const GAP = 110;

export function inBlocks({ nodes }: Arrangement): Places {
  const blocks = blocksOf(nodes);
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(Math.sqrt(area) * 1.25, ...blocks.map(({ width }) => width));
  const places: Record<string, Point> = {};
  let corner = { x: 0, y: 0, height: 0 };
  for (const { members, columns, width, height } of blocks) {
    if (corner.x > 0 && corner.x + width > widest) corner = { x: 0, y: corner.y + corner.height + GAP, height: 0 };
    members.forEach((id, at) => {
      places[id] = { x: corner.x + (at % columns) * WIDE, y: corner.y + Math.floor(at / columns) * HIGH };
    });
    corner = { ...corner, x: corner.x + width + GAP, height: Math.max(corner.height, height) };
  }
  return places;
}

interface Block {
  readonly members: readonly string[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

function blocksOf(nodes: Arrangement["nodes"]): readonly Block[] {
  const groups = new Map<string, string[]>();
  for (const { id, parent } of nodes) {
    if (parent === null) continue;
    const members = groups.get(parent) ?? [];
    groups.set(parent, members);
    members.push(id);
  }
  const blocks = [...groups.values()].map((members) => {
    const columns = Math.ceil(Math.sqrt(members.length * 1.1));
    return { members, columns, width: columns * WIDE, height: Math.ceil(members.length / columns) * HIGH };
  });
  return blocks.sort((a, b) => b.height - a.height);
}
