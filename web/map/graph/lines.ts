/** The flows of a large map as plain lines on a canvas of their own: ten thousand in a few milliseconds. */
import type { ElementDefinition } from "cytoscape";
import { families } from "../families.js";
import type { Marks } from "../overlay/marks.js";
import type { Point } from "./arrange.js";
import { LEGIBLE_FROM } from "./legible.js";
import type { Tokens } from "./tokens.js";

export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly family: string;
}

export type Stands = ReadonlyMap<string, Point>;

export interface LinesScene {
  readonly lines: readonly Line[];
  readonly marks: Marks;
  readonly selected: string | null;
  /** Flows that Cytoscape draws itself. */
  readonly drawn: ReadonlySet<string>;
  /** How many flows the map has. */
  readonly of: number;
}

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  /** Of an overlay: faint only where it marks very many. */
  readonly marks: boolean;
}

/** With so many lines each is faint, so that one sees where they gather. */
const MANY = 1_200;
const MANY_MARKED = 250;
/** Near, those that Cytoscape does not draw only pass behind what is read. */
const BEHIND = 0.45;

export function linesOf(elements: readonly ElementDefinition[]): readonly Line[] {
  return elements.flatMap(({ data }) => {
    const { id, source, target, family } = data as Readonly<Record<string, string | undefined>>;
    if (id === undefined || source === undefined || target === undefined) return [];
    return [{ id, source, target, family: family ?? "" }];
  });
}

/** The canvas already stands in the map's own measure; `zoom` tells how wide a pixel is in it. */
export function drawLines(
  context: CanvasRenderingContext2D,
  scene: LinesScene,
  look: { readonly stands: Stands; readonly tokens: Tokens; readonly zoom: number },
): void {
  const { lines, marks, selected } = scene;
  const aside = selected === null ? 1 : BEHIND;
  const near = look.zoom >= LEGIBLE_FROM ? BEHIND : 1;
  const pens = pensOf(look.tokens, aside * near * Math.min(1, (MANY / Math.max(1, scene.of)) ** 0.8));
  const strokes = new Map<Pen, Line[]>([...pens.values()].map((pen) => [pen, []]));
  for (const line of lines) {
    if (scene.drawn.has(line.id)) continue;
    const pen = pens.get(penName(line, marks, selected));
    if (pen) strokes.get(pen)?.push(line);
  }
  for (const [pen, group] of strokes) strokeAll(context, { pen, group }, look);
}

/** In one go, so that lines over lines grow no darker; near, where they are long, that would take ten times as long. */
function strokeAll(
  context: CanvasRenderingContext2D,
  { pen, group }: { readonly pen: Pen; readonly group: readonly Line[] },
  { stands, zoom }: { readonly stands: Stands; readonly zoom: number },
): void {
  if (group.length === 0) return;
  context.strokeStyle = pen.colour;
  context.globalAlpha = pen.opacity * (pen.marks ? Math.min(1, (MANY_MARKED / group.length) ** 0.6) : 1);
  context.lineWidth = Math.max(pen.width, (pen.width * 0.45) / zoom);
  const oneByOne = zoom >= LEGIBLE_FROM;
  context.beginPath();
  for (const { source, target } of group) {
    const from = stands.get(source);
    const to = stands.get(target);
    if (!from || !to) continue;
    if (oneByOne) context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    if (oneByOne) context.stroke();
  }
  if (!oneByOne) context.stroke();
}

function penName({ id, source, target, family }: Line, marks: Marks, selected: string | null): string {
  if (selected !== null && [id, source, target].includes(selected)) return "chosen";
  const names = marks.classes.get(id);
  const mark = overlayPens.find((name) => names?.includes(name));
  if (mark !== undefined) return mark;
  return marks.dimRest && names === undefined ? "dim" : family;
}

const overlayPens = ["stops", "path", "certain", "possible", "unknown", "walked"] as const;

/** In the order of drawing: what matters lies above. */
function pensOf(tokens: Tokens, faint: number): ReadonlyMap<string, Pen> {
  const tones = { quiet: tokens.dimmed, plain: tokens.text, high: tokens.high, medium: tokens.medium };
  const strength = { quiet: 0.3, plain: 0.34, high: 0.5, medium: 0.45 };
  const { accent, dimmed, text, high } = tokens;
  const pen = (colour: string, width: number, opacity: number, marks = true): Pen => ({
    colour,
    width,
    opacity,
    marks,
  });
  return new Map<string, Pen>([
    ["dim", pen(dimmed, 1, 0.07, false)],
    ...families.map(({ id, tone }): [string, Pen] => [id, pen(tones[tone], 1.6, strength[tone] * faint, false)]),
    ["walked", pen(text, 2, 0.35)],
    ["unknown", pen(text, 2.5, 0.6)],
    ["possible", pen(accent, 2.5, 0.5)],
    ["certain", pen(accent, 3, 0.7)],
    ["stops", pen(high, 3, 0.7)],
    ["path", pen(accent, 4, 0.9)],
    ["chosen", pen(accent, 3.5, 0.85)],
  ]);
}
