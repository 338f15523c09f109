import type { Core } from "cytoscape";
import { useEffect, useMemo, useRef, type ReactElement, type ReactNode, type RefObject } from "react";
import type { Scene } from "./canvas.js";
import { keepLayer, type Paint } from "./layer.js";
import type { Line } from "./lines.js";
import { paintsOf } from "./paints.js";
import { byImportance } from "./importance.js";

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
