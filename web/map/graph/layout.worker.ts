/** fcose on a headless graph. Chance is seeded, so the same map gets the same picture in every browser. */
import cytoscape, { type ElementDefinition } from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Arrangement, Places } from "./arrange.js";
import { gather } from "./gather.js";
import { spread } from "./spread.js";

cytoscape.use(fcose);

self.onmessage = ({ data }: MessageEvent<Arrangement>) => {
  seed();
  self.postMessage(layOut(data));
};

function layOut({ nodes, edges, known }: Arrangement): Places {
  const fixed = nodes.flatMap(({ id }) => (known[id] ? [{ nodeId: id, position: known[id] }] : []));
  const keep = fixed.length > nodes.length / 2;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map((node) => nodeElement(node, keep ? known : {})),
      ...edges.map((data) => ({ data: { ...data } })),
    ],
    style: [{ selector: "node", style: { width: 104, height: 66 } }],
  });
  const options = {
    name: "fcose",
    animate: false,
    fit: false,
    randomize: !keep,
    quality: keep ? "proof" : "default",
    nodeSeparation: 90,
    idealEdgeLength: () => 70,
    nodeRepulsion: () => 12000,
    gravity: 0.55,
    packComponents: true,
    ...(keep ? { fixedNodeConstraint: fixed } : {}),
  };
  cy.layout(options).run();
  const places = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  cy.destroy();
  const grouped = nodes.some(({ parent }) => parent !== null);
  return keep || grouped ? places : spread(gather(places, edges));
}

function nodeElement({ id, parent }: Arrangement["nodes"][number], known: Places): ElementDefinition {
  const position = known[id];
  return { data: { id, ...(parent === null ? {} : { parent }) }, ...(position ? { position: { ...position } } : {}) };
}

function seed(): void {
  let state = 42;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
