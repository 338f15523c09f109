/** The theme's colours as the stylesheet takes them: each asked anew, so that a change of theme repaints frame by frame. */
import type { Core } from "cytoscape";
import { inFrames } from "./in-frames.js";
import { readTokens, type Tokens } from "./tokens.js";

export type Palette = Readonly<Record<keyof Tokens, () => string>> & { readonly now: () => Tokens };

const A_FRAME = 150;
let tokens: Tokens | null = null;

export function readPalette(): Palette {
  tokens = readTokens();
  const now = (): Tokens => (tokens ??= readTokens());
  const names = Object.keys(tokens) as (keyof Tokens)[];
  const asked = Object.fromEntries(names.map((name) => [name, () => now()[name]])) as Record<
    keyof Tokens,
    () => string
  >;
  return { ...asked, now };
}

/** Parties bring the group that they stand in, so groups with parties need no turn of their own. */
export function repaint(cy: Core, scheme: string): () => void {
  tokens = readTokens();
  const all = cy.elements().filter((element) => element.isEdge() || element.isChildless());
  return inFrames(all.toArray(), {
    size: A_FRAME,
    act: (slice) => cy.batch(() => slice.forEach((element) => void element.data("scheme", scheme))),
  });
}
