import type { ReactElement } from "react";

const paths = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 13.5 13.5",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
  moon: "M13 9.6A5.7 5.7 0 0 1 6.4 3 5.5 5.5 0 1 0 13 9.6",
  auto: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 2v12M8 5h4.8M8 8h6M8 11h4.8",
  warning: "M8 2 1.8 13.2h12.4L8 2M8 6.5v3M8 11.4v.1",
  offline: "M2 2l12 12M4.5 6.8a6 6 0 0 1 2-1.1M9.5 5.7a6 6 0 0 1 2.8 2M6.7 9.3a2.8 2.8 0 0 1 2.8.6M8 12.2v.1",
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  fit: "M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  minus: "M3 8h10",
  table: "M2.5 3.5h11v9h-11v-9M2.5 6.5h11M2.5 9.5h11M6.5 6.5v6",
  draw: "M3.5 4.5a1.5 1.5 0 1 0 0-.1M9.5 11.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M5 5.2l4.7 5.2",
  external: "M6 3.5H3v9.5h9.5V10M9 3h4v4M13 3 7.5 8.5",
  arrow: "M2.5 8h10.5M9 4l4 4-4 4",
  back: "M13.5 8H3M7 4 3 8l4 4",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a3.8 3.8 0 0 1 0 7.5H6",
  check: "M3 8.5 6.5 12 13 4.5",
  stop: "M5.4 2h5.2L14 5.4v5.2L10.6 14H5.4L2 10.6V5.4L5.4 2M5.5 8h5",
  legend: "M3 3.5h2v2H3v-2M8 4.5h5.5M4 8l1.3 2.2H2.7L4 8M8 9.2h5.5M3 13h2M8 13h5.5",
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words, so hidden from assistive technology. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
      style={{ verticalAlign: "-0.15em", flex: "none" }}
    >
      <path d={paths[name]} stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
