/** Small drawings for nodes, legend and badges: shape carries the meaning, colour only repeats it. */
import type { Severity, SystemKind } from "../../generated/graphql.js";
import { badgeShapes } from "../../ui/badge-shapes.js";

export type Glyph = SystemKind | "VENDOR";

export const glyphPaths: Readonly<Record<Glyph, string>> = {
  APPLICATION: "M4 5h16v14H4zM4 9h16M7 7h.01M9.5 7h.01",
  WEBSITE: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M4 12h16M12 4c3 3 3 13 0 16M12 4c-3 3-3 13 0 16",
  MOBILE_APP: "M8 3.5h8v17H8zM11.5 18h1",
  STORE_FRONT: "M4.5 10v9.5h15V10M4 10l1.5-5h13L20 10zM10 19.5v-5h4v5",
  DATABASE: "M5 7c0-4 14-4 14 0v10c0 4-14 4-14 0zM5 7c0 4 14 4 14 0M5 12c0 4 14 4 14 0",
  WAREHOUSE: "M4 10l8-5 8 5v9.5H4zM8 19.5v-6h8v6M8 16.5h8",
  SPREADSHEET: "M4.5 5h15v14h-15zM4.5 9.5h15M4.5 14h15M10 5v14",
  VENDOR: "M6 20V5h8v15M14 10h4.5v10M4 20h16.5M9 8.5h2M9 12h2M9 15.5h2",
};

export function glyphImage(glyph: Glyph, colour: string): string {
  return svg(
    `<path d="${glyphPaths[glyph]}" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round"/>`,
  );
}

/** The shape says how bad, the number how many. */
export function badgeImage(
  severity: Severity,
  count: number,
  colours: { readonly fill: string; readonly text: string },
): string {
  const y = severity === "HIGH" ? 18.5 : 16.2;
  return svg(
    `<path d="${badgeShapes[severity]}" fill="${colours.fill}" stroke="${colours.text}" stroke-width="1.5" stroke-linejoin="round"/>` +
      `<text x="12" y="${String(y)}" font-family="sans-serif" font-size="12" font-weight="bold" text-anchor="middle" fill="${colours.text}">${String(count)}</text>`,
  );
}

const made = new Map<string, string>();

/**
 * A map has few different drawings and many nodes, and Cytoscape hashes a node's whole style, image addresses letter by
 * letter, whenever anything about it changes: short addresses make large maps twice as fast.
 */
function svg(content: string): string {
  const known = made.get(content);
  if (known !== undefined) return known;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24">${content}</svg>`;
  const image = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  made.set(content, image);
  return image;
}
