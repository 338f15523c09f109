/** State to graph, the only file that writes to Cytoscape. Each function may be called again with the same state. */
import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import { noMarks, type Marks } from "../overlay/marks.js";
import type { Places } from "./arrange.js";

const BEAT_MS = 260;
const EDGE_LABELS_FROM_ZOOM = 0.95;

/** Adds, changes and removes exactly what differs. Nodes without a place wait, unseen, for the layout. */
export function drawElements(cy: Core, elements: readonly ElementDefinition[], places: Places): void {
  cy.batch(() => {
    const wanted = new Set(elements.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !wanted.has(element.id()) && !element.hasClass("eh-ghost"))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const element of elements) {
      const existing = cy.getElementById(element.data.id ?? "");
      if (existing.nonempty()) change(existing, element);
      else fresh.push(positioned(element, places));
    }
    if (fresh.length > 0) cy.add(fresh);
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
  if (marks === noMarks && cy.scratch("marked") !== true) return () => undefined;
  cy.scratch("marked", marks !== noMarks);
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
  const before = existing.data() as Readonly<Record<string, unknown>>;
  if (Object.entries(data).every(([name, value]) => before[name] === value) && sameMarks(before, data)) return;
  const parent = (data as { parent?: string }).parent ?? null;
  const standsIn = existing.isNode() && existing.parent().nonempty() ? existing.parent().first().id() : null;
  if (existing.isNode() && standsIn !== parent) existing.move({ parent });
  if (data["badge"] === undefined) existing.removeData("badge count");
  if (data["tentative"] === undefined) existing.removeData("tentative");
  existing.data({ ...data });
}

/** What an element may lose: a badge, or being unsaved. */
function sameMarks(before: Readonly<Record<string, unknown>>, data: ElementDefinition["data"]): boolean {
  return ["badge", "tentative", "parent"].every((name) => before[name] === (data as Record<string, unknown>)[name]);
}

function positioned(element: ElementDefinition, places: Places): ElementDefinition {
  const place = element.data.id === undefined ? undefined : places[element.data.id];
  return place ? { ...element, position: { ...place } } : element;
}
