/** Every mark of the map in one place; the legend explains each. Colours are the theme's. */
import type { NodeSingular, StylesheetJson } from "cytoscape";
import type { Severity } from "../../generated/graphql.js";
import { families } from "../families.js";
import { badgeImage, glyphImage, type Glyph } from "./glyphs.js";
import { overlayStyles } from "./overlay-styles.js";
import type { Palette } from "./palette.js";

const white = () => "#ffffff";
const FONT = "Inter, system-ui, sans-serif";

export function stylesheet(palette: Palette): StylesheetJson {
  return [...nodeStyles(palette), ...edgeStyles(palette), ...overlayStyles(palette), ...drawingStyles(palette)];
}

function nodeStyles(palette: Palette): StylesheetJson {
  const { now } = palette;
  const glyph = (colour: () => string) => (node: NodeSingular) => glyphImage(node.data("glyph") as Glyph, colour());
  const badge = (node: NodeSingular) => {
    const severity = node.data("badge") as Severity;
    const { high, medium, low, surface } = now();
    const fill = { HIGH: high, MEDIUM: medium, LOW: low }[severity];
    const ink = node.data("type") === "system" ? white : palette.dimmed;
    return [glyph(ink)(node), badgeImage(severity, node.data("count") as number, { fill, text: surface })];
  };
  return [
    {
      selector: "node",
      style: {
        width: 42,
        height: 42,
        color: palette.text,
        "font-family": FONT,
        "font-size": 14,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": "124px",
        "text-background-color": palette.canvas,
        "text-background-opacity": 0.82,
        "text-background-padding": "2px",
        "text-background-shape": "roundrectangle",
        "background-fit": "none",
        "background-width": "24px",
        "background-height": "24px",
        "border-width": 1.5,
        "overlay-opacity": 0,
      },
    },
    { selector: "node[name]", style: { label: "data(name)" } },
    {
      selector: "node[type='system']",
      style: {
        shape: "round-rectangle",
        "background-color": palette.ours,
        "border-color": palette.ours,
        "background-image": glyph(white),
      },
    },
    {
      selector: "node[type='vendor']",
      style: {
        shape: "ellipse",
        "background-color": palette.surface,
        "border-color": palette.dimmed,
        "background-image": glyph(palette.dimmed),
      },
    },
    {
      selector: "node[badge]",
      style: {
        "background-image": badge as unknown as string[],
        "background-fit": ["none", "none"],
        "background-width": ["24px", "24px"],
        "background-height": ["24px", "24px"],
        "background-clip": ["none", "none"],
        "background-image-containment": ["inside", "over"],
        "background-position-x": ["50%", "100%"],
        "background-position-y": ["50%", "0%"],
        "background-offset-x": ["0px", "9px"],
        "background-offset-y": ["0px", "-9px"],
        "bounds-expansion": 12,
      },
    },
    {
      selector: "node[type='group']",
      style: {
        shape: "round-rectangle",
        "background-color": palette.surface,
        "background-opacity": 0.35,
        "border-color": palette.line,
        "text-valign": "top",
        "text-margin-y": -4,
        "text-max-width": "420px",
        color: palette.dimmed,
        "font-weight": 600,
        padding: "22px",
      },
    },
    { selector: "node.noted", style: { label: "data(noted)" } },
    { selector: "node[?far]", style: { label: "" } },
    {
      selector: "node.chosen",
      style: { "border-width": 4, "border-color": palette.accent, "font-weight": 700, "z-index": 20 },
    },
  ];
}

function edgeStyles(palette: Palette): StylesheetJson {
  const tones = { quiet: palette.dimmed, plain: palette.text, high: palette.high, medium: palette.medium };
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "bezier",
        "control-point-step-size": 34,
        "arrow-scale": 0.95,
        "font-family": FONT,
        "font-size": 12,
        "text-wrap": "wrap",
        color: palette.text,
        "text-rotation": "autorotate",
        "text-background-color": palette.canvas,
        "text-background-opacity": 0.92,
        "text-background-padding": "2px",
        "min-zoomed-font-size": 8,
        "line-opacity": 0.75,
        "overlay-opacity": 0,
      },
    },
    ...families.map(({ id, width, dash, arrow, hollow, tone }) => ({
      selector: `edge[family='${id}']`,
      style: {
        width,
        "line-color": tones[tone],
        "target-arrow-color": tones[tone],
        "target-arrow-shape": arrow,
        "target-arrow-fill": hollow ? ("hollow" as const) : ("filled" as const),
        "line-style": dash.length > 0 ? ("dashed" as const) : ("solid" as const),
        ...(dash.length > 0 ? { "line-dash-pattern": [...dash] } : {}),
      },
    })),
    { selector: "edge.near", style: { label: "data(count)" } },
    {
      selector: "edge.told",
      style: { label: "data(label)", "text-margin-y": -16, "text-background-opacity": 0, "z-index": 12 },
    },
    {
      selector: "edge.chosen",
      style: {
        label: "data(label)",
        "text-margin-y": -18,
        "text-background-opacity": 0,
        width: 4,
        "line-color": palette.accent,
        "target-arrow-color": palette.accent,
        "z-index": 20,
        "line-opacity": 1,
      },
    },
  ];
}

function drawingStyles(palette: Palette): StylesheetJson {
  return [
    { selector: "[?tentative]", style: { "border-style": "dashed", "line-style": "dotted", opacity: 0.85 } },
    {
      selector: "edge.eh-preview, edge.eh-ghost-edge",
      style: {
        width: 2.5,
        "line-color": palette.accent,
        "target-arrow-color": palette.accent,
        "target-arrow-shape": "triangle",
        label: "",
      },
    },
    { selector: ".eh-ghost-node", style: { opacity: 0 } },
    { selector: ".eh-target, .eh-source", style: { "border-width": 4, "border-color": palette.accent } },
  ];
}
