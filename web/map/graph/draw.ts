/** State to graph, the only file that writes to Cytoscape. Each function may be called again with the same state. */
import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import type { Marks } from "../overlay/marks.js";
import type { Places } from "./arrange.js";

const BEAT_MS = 260;
const EDGE_LABELS_FROM_ZOOM = 0.95;
const MARGIN = 70;
const NODE_REACH = 24;

/** Adds, changes and removes exactly what differs. Nodes without a place wait, unseen, for the layout. */
export function drawElements(cy: Core, elements: readonly ElementDefinition[], places: Places): void {
  cy.batch(() => {
    const wanted = new Set(elements.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !wanted.has(element.id()) && !element.hasClass("eh-ghost"))
      .remove();
    for (const element of elements) {
      const existing = cy.getElementById(element.data.id ?? "");
      if (existing.nonempty()) change(existing, element);
      else cy.add(positioned(element, places));
    }
  });
}

export function placeNodes(cy: Core, places: Places): void {
  cy.batch(() => {
    cy.nodes("[type != 'group']").forEach((node) => {
      const place = places[node.id()];
      if (place) node.position({ ...place });
    });
  });
}

export function markElements(cy: Core, marks: Marks, still: boolean): () => void {
  const timers: ReturnType<typeof setTimeout>[] = [];
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (element.data("type") === "group") return;
      const names = marks.classes.get(element.id());
      const dim = marks.dimRest && names === undefined ? ["dim"] : [];
      const note = marks.notes.get(element.id());
      element.data("noted", note === undefined ? undefined : `${String(element.data("name"))}\n${note}`);
      const hop = marks.hops.get(element.id()) ?? 0;
      const classes = [...(names ?? []), ...dim, ...(note === undefined ? [] : ["noted"]), ...kept(element)];
      if (still || hop === 0) return void element.classes(classes);
      element.classes(["waiting", ...kept(element)]);
      timers.push(setTimeout(() => element.classes([...classes, ...kept(element)]), hop * BEAT_MS));
    });
  });
  return () => timers.forEach(clearTimeout);
}

export function chooseElement(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements(".chosen, .told").removeClass("chosen told");
    if (id === null) return;
    const element = cy.getElementById(id);
    element.addClass("chosen");
    if (element.isNode()) element.connectedEdges().addClass("told");
  });
}

/** Moves the map only as far as is needed for the element to be seen. */
export function bringIntoView(cy: Core, id: string, still: boolean): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = spanOf(element);
  const shift = { x: shiftOf(box.x1, box.x2, cy.width()), y: shiftOf(box.y1, box.y2, cy.height()) };
  if (shift.x === 0 && shift.y === 0) return;
  if (still) cy.panBy(shift);
  else cy.animate({ panBy: shift, duration: 220 });
}

export function fitAll(cy: Core, still: boolean): void {
  const shown = cy.elements().not(".dim");
  const eles = shown.empty() ? cy.elements() : shown;
  if (eles.empty()) return;
  const box = eles.boundingBox({});
  const zoom = Math.min((cy.width() - MARGIN) / box.w, (cy.height() - MARGIN) / box.h, 1.15);
  if (!(zoom > 0)) return;
  const pan = {
    x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  if (still) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan, duration: 260 });
}

/** Labels of edges come with nearness; classes change only when the threshold is crossed. */
export function labelByZoom(cy: Core): void {
  const near = cy.zoom() >= EDGE_LABELS_FROM_ZOOM;
  if (cy.scratch("near") === near && !near) return;
  cy.scratch("near", near);
  cy.batch(() => {
    if (near) cy.edges().not(".near").addClass("near");
    else cy.edges(".near").removeClass("near");
  });
}

function kept(element: SingularElementReturnValue): string[] {
  return ["near", "chosen", "told"].filter((name) => element.hasClass(name));
}

function change(existing: SingularElementReturnValue, element: ElementDefinition): void {
  const { data } = element;
  const parent = (data as { parent?: string }).parent ?? null;
  const standsIn = existing.isNode() && existing.parent().nonempty() ? existing.parent().first().id() : null;
  if (existing.isNode() && standsIn !== parent) existing.move({ parent });
  if (data["badge"] === undefined) existing.removeData("badge count");
  if (data["tentative"] === undefined) existing.removeData("tentative");
  existing.data({ ...data });
}

function positioned(element: ElementDefinition, places: Places): ElementDefinition {
  const place = element.data.id === undefined ? undefined : places[element.data.id];
  return place ? { ...element, position: { ...place } } : element;
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
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const reach = NODE_REACH;
  return {
    x1: Math.min(...xs) - reach,
    x2: Math.max(...xs) + reach,
    y1: Math.min(...ys) - reach,
    y2: Math.max(...ys) + reach,
  };
}

function shiftOf(low: number, high: number, size: number): number {
  const margin = Math.min(MARGIN, size / 4);
  if (high - low > size - 2 * margin) return size / 2 - (low + high) / 2;
  if (low < margin) return margin - low;
  if (high > size - margin) return size - margin - high;
  return 0;
}
