/** Which rows of a long list exist at the moment: those on screen and a few beside them. */
import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { pageOf, useOffset } from "./scroll.js";

export interface Identified {
  readonly id: string;
}

export interface WindowOfRows<T> {
  readonly items: readonly { readonly index: number; readonly row: T }[];
  /** Heights of what does not exist above and below. */
  readonly before: number;
  readonly after: number;
  readonly show: (index: number) => void;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const ROW = 58;
const HEAD = 90;

export function useWindowOfRows<T extends Identified>(
  table: RefObject<HTMLElement | null>,
  rows: readonly T[],
): WindowOfRows<T> {
  const offset = useOffset(table);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => pageOf(table.current),
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: offset,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: 30,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1);
  return {
    items: shown.flatMap(({ index }) => {
      const row = rows[index];
      return row ? [{ index, row }] : [];
    }),
    before: (shown[0]?.start ?? offset) - offset,
    after: last ? virtual.getTotalSize() - (last.end - offset) : 0,
    show: (index) => virtual.scrollToIndex(index),
    measure: virtual.measureElement,
  };
}
