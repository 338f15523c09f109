/** State to graph, the only file that writes to Cytoscape. Each function may be called again with the same state. */
import type { Core, EdgeSingular, ElementDefinition, NodeSingular, SingularElementReturnValue } from "cytoscape";
import { noMarks, type Marks } from "../overlay/marks.js";
import type { Places, Point } from "./arrange.js";
import { isLarge } from "./large.js";
import { LEGIBLE_FROM } from "./legible.js";

/** So many elements are added and drawn before the page may answer again. */
const A_FRAME = 450;
/** Beyond that many flows of the chosen party their labels would hide each other. */
const MOST_TOLD = 24;
const BEAT_MS = 260;
const EDGE_LABELS_FROM_ZOOM = 0.95;

/**
 * Adds, changes and removes exactly what differs. Nodes without a place wait, unseen, for the layout; the flows of a
 * large map come by `drawReach`, and its parties over several frames. Returns what ends that; `done` comes after the last.
 */
export function drawElements(
  cy: Core,
  { elements, places }: { readonly elements: readonly ElementDefinition[]; readonly places: Places },
  done: () => void,
): () => void {
  const fresh: ElementDefinition[] = [];
  const large = isLarge(elements.length);
  const far = large && cy.zoom() < LEGIBLE_FROM;
  cy.batch(() => {
    const wanted = new Set(elements.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !wanted.has(element.id()) && !element.hasClass("eh-ghost"))
      .remove();
    for (const element of elements) {
      const existing = cy.getElementById(element.data.id ?? "");
      if (existing.nonempty()) change(existing, element);
      else if (!large || element.data["source"] === undefined) fresh.push(positioned(element, places, far));
    }
  });
  return addInFrames(cy, fresh, done);
}

/** The first of them at once, so that a small map is there in one piece. */
function addInFrames(cy: Core, fresh: readonly ElementDefinition[], done: () => void): () => void {
  if (fresh.length > 0) cy.add(fresh.slice(0, A_FRAME));
  const rest = fresh.slice(A_FRAME);
  if (rest.length === 0) {
    done();
    return () => undefined;
  }
  let stop: (() => void) | null = null;
  const frame = requestAnimationFrame(() => (stop = addInFrames(cy, rest, done)));
  return () => {
    cancelAnimationFrame(frame);
    stop?.();
  };
}

/** Of a large map's flows exactly those within reach, marked as the overlay wants them. */
export function drawReach(
  cy: Core,
  elements: readonly ElementDefinition[],
  { reach, marks }: { readonly reach: ReadonlySet<string>; readonly marks: Marks },
): void {
  cy.batch(() => {
    cy.edges()
      .filter((edge) => !reach.has(edge.id()) && !edge.hasClass("eh-ghost") && !edge.hasClass("eh-preview"))
      .remove();
    const there = new Set(cy.edges().map((edge) => edge.id()));
    const fresh = elements.filter(({ data: { id } }) => id !== undefined && reach.has(id) && !there.has(id));
    if (fresh.length === 0) return;
    cy.add([...fresh]).forEach((edge) => void edge.classes(classesOf(edge, marks)));
  });
  labelByZoom(cy);
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
  const mark = (element: NodeSingular | EdgeSingular) => {
    if (element.data("type") === "group") return;
    const note = marks.notes.get(element.id());
    const noted = note === undefined ? undefined : `${String(element.data("name"))}\n${note}`;
    if (element.data("noted") !== noted) element.data("noted", noted);
    const hop = marks.hops.get(element.id()) ?? 0;
    const classes = classesOf(element, marks);
    if (still || hop === 0) return void element.classes(classes);
    element.classes(["waiting", ...kept(element)]);
    timers.push(setTimeout(() => element.classes([...classes, ...kept(element)]), hop * BEAT_MS));
  };
  const end = inFrames(cy, [...cy.nodes().toArray(), ...cy.edges().toArray()], mark);
  return () => {
    end();
    timers.forEach(clearTimeout);
  };
}

/** So many at once that the page can still answer in between. */
function inFrames<T>(cy: Core, list: readonly T[], act: (item: T) => void): () => void {
  cy.batch(() => list.slice(0, A_FRAME).forEach(act));
  const rest = list.slice(A_FRAME);
  let stop: (() => void) | null = null;
  const frame = rest.length > 0 ? requestAnimationFrame(() => (stop = inFrames(cy, rest, act))) : 0;
  return () => {
    cancelAnimationFrame(frame);
    stop?.();
  };
}

export function chooseElement(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements(".chosen, .told").removeClass("chosen told");
    if (id === null) return;
    const element = cy.getElementById(id);
    element.addClass("chosen");
    const flows = element.connectedEdges();
    if (element.isNode() && flows.length <= MOST_TOLD) flows.addClass("told");
  });
}

/** What is written comes with nearness; classes change only when a threshold is crossed. */
export function labelByZoom(cy: Core): void {
  nameByZoom(cy);
  const near = cy.zoom() >= EDGE_LABELS_FROM_ZOOM;
  if (cy.scratch("near") === near && !near) return;
  cy.scratch("near", near);
  cy.batch(() => {
    if (near) cy.edges().not(".near").addClass("near");
    else cy.edges(".near").removeClass("near");
  });
}

/**
 * Too far to read, the names at the parties go, and others come above the map (`names.ts`). Of very many parties only
 * those in sight get theirs back: more would cost a second.
 */
function nameByZoom(cy: Core): void {
  const far = cy.zoom() < LEGIBLE_FROM;
  const all = cy.nodes(far ? "[!far]" : "[?far]");
  const { x1, x2, y1, y2 } = cy.extent();
  const inSight = ({ x, y }: Point) => x > x1 && x < x2 && y > y1 && y < y2;
  const isGroup = (node: NodeSingular) => node.data("type") === "group";
  const wrong = far || all.length <= A_FRAME ? all : all.filter((node) => isGroup(node) || inSight(node.position()));
  if (wrong.empty()) return;
  cy.batch(() => void wrong.data("far", far));
}

function classesOf(element: NodeSingular | EdgeSingular, marks: Marks): string[] {
  const names = marks.classes.get(element.id());
  const dim = marks.dimRest && names === undefined ? ["dim"] : [];
  return [...(names ?? []), ...dim, ...(marks.notes.has(element.id()) ? ["noted"] : []), ...kept(element)];
}

function kept(element: NodeSingular | EdgeSingular): string[] {
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

function positioned(element: ElementDefinition, places: Places, far: boolean): ElementDefinition {
  const { data } = element;
  const place = data.id === undefined ? undefined : places[data.id];
  return {
    data: far && data["source"] === undefined ? { ...data, far } : data,
    ...(place ? { position: { ...place } } : {}),
  };
}
