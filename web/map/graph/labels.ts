/** What is written on the map comes with nearness; something changes only when a threshold is crossed. */
import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Point } from "./arrange.js";
import { inFrames } from "./in-frames.js";
import { LEGIBLE_FROM } from "./legible.js";

const EDGE_LABELS_FROM_ZOOM = 0.95;
/** Names and numbers that are written in one frame. */
const A_FRAME = 30;
/** Of more parties than that only those in sight get their names back. */
const MANY = 450;
const RUN = "labelling";

export function labelByZoom(cy: Core): void {
  (cy.scratch(RUN) as (() => void) | undefined)?.();
  const far = cy.zoom() < LEGIBLE_FROM;
  const near = tellsFlows(cy);
  const act = (slice: readonly (NodeSingular | EdgeSingular)[]) => {
    cy.batch(() => {
      for (const element of slice)
        if (element.isNode()) element.data("far", far);
        else element.toggleClass("near", near);
    });
  };
  cy.scratch(RUN, inFrames([...wrongNames(cy, far), ...wrongEdges(cy, near)], { size: A_FRAME, act }));
}

/** Near enough for what is written on flows. */
export function tellsFlows(cy: Core): boolean {
  return cy.zoom() >= EDGE_LABELS_FROM_ZOOM;
}

/** Too far to read, the names at the parties go, and others come above the map (`names.ts`). */
function wrongNames(cy: Core, far: boolean): readonly NodeSingular[] {
  const all = cy.nodes(far ? "[!far]" : "[?far]").toArray();
  if (far || all.length <= MANY) return all;
  const { x1, x2, y1, y2 } = cy.extent();
  const inSight = ({ x, y }: Point) => x > x1 && x < x2 && y > y1 && y < y2;
  return all.filter((node) => node.data("type") === "group" || inSight(node.position()));
}

function wrongEdges(cy: Core, near: boolean): readonly EdgeSingular[] {
  return (near ? cy.edges().not(".near") : cy.edges(".near")).toArray();
}
