/**
 * Where nodes stand. The layout runs in a worker, so the page never freezes; places are remembered per browser and
 * known ones are kept, so that a map does not jump when one party is added.
 */
import type { ElementDefinition } from "cytoscape";
import { isLarge } from "./large.js";
import { placeFew } from "./place-few.js";

/** So many new nodes find a free spot without a layout. */
const FEW = 8;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Places = Readonly<Record<string, Point>>;

export interface Arrangement {
  readonly nodes: readonly { readonly id: string; readonly parent: string | null }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  readonly known: Places;
}

export interface Arranging {
  readonly done: Promise<Places>;
  readonly stop: () => void;
}

export function arrange(arrangement: Arrangement): Arranging {
  const unknown = arrangement.nodes.filter(({ id }) => !arrangement.known[id]);
  const few = unknown.length <= FEW && unknown.length * 3 <= arrangement.nodes.length;
  if (few) return { done: Promise.resolve(placeFew(arrangement)), stop: () => undefined };
  if (typeof Worker === "undefined") return { done: Promise.resolve(inRows(arrangement)), stop: () => undefined };
  const worker = workerFor(arrangement);
  const done = new Promise<Places>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
    worker.onerror = () => resolve(inRows(arrangement));
    worker.postMessage(arrangement);
  });
  return { done: done.finally(() => worker.terminate()), stop: () => worker.terminate() };
}

function workerFor({ nodes, edges }: Arrangement): Worker {
  if (isLarge(nodes.length + edges.length))
    return new Worker(new URL("./large.worker.ts", import.meta.url), { type: "module" });
  return new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
}

export function arrangementOf(elements: readonly ElementDefinition[], known: Places): Arrangement {
  const nodes: { id: string; parent: string | null }[] = [];
  const edges: { source: string; target: string }[] = [];
  for (const { data } of elements) {
    const { id, source, target, parent } = data as Readonly<Record<string, string | undefined>>;
    if (source !== undefined && target !== undefined) edges.push({ source, target });
    else if (id !== undefined) nodes.push({ id, parent: parent ?? null });
  }
  return { nodes, edges, known };
}

/** Without workers: plain rows, never a frozen page. */
function inRows({ nodes, known }: Arrangement): Places {
  const width = Math.ceil(Math.sqrt(nodes.length));
  const placed = nodes.map(({ id }, index) => {
    const row = { x: (index % width) * 150, y: Math.floor(index / width) * 120 };
    return [id, known[id] ?? row] as const;
  });
  return Object.fromEntries(placed);
}
