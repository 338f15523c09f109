/** Marks of the overlays: certain is solid, possible dashed, what stops ends in a bar; the rest steps back. */
import type { StylesheetJson } from "cytoscape";
import type { Palette } from "./palette.js";

export function overlayStyles(palette: Palette): StylesheetJson {
  const told = ["notify_and_direct", "instruct", "expect_forward", "collect"]
    .map((action) => `node.act-${action}`)
    .join(", ");
  const ringed = { "border-width": 4, "border-color": palette.accent };
  return [
    { selector: ".dim", style: { opacity: 0.16, "text-opacity": 0.5 } },
    { selector: "node.certain", style: { ...ringed, "border-style": "solid" } },
    { selector: "node.possible", style: { ...ringed, "border-style": "dashed" } },
    {
      selector: "edge.certain",
      style: {
        width: 3,
        "line-color": palette.accent,
        "target-arrow-color": palette.accent,
        "line-style": "solid",
        "line-opacity": 1,
      },
    },
    {
      selector: "edge.possible",
      style: {
        width: 2.5,
        "line-color": palette.accent,
        "target-arrow-color": palette.accent,
        "line-style": "dashed",
        "line-dash-pattern": [6, 5],
        "line-opacity": 1,
      },
    },
    {
      selector: "edge.path",
      style: { width: 5, label: "data(label)", "text-margin-y": -18, "text-background-opacity": 0, "z-index": 15 },
    },
    { selector: "edge.walked", style: { "line-opacity": 1 } },
    {
      selector: "edge.stops",
      style: {
        width: 4,
        "line-color": palette.high,
        "target-arrow-color": palette.high,
        "target-arrow-shape": "tee",
        "target-arrow-fill": "filled",
        "arrow-scale": 1.5,
        label: "stops",
        "min-zoomed-font-size": 6,
        "font-weight": 700,
        color: palette.high,
        "z-index": 14,
        "line-opacity": 1,
      },
    },
    { selector: "edge.unknown", style: { label: "unknown", "line-style": "dotted", width: 3, "line-opacity": 1 } },
    { selector: "edge.stops.unknown", style: { label: "stops, unknown" } },
    { selector: "node.act-stop", style: { "border-color": palette.high, shape: "octagon" } },
    { selector: told, style: { "border-color": palette.medium } },
    { selector: "node.act-none", style: { "border-width": 1.5, "border-color": palette.dimmed } },
    { selector: "node.act-continue, node.act-continue_without_combining", style: { "border-color": palette.good } },
    { selector: ".waiting", style: { opacity: 0.16 } },
  ];
}
