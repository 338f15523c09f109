/** The theme's values that the canvas needs, read from the page: one source for both, light and dark. */
export interface Tokens {
  readonly canvas: string;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly dimmed: string;
  readonly accent: string;
  readonly ours: string;
  readonly high: string;
  readonly medium: string;
  readonly low: string;
  readonly good: string;
}

const names: Readonly<Record<keyof Tokens, string>> = {
  canvas: "--sluice-canvas",
  surface: "--sluice-surface",
  line: "--sluice-line",
  text: "--mantine-color-text",
  dimmed: "--mantine-color-dimmed",
  accent: "--mantine-color-anchor",
  ours: "--mantine-primary-color-filled",
  high: "--sluice-high",
  medium: "--sluice-medium",
  low: "--sluice-low",
  good: "--sluice-good",
};

export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => {
    const colour = style.getPropertyValue(name).trim();
    return /^(#|rgb|hsl)/.test(colour) ? colour : "#888888";
  };
  const entries = Object.entries(names).map(([token, name]) => [token, value(name)] as const);
  return Object.fromEntries(entries) as Record<keyof Tokens, string>;
}
