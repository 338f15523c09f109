/**
 * One accent (deep water), calm slate surfaces, and text colours that pass WCAG AA on them; Mantine's own default blue,
 * dimmed and placeholder colours do not.
 */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const water: MantineColorsTuple = [
  "#e9f7f6",
  "#d4eceb",
  "#a9d9d7",
  "#7ac5c3",
  "#54b4b2",
  "#3aa19f",
  "#238c8b",
  "#167575",
  "#0d5c63",
  "#084a50",
];
const slate: MantineColorsTuple = [
  "#e4e9ec",
  "#b9c3c9",
  "#9aa7af",
  "#6d7c86",
  "#3c4a54",
  "#2f3b44",
  "#243038",
  "#1a242b",
  "#131b21",
  "#0d1317",
];

const sans = `"Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif`;

/** The list itself scrolls, so that what scrolls is what the keyboard is in. */
const choices = { withScrollArea: false, styles: { options: { maxHeight: 320, overflowY: "auto" } } } as const;

export const theme = createTheme({
  colors: { water, dark: slate },
  primaryColor: "water",
  primaryShade: { light: 8, dark: 7 },
  autoContrast: false,
  fontFamily: sans,
  headings: { fontFamily: sans, fontWeight: "650", textWrap: "balance" },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.375rem" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { fw: 500 } },
    CloseButton: { defaultProps: { "aria-label": "Close" } },
    Anchor: { defaultProps: { underline: "hover" } },
    Select: { defaultProps: choices },
    MultiSelect: { defaultProps: choices },
  },
});

/** `--sluice-*` are the surfaces and marks that pages and the map share. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#16222a",
    "--mantine-color-dimmed": "#51616b",
    "--mantine-color-placeholder": "#66757f",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-anchor": "#0d5c63",
    "--mantine-color-default-border": "#c9d2d7",
    "--sluice-canvas": "#f4f6f7",
    "--sluice-surface": "#ffffff",
    "--sluice-sunken": "#f4f6f7",
    "--sluice-line": "#dde3e6",
    "--sluice-high": "#b3261e",
    "--sluice-medium": "#8a5200",
    "--sluice-low": "#3f5a6b",
    "--sluice-good": "#1c6b3f",
  },
  dark: {
    "--mantine-color-body": "#131b21",
    "--mantine-color-text": "#e4e9ec",
    "--mantine-color-dimmed": "#a3b0b8",
    "--mantine-color-placeholder": "#8c9aa3",
    "--mantine-color-error": "#ff9a90",
    "--mantine-color-anchor": "#7fd0cd",
    "--mantine-color-default-border": "#3c4a54",
    "--sluice-canvas": "#0d1317",
    "--sluice-surface": "#161f26",
    "--sluice-sunken": "#101820",
    "--sluice-line": "#2a353d",
    "--sluice-high": "#ff9a90",
    "--sluice-medium": "#f2b95c",
    "--sluice-low": "#a9c1cf",
    "--sluice-good": "#7fd3a0",
  },
});
