import { useReducedMotion } from "@mantine/hooks";
import type { Core, ElementDefinition } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import type { Grouping } from "../address.js";
import { arrange, arrangementOf } from "./arrange.js";
import { drawElements, labelByZoom, placeNodes } from "./draw.js";
import { placesOf } from "./gestures.js";
import { fitAll } from "./viewport.js";
import { recall, remember } from "./remember.js";

export interface Arrangement {
  /** The worker is looking for places. */
  readonly arranging: boolean;
  /** Grows with each drawing: marks that depend on drawn elements follow it. */
  readonly drawn: number;
}

/** Draws the elements and, where some have no place yet, lets the worker find one. */
export function useArrangement(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  grouping: Grouping,
): Arrangement {
  const [arranging, setArranging] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const drawnAs = useRef<Grouping | null>(null);
  const still = useReducedMotion(false, { getInitialValueInEffect: false });
  useEffect(() => {
    if (!cy) return undefined;
    const fresh = drawnAs.current !== grouping || cy.nodes().empty();
    drawnAs.current = grouping;
    const known = fresh ? recall(grouping) : { ...recall(grouping), ...placesOf(cy) };
    const arrangement = arrangementOf(elements, known);
    const missing = arrangement.nodes.filter(
      ({ id, parent }) => !known[id] && (parent !== null || grouping === "none"),
    );
    if (missing.length === 0) {
      const moves = fresh && cy.nodes().nonempty();
      drawElements(cy, elements, known);
      if (moves) placeNodes(cy, known);
      settle(cy, fresh, still);
      setDrawn((count) => count + 1);
      return undefined;
    }
    let current = true;
    const { done, stop } = arrange(arrangement);
    setArranging(true);
    void done.then((places) => {
      if (!current) return;
      const moves = cy.nodes().nonempty();
      drawElements(cy, elements, places);
      if (moves) placeNodes(cy, places);
      remember(grouping, placesOf(cy));
      settle(cy, fresh || missing.length > 3, still);
      setArranging(false);
      setDrawn((count) => count + 1);
    });
    return () => {
      current = false;
      stop();
      setArranging(false);
    };
  }, [cy, elements, grouping, still]);
  return { arranging, drawn };
}

function settle(cy: Core, fit: boolean, still: boolean): void {
  if (fit) fitAll(cy, still || cy.nodes().length > 300);
  labelByZoom(cy);
}
