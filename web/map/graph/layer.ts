/**
 * A canvas that goes along with the map. While the view moves the picture is only shifted and scaled, which costs
 * nothing; once it rests it is drawn anew. It reaches beyond the view, so that a shift uncovers no empty edge.
 */
import type { Core } from "cytoscape";
import { watchView } from "./gestures.js";

const MARGIN = 0.3;
const REST_MS = 110;

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export type Paint = (context: CanvasRenderingContext2D, view: View) => void;

/** `paint` draws in screen pixels whose origin is the view's corner. Returns what ends it. */
export function keepLayer(cy: Core, canvas: HTMLCanvasElement, paint: Paint): () => void {
  let drawn: View = { zoom: 1, pan: { x: 0, y: 0 } };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const redraw = () => {
    clearTimeout(timer);
    drawn = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    canvas.style.transform = "";
    const context = prepare(cy, canvas);
    if (context) paint(context, drawn);
  };
  const atRest = () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, REST_MS);
  };
  const shift = () => {
    const scale = cy.zoom() / drawn.zoom;
    const { x, y } = cy.pan();
    canvas.style.transform = `translate(${String(x - drawn.pan.x * scale)}px, ${String(y - drawn.pan.y * scale)}px) scale(${String(scale)})`;
    atRest();
  };
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
  };
  redraw();
  const unwatch = watchView(cy, { onMove: shift, onChange: soon, onFlows: atRest });
  return () => {
    unwatch();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    canvas.width = 0;
  };
}

function prepare(cy: Core, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const ratio = Math.min(window.devicePixelRatio, 2);
  const [beside, above] = [Math.round(cy.width() * MARGIN), Math.round(cy.height() * MARGIN)];
  const [width, height] = [cy.width() + 2 * beside, cy.height() + 2 * above];
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.cssText = `left:${String(-beside)}px;top:${String(-above)}px;width:${String(width)}px;height:${String(height)}px;transform-origin:${String(beside)}px ${String(above)}px`;
  const context = canvas.getContext("2d");
  context?.setTransform(ratio, 0, 0, ratio, beside * ratio, above * ratio);
  return context;
}
