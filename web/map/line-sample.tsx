import type { ReactElement } from "react";
import type { Family } from "./families.js";

const heads: Readonly<Record<Family["arrow"], string>> = {
  vee: "M36 2 44 7 36 12 39 7z",
  triangle: "M36 2.5 44 7 36 11.5z",
  circle: "M40 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  diamond: "M35 7 39.5 2.5 44 7 39.5 11.5z",
};

const tones: Readonly<Record<Family["tone"], string>> = {
  quiet: "var(--mantine-color-dimmed)",
  plain: "var(--mantine-color-text)",
  high: "var(--sluice-high)",
  medium: "var(--sluice-medium)",
};

/** A line as the canvas draws it, for the legend and the panel. */
export function LineSample({ family }: { readonly family: Family }): ReactElement {
  const colour = tones[family.tone];
  return (
    <svg width="46" height="14" viewBox="0 0 46 14" aria-hidden="true" style={{ flex: "none" }}>
      <path d="M2 7H35" stroke={colour} strokeWidth={family.width} strokeDasharray={family.dash.join(" ")} />
      <path d={heads[family.arrow]} stroke={colour} strokeWidth="1.4" fill={family.hollow ? "none" : colour} />
    </svg>
  );
}
