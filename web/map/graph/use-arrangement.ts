import { useReducedMotion } from "@mantine/hooks";
import type { Core, ElementDefinition } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import type { Grouping } from "../address.js";
import { arrange, arrangementOf, type Arrangement as Layout, type Places } from "./arrange.js";
import { drawElements, placeNodes } from "./draw.js";
import { placesOf } from "./gestures.js";
import { labelByZoom } from "./labels.js";
import { isLarge } from "./large.js";
import { fitAll, fitPlaces } from "./viewport.js";
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
    const layout = arrangementOf(elements, known);
    const parties = layout.nodes.filter(({ parent }) => parent !== null || grouping === "none");
    const missing = parties.filter(({ id }) => !known[id]).length;
    const onDrawn = () => setDrawn((count) => count + 1);
    if (missing === 0)
      return draw(cy, { elements, places: known, moves: fresh && cy.nodes().nonempty(), fit: fresh, still, onDrawn });
    setArranging(true);
    const end = whenArranged(layout, (places) => {
      remember(grouping, only(places, parties));
      setArranging(false);
      return draw(cy, { elements, places, moves: cy.nodes().nonempty(), fit: fresh || missing > 3, still, onDrawn });
    });
    return () => {
      end();
      setArranging(false);
    };
  }, [cy, elements, grouping, still]);
  return { arranging, drawn };
}

/** `then` returns what ends what it began. */
function whenArranged(layout: Layout, then: (places: Places) => () => void): () => void {
  const { done, stop } = arrange(layout);
  let end = stop;
  let current = true;
  void done.then((places) => {
    if (current) end = then(places);
  });
  return () => {
    current = false;
    end();
  };
}

interface Drawing {
  readonly elements: readonly ElementDefinition[];
  readonly places: Places;
  readonly moves: boolean;
  readonly fit: boolean;
  readonly still: boolean;
  readonly onDrawn: () => void;
}

/** A large map comes over several frames: the view is right from the first, so that nothing jumps. */
function draw(cy: Core, { elements, places, moves, fit, still, onDrawn }: Drawing): () => void {
  if (fit && isLarge(elements.length)) fitPlaces(cy, pointsOf(elements, places), true);
  return drawElements(cy, { elements, places }, () => {
    if (moves) placeNodes(cy, places);
    if (fit) fitAll(cy, still || cy.nodes().length > 300);
    labelByZoom(cy);
    onDrawn();
  });
}

function pointsOf(elements: readonly ElementDefinition[], places: Places): Places[string][] {
  return elements.flatMap(({ data }) => (data["type"] === "group" ? [] : (places[data.id ?? ""] ?? [])));
}

function only(places: Places, nodes: Layout["nodes"]): Places {
  return Object.fromEntries(nodes.flatMap(({ id }) => (places[id] ? [[id, places[id]] as const] : [])));
}
