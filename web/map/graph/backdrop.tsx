import type { Core } from "cytoscape";
import { useEffect, useMemo, useRef, type ReactElement, type ReactNode, type RefObject } from "react";
import type { Scene } from "./canvas.js";
import { standsOf } from "./gestures.js";
import { keepLayer, type Paint } from "./layer.js";
import { drawLines, type Line } from "./lines.js";
import { drawNames } from "./names.js";
import { LEGIBLE_FROM } from "./legible.js";
import { byImportance } from "./importance.js";
import { readTokens } from "./tokens.js";

interface BackdropProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly lines: readonly Line[];
  readonly drawn: number;
  readonly scheme: string;
  readonly children: ReactNode;
}

/** Below the canvas the flows of a large map as plain lines; above it names, while those at the parties are too small. */
export function Backdrop({ cy, scene, lines, drawn, scheme, children }: BackdropProps): ReactElement {
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const { elements, marks, selected } = scene;
  const order = useMemo(() => byImportance(elements, marks, selected), [elements, marks, selected]);
  const paints = useMemo(
    () => (cy && drawn > 0 && scheme !== "" ? paintsOf(cy, { marks, selected, lines, order }) : null),
    [cy, drawn, scheme, marks, selected, lines, order],
  );
  useLayer(cy, below, lines.length > 0 ? (paints?.lines ?? null) : null);
  useLayer(cy, above, paints?.names ?? null);
  return (
    <>
      <canvas ref={below} className="map-layer map-lines" aria-hidden="true" />
      {children}
      <canvas ref={above} className="map-layer map-names" aria-hidden="true" />
    </>
  );
}

function useLayer(cy: Core | null, canvas: RefObject<HTMLCanvasElement | null>, paint: Paint | null): void {
  useEffect(() => {
    const element = canvas.current;
    if (!cy || !element || !paint) return undefined;
    return keepLayer(cy, element, paint);
  }, [cy, canvas, paint]);
}

interface Painted extends Pick<Scene, "marks" | "selected"> {
  readonly lines: readonly Line[];
  readonly order: readonly { readonly id: string; readonly name: string }[];
}

function paintsOf(cy: Core, { lines, order, marks, selected }: Painted): { lines: Paint; names: Paint } {
  const tokens = readTokens();
  return {
    lines: (context, { zoom, pan }) => {
      context.transform(zoom, 0, 0, zoom, pan.x, pan.y);
      const drawn = new Set(zoom < LEGIBLE_FROM ? [] : cy.edges().map((edge) => edge.id()));
      drawLines(context, { lines, marks, selected, drawn }, { stands: standsOf(cy), tokens, zoom });
    },
    names: (context, { zoom, pan }) => {
      if (zoom >= LEGIBLE_FROM) return;
      const stands = standsOf(cy);
      const parties = order.flatMap(({ id, name }) => {
        const at = stands.get(id);
        return at
          ? [{ name, note: marks.notes.get(id), x: at.x * zoom + pan.x, y: at.y * zoom + pan.y, reach: 21 * zoom }]
          : [];
      });
      drawNames(context, parties, tokens);
    },
  };
}
