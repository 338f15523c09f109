import { useComputedColorScheme } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import edgehandles from "cytoscape-edgehandles";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Grouping } from "../address.js";
import type { Marks } from "../overlay/marks.js";
import { Backdrop } from "./backdrop.js";
import { chooseElement, markElements } from "./draw.js";
import { drawingMode } from "./drawing-mode.js";
import { listen, type Gestures } from "./gestures.js";
import { readPalette, repaint } from "./palette.js";
import { bringIntoView } from "./viewport.js";
import { stylesheet } from "./stylesheet.js";
import { useArrangement } from "./use-arrangement.js";
import { useReach } from "./use-reach.js";

cytoscape.use(edgehandles);

export interface Scene {
  readonly elements: readonly ElementDefinition[];
  readonly marks: Marks;
  readonly selected: string | null;
  readonly grouping: Grouping;
  readonly drawing: boolean;
}

interface CanvasProps {
  readonly scene: Scene;
  readonly gestures: Gestures;
  readonly onReady: (cy: Core | null) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly label: string;
}

export function Canvas({ scene, gestures, onReady, onKey, label }: CanvasProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const still = useReducedMotion(false, { getInitialValueInEffect: false });
  const scheme = useComputedColorScheme("light");
  const latest = useRef(gestures);
  useEffect(() => void (latest.current = gestures));
  useEffect(() => {
    const core = createCore(box.current);
    listen(core, () => latest.current);
    setCy(core);
    onReady(core);
    return () => {
      onReady(null);
      core.destroy();
    };
  }, [onReady]);
  useEffect(() => (cy ? repaint(cy, scheme) : undefined), [cy, scheme]);
  const { arranging, drawn } = useArrangement(cy, scene.elements, scene.grouping);
  const lines = useReach(cy, scene, drawn);
  useEffect(() => (cy ? markElements(cy, scene.marks, still) : undefined), [cy, scene.marks, drawn, still]);
  useEffect(() => {
    if (cy) chooseElement(cy, scene.selected);
  }, [cy, scene.selected, drawn, scene.marks]);
  useSeen(cy, { selected: scene.selected, drawn, still });
  useDrawing(cy, scene.drawing);
  return (
    <>
      <Backdrop {...{ cy, scene, lines, drawn, scheme }}>
        <div
          ref={box}
          className={scene.drawing ? "map-canvas map-canvas-drawing" : "map-canvas"}
          role="application"
          tabIndex={0}
          aria-label={label}
          onKeyDown={onKey}
        />
      </Backdrop>
      {arranging && (
        <div className="map-arranging" role="status">
          Arranging …
        </div>
      )}
    </>
  );
}

function createCore(container: HTMLElement | null): Core {
  return cytoscape({
    container,
    style: stylesheet(readPalette()),
    layout: { name: "preset" },
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
}

/** When the panel opens or something is chosen elsewhere, the chosen element stays in sight. */
function useSeen(
  cy: Core | null,
  { selected, drawn, still }: { readonly selected: string | null; readonly drawn: number; readonly still: boolean },
): void {
  useEffect(() => {
    if (!cy) return undefined;
    const look = () => {
      cy.resize();
      if (selected !== null) bringIntoView(cy, selected, still);
    };
    look();
    const container = cy.container();
    const watcher = new ResizeObserver(look);
    if (container) watcher.observe(container);
    return () => watcher.disconnect();
  }, [cy, selected, drawn, still]);
}

function useDrawing(cy: Core | null, drawing: boolean): void {
  useEffect(() => {
    if (!cy || !drawing) return undefined;
    const handles = drawingMode(cy);
    handles.enableDrawMode();
    return () => {
      handles.disableDrawMode();
      handles.destroy();
    };
  }, [cy, drawing]);
}
