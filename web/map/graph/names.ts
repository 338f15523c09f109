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
}

export interface Placed {
  readonly name: string;
  readonly note: string | undefined;
  readonly x: number;
  readonly top: number;
}

const SIZE = 12;
const LENGTH = 24;
const LINE = SIZE + 3;
const APART = 4;
/** Parties that are mere dots may be covered. */
const DOT = 6;

/** `parties` with the most important first. */
export function placeNames(parties: readonly Named[], widthOf: (text: string) => number): readonly Placed[] {
  const names = roomOf([]);
  const bodies = roomOf(parties.filter(({ reach }) => reach >= DOT).map(({ x, y, reach }) => around(x, y, reach)));
  return parties.flatMap(({ name, note, x, y, reach }) => {
    const text = name.length > LENGTH ? `${name.slice(0, LENGTH - 1)}…` : name;
    const half = Math.max(widthOf(text), note === undefined ? 0 : widthOf(note)) / 2;
    const high = LINE * (note === undefined ? 1 : 2);
    const below = { x, top: y + reach + 2 };
    const above = { x, top: y - reach - high };
    const right = { x: x + reach + half + APART, top: y - high / 2 };
    const left = { x: x - reach - half - APART, top: y - high / 2 };
    const spots = reach < DOT ? [below] : [below, above, right, left];
    const spanAt = (spot: { x: number; top: number }): Span => ({
      x1: spot.x - half - APART,
      x2: spot.x + half + APART,
      y1: spot.top,
      y2: spot.top + high,
    });
    const free = spots.filter((spot) => names.isFree(spanAt(spot)));
    const best = free.find((spot) => bodies.isFree(spanAt(spot))) ?? free[0];
    if (!best) return [];
    names.take(spanAt(best));
    return [{ name: text, note, ...best }];
  });
}

export function drawNames(context: CanvasRenderingContext2D, parties: readonly Named[], tokens: Tokens): void {
  context.font = `500 ${String(SIZE)}px Inter, system-ui, sans-serif`;
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
  for (const { name, note, x, top } of placeNames(parties, (text) => context.measureText(text).width)) {
    write(name, { x, y: top }, tokens.text);
    if (note !== undefined) write(note, { x, y: top + LINE }, tokens.accent);
  }
}

function around(x: number, y: number, reach: number): Span {
  return { x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach };
}
