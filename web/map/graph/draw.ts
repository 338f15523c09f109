/** State to graph. Each function may be called again with the same state. */
import type { Core, EdgeSingular, ElementDefinition, NodeSingular, SingularElementReturnValue } from "cytoscape";
import { noMarks, type Marks } from "../overlay/marks.js";
import type { Places } from "./arrange.js";
import { inFrames } from "./in-frames.js";
import { labelByZoom, tellsFlows } from "./labels.js";
import { isLarge } from "./large.js";
import { LEGIBLE_FROM } from "./legible.js";

/** So many parties are added, or marked, and drawn before the page may answer again; flows cost more. */
const A_FRAME = 200;
const FLOWS_A_FRAME = 25;
/** Beyond that many flows of the chosen party their labels would hide each other. */
const MOST_TOLD = 24;
const BEAT_MS = 260;

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
  return inFrames(fresh, { size: A_FRAME, act: (slice) => void cy.add([...slice]), done });
}

/** Of a large map's flows exactly those within reach, the most telling first, marked as the overlay wants them. */
export function drawReach(
  cy: Core,
  elements: readonly ElementDefinition[],
  { reach, marks, done }: { readonly reach: ReadonlySet<string>; readonly marks: Marks; readonly done: () => void },
): () => void {
  const gone = cy
    .edges()
    .filter((edge) => !reach.has(edge.id()) && !edge.hasClass("eh-ghost") && !edge.hasClass("eh-preview"));
  cy.batch(() => void gone.remove());
  const there = new Set(cy.edges().map((edge) => edge.id()));
  const wanted = elements.filter(({ data: { id } }) => id !== undefined && reach.has(id) && !there.has(id));
  const byId = new Map(wanted.map((element) => [element.data.id, element]));
  const fresh = [...reach].flatMap((id) => byId.get(id) ?? []);
  const near = tellsFlows(cy) ? ["near"] : [];
  const act = (slice: readonly ElementDefinition[]) => {
    cy.batch(() => cy.add([...slice]).forEach((edge) => void edge.classes([...classesOf(edge, marks), ...near])));
  };
  return inFrames(fresh, {
    size: FLOWS_A_FRAME,
    act,
    done: () => {
      labelByZoom(cy);
      done();
    },
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

/** A wave, where there are few enough to see it. */
export function markElements(cy: Core, marks: Marks, still: boolean): () => void {
  const timers: ReturnType<typeof setTimeout>[] = [];
  if (marks === noMarks && cy.scratch("marked") !== true) return () => undefined;
  cy.scratch("marked", marks !== noMarks);
  const all = [...cy.nodes().toArray(), ...cy.edges().toArray()];
  const calm = still || all.length > A_FRAME;
  const mark = (element: NodeSingular | EdgeSingular) => {
    if (element.data("type") === "group") return;
    const note = marks.notes.get(element.id());
    const noted = note === undefined ? undefined : `${String(element.data("name"))}\n${note}`;
    if (element.data("noted") !== noted) element.data("noted", noted);
    const hop = marks.hops.get(element.id()) ?? 0;
    const classes = classesOf(element, marks);
    if (calm || hop === 0) return void element.classes(classes);
    element.classes(["waiting", ...kept(element)]);
    timers.push(setTimeout(() => element.classes([...classes, ...kept(element)]), hop * BEAT_MS));
  };
  const end = inFrames(all, { size: A_FRAME, act: (slice) => cy.batch(() => slice.forEach(mark)) });
  return () => {
    end();
    timers.forEach(clearTimeout);
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
