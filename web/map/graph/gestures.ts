/** Events to state, the only file that listens to Cytoscape. */
import type { Core, EventObject } from "cytoscape";
import type { Places, Point } from "./arrange.js";
import { labelByZoom } from "./labels.js";

export interface Hovered {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Gestures {
  readonly onSelect: (id: string | null) => void;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onMoved: (places: Places) => void;
  readonly onJoined: (from: string, to: string) => void;
}

/** `current` is asked at each event, so that listeners are bound once. */
export function listen(cy: Core, current: () => Gestures): void {
  cy.on("tap", (event: EventObject) => {
    if (event.target === cy) current().onSelect(null);
    else if (isRecord(event)) current().onSelect((event.target as { id: () => string }).id());
  });
  cy.on("mouseover", "node, edge", (event: EventObject) => {
    if (!isRecord(event)) return;
    const { x, y } = event.renderedPosition;
    current().onHover({ id: (event.target as { id: () => string }).id(), x, y });
  });
  cy.on("mouseout", "node, edge", () => current().onHover(null));
  cy.on("pan zoom", () => current().onHover(null));
  cy.on("dragfree", "node", () => current().onMoved(placesOf(cy)));
  cy.on("zoom", () => labelByZoom(cy));
  cy.on("ehcomplete", (_event: EventObject, ...ends: unknown[]) => {
    const [source, target, edge] = ends as { id: () => string; remove?: () => void }[];
    edge?.remove?.();
    if (source && target) current().onJoined(source.id(), target.id());
  });
}

/** Tells when the view moves, and when its size or something in it changes. Returns what ends it. */
export function watchView(cy: Core, { onMove, onChange, onFlows }: Watcher): () => void {
  cy.on("viewport", onMove);
  cy.on("resize", onChange);
  cy.on("drag", "node", onChange);
  if (onFlows) cy.on("add remove", "edge", onFlows);
  return () => {
    cy.off("viewport", onMove);
    cy.off("resize", onChange);
    cy.off("drag", "node", onChange);
    if (onFlows) cy.off("add remove", "edge", onFlows);
  };
}

interface Watcher {
  readonly onMove: () => void;
  readonly onChange: () => void;
  /** Flows come and go. */
  readonly onFlows?: () => void;
}

export function standsOf(cy: Core): ReadonlyMap<string, Point> {
  return new Map(cy.nodes().map((node) => [node.id(), node.position()] as const));
}

export function placesOf(cy: Core): Places {
  const nodes = cy.nodes("[type = 'system'], [type = 'vendor']");
  return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }] as const));
}

function isRecord(event: EventObject): boolean {
  const target = event.target as { data: (name: string) => unknown; hasClass: (name: string) => boolean };
  return target.data("type") !== "group" && !target.hasClass("eh-ghost-node") && !target.hasClass("eh-ghost-edge");
}
