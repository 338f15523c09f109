/**
 * Names while the map is too far to read those at the parties: in a size that can be read, the most important first,
 * none over another and, where it can be helped, none over a party. Pure but for the drawing itself.
 */
import { roomOf, type Span } from "./room.js";
import type { Tokens } from "./tokens.js";

export interface Named {
  readonly name: string;
  /** What an overlay says about the party. */
  readonly note: string | undefined;
  /** On the screen, the middle of the party, and half its height. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** A group's name stands on its upper edge. */
  readonly heading?: boolean;
}

export interface Placed {
  readonly name: string;
  readonly heading: boolean;
  readonly note: string | undefined;
  readonly x: number;
  readonly top: number;
}

const SIZE = 12;
const LENGTH = 24;
const LINE = SIZE + 3;
const APART = 4;
/** Among dots, names keep more air between them. */
const AIR = 8;
/** How far a name may stand from below or above the middle, of half its width. */
const ASIDE = 0.7;
/** Parties that are mere dots may be covered. */
const DOT = 6;

/** `parties` with the most important first. */
export function placeNames(parties: readonly Named[], widthOf: (text: string) => number): readonly Placed[] {
  const names = roomOf([]);
  const bodies = roomOf(parties.filter(({ reach }) => reach >= DOT).map(({ x, y, reach }) => around(x, y, reach)));
  return parties.flatMap(({ name, note, x, y, reach, heading = false }) => {
    const text = name.length > LENGTH ? `${name.slice(0, LENGTH - 1)}…` : name;
    const half = Math.max(widthOf(text), note === undefined ? 0 : widthOf(note)) / 2;
    const high = LINE * (note === undefined ? 1 : 2);
    const below = { x, top: y + reach + 2 };
    const above = { x, top: y - reach - high };
    const right = { x: x + reach + half + APART, top: y - high / 2 };
    const left = { x: x - reach - half - APART, top: y - high / 2 };
    const aside = [below, above].flatMap((spot) => [half, -half].map((by) => ({ ...spot, x: x + by * ASIDE })));
    const spots = heading ? [above] : reach < DOT ? [below] : [below, above, right, left, ...aside];
    const air = reach < DOT && !heading ? AIR : 0;
    const spanAt = (spot: { x: number; top: number }): Span => ({
      x1: spot.x - half - APART - air,
      x2: spot.x + half + APART + air,
      y1: spot.top - air,
      y2: spot.top + high,
    });
    const free = spots.filter((spot) => names.isFree(spanAt(spot)));
    const best = free.find((spot) => bodies.isFree(spanAt(spot))) ?? free[0];
    if (!best) return [];
    names.take(spanAt(best));
    return [{ name: text, note, heading, ...best }];
  });
}

export function drawNames(context: CanvasRenderingContext2D, parties: readonly Named[], tokens: Tokens): void {
  const font = (weight: number) => `${String(weight)} ${String(SIZE)}px Inter, system-ui, sans-serif`;
  context.font = font(500);
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = tokens.canvas;
  const write = (text: string, at: { readonly x: number; readonly y: number }, colour: string) => {
    context.strokeText(text, at.x, at.y);
    context.fillStyle = colour;
    context.fillText(text, at.x, at.y);
  };
  for (const { name, note, heading, x, top } of placeNames(parties, (text) => context.measureText(text).width)) {
    context.font = font(heading ? 700 : 500);
    write(name, { x, y: top }, tokens.text);
    if (note !== undefined) write(note, { x, y: top + LINE }, tokens.accent);
  }
}

function around(x: number, y: number, reach: number): Span {
  return { x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach };
}
