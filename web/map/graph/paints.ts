/** What is painted below and above the map's canvas. */
import type { Core } from "cytoscape";
import type { Scene } from "./canvas.js";
import { standsOf } from "./gestures.js";
import type { byImportance } from "./importance.js";
import type { Paint } from "./layer.js";
import { LEGIBLE_FROM } from "./legible.js";
import { drawLines, type Line } from "./lines.js";
import { drawNames, type Named } from "./names.js";
import { behind } from "./reach.js";
import { readTokens, type Tokens } from "./tokens.js";

const NODE_REACH = 21;
const RING = 7;

export interface Painted extends Pick<Scene, "marks" | "selected"> {
  readonly lines: readonly Line[];
  readonly order: ReturnType<typeof byImportance>;
}

export function paintsOf(cy: Core, { lines, order, marks, selected }: Painted): { lines: Paint; names: Paint } {
  const tokens = readTokens();
  return {
    lines: (context, { zoom, pan }) => {
      context.transform(zoom, 0, 0, zoom, pan.x, pan.y);
      const stands = standsOf(cy);
      const far = zoom < LEGIBLE_FROM;
      const drawn = new Set(far ? [] : cy.edges().map((edge) => edge.id()));
      const shown = far ? lines : behind({ lines, stands, sight: cy.extent() });
      drawLines(context, { lines: shown, marks, selected, drawn, of: lines.length }, { stands, tokens, zoom });
    },
    names: (context, { zoom, pan }) => {
      if (zoom >= LEGIBLE_FROM) return;
      const stands = standsOf(cy);
      const parties = order.flatMap(({ id, name, heading }): Named[] => {
        const at = stands.get(id);
        if (!at) return [];
        const reach = zoom * (heading ? cy.getElementById(id).height() / 2 + NODE_REACH : NODE_REACH);
        return [{ name, heading, note: marks.notes.get(id), x: at.x * zoom + pan.x, y: at.y * zoom + pan.y, reach }];
      });
      const chosen = selected === null ? undefined : stands.get(selected);
      if (chosen) ring(context, { x: chosen.x * zoom + pan.x, y: chosen.y * zoom + pan.y }, tokens);
      drawNames(context, parties, tokens);
    },
  };
}

/** What is chosen is seen even where parties are dots. */
function ring(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, { accent, canvas }: Tokens): void {
  for (const [colour, width] of [
    [canvas, 6],
    [accent, 3],
  ] as const) {
    context.beginPath();
    context.arc(x, y, RING, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}
