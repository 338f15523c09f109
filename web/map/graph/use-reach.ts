import type { Core } from "cytoscape";
import { useEffect, useMemo, useState } from "react";
import type { Scene } from "./canvas.js";
import { chooseElement, drawReach } from "./draw.js";
import { standsOf, watchView } from "./gestures.js";
import { isLarge } from "./large.js";
import { linesOf, type Line } from "./lines.js";
import { reachOf } from "./reach.js";

const REST_MS = 140;

/** Of a large map's flows Cytoscape draws those within reach, which follow the view once it rests; all are lines. */
export function useReach(cy: Core | null, { elements, marks, selected }: Scene, drawn: number): readonly Line[] {
  const lines = useMemo(() => (isLarge(elements.length) ? linesOf(elements) : []), [elements]);
  const rested = useRest(cy, lines.length > 0);
  useEffect(() => {
    if (!cy || lines.length === 0 || drawn === 0) return undefined;
    const { x1, x2, y1, y2 } = cy.extent();
    const sight = { x1, x2, y1, y2 };
    const reach = reachOf({ lines, stands: standsOf(cy), marks, selected, sight, zoom: cy.zoom() });
    return drawReach(cy, elements, { reach, marks, done: () => chooseElement(cy, selected) });
  }, [cy, elements, lines, marks, selected, drawn, rested]);
  return lines;
}

function useRest(cy: Core | null, large: boolean): number {
  const [rested, setRested] = useState(0);
  useEffect(() => {
    if (!cy || !large) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setRested((count) => count + 1), REST_MS);
    };
    const unwatch = watchView(cy, { onMove, onChange: onMove });
    return () => {
      unwatch();
      clearTimeout(timer);
    };
  }, [cy, large]);
  return rested;
}
