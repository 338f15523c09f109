/** What part of the map is seen. Moves are as small as they can be, and still where the person asked for stillness. */
import type { Core, Position, SingularElementReturnValue } from "cytoscape";

const MARGIN = 70;
const NODE_REACH = 24;
const LABEL_REACH = 60;
/** On a telephone the whole map is too small to read: what is chosen comes near. */
const NARROW = 500;
const LEGIBLE = 0.75;

/** Moves the map only as far as is needed for the element to be seen. */
export function bringIntoView(cy: Core, id: string, still: boolean): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = spanOf(element);
  if (cy.width() < NARROW && cy.zoom() < LEGIBLE) {
    comeNear(cy, { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 }, still);
    return;
  }
  const shift = { x: shiftOf(box.x1, box.x2, cy.width()), y: shiftOf(box.y1, box.y2, cy.height()) };
  if (shift.x === 0 && shift.y === 0) return;
  if (still) cy.panBy(shift);
  else cy.animate({ panBy: shift, duration: 220 });
}

function comeNear(cy: Core, rendered: Position, still: boolean): void {
  const from = cy.pan();
  const grow = LEGIBLE / cy.zoom();
  const pan = {
    x: cy.width() / 2 - (rendered.x - from.x) * grow,
    y: cy.height() / 2 - (rendered.y - from.y) * grow,
  };
  if (still) cy.viewport({ zoom: LEGIBLE, pan });
  else cy.animate({ zoom: LEGIBLE, pan, duration: 220 });
}

export function fitAll(cy: Core, still: boolean): void {
  const parties = cy.nodes("[type = 'system'], [type = 'vendor']");
  const shown = parties.not(".dim");
  fitPlaces(
    cy,
    (shown.empty() ? parties : shown).map((node) => node.position()),
    still,
  );
}

export function fitPlaces(cy: Core, places: readonly Position[], still: boolean): void {
  if (places.length === 0) return;
  const box = boxOf(places, LABEL_REACH);
  const zoom = Math.min((cy.width() - MARGIN) / (box.x2 - box.x1), (cy.height() - MARGIN) / (box.y2 - box.y1), 1.15);
  if (!(zoom > 0)) return;
  const pan = {
    x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  if (still) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan, duration: 260 });
}

/**
 * From positions, not from `boundingBox`: asked for without labels it leaves stale label bounds behind, and the label
 * is then drawn at the wrong size.
 */
function spanOf(element: SingularElementReturnValue): { x1: number; x2: number; y1: number; y2: number } {
  const points = element
    .union(element.connectedNodes())
    .nodes()
    .map((node) => node.renderedPosition());
  return boxOf(points, NODE_REACH);
}

function boxOf(points: readonly { readonly x: number; readonly y: number }[], reach: number): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    x1: Math.min(...xs) - reach,
    x2: Math.max(...xs) + reach,
    y1: Math.min(...ys) - reach,
    y2: Math.max(...ys) + reach,
  };
}

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function shiftOf(low: number, high: number, size: number): number {
  const margin = Math.min(MARGIN, size / 4);
  if (high - low > size - 2 * margin) return size / 2 - (low + high) / 2;
  if (low < margin) return margin - low;
  if (high > size - margin) return size - margin - high;
  return 0;
}
