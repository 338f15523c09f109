import type { Core, NodeSingular } from "cytoscape";

interface EdgeHandles {
  readonly enableDrawMode: () => void;
  readonly disableDrawMode: () => void;
  readonly destroy: () => void;
}

/** Drag from one party to another. Nothing flows to itself, and groups are not parties. */
export function drawingMode(cy: Core): EdgeHandles {
  const make = (cy as unknown as { edgehandles: (options: object) => EdgeHandles }).edgehandles.bind(cy);
  return make({
    canConnect: (source: NodeSingular, target: NodeSingular) => !source.same(target) && target.data("type") !== "group",
    edgeParams: () => ({}),
    hoverDelay: 80,
    snap: true,
    snapThreshold: 34,
  });
}
