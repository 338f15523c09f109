/** One row of a long list is in the tab order; the arrow keys, Home and End move to the others, on screen or not. */
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

export interface RowWalk {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (index: number) => void;
}

interface Walked {
  readonly body: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly show: (index: number) => void;
}

export function useRowWalk({ body, count, show }: Walked): RowWalk {
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${String(wanted.current)}"] [data-row]`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  return {
    active: Math.min(active, Math.max(0, count - 1)),
    onFocus: setActive,
    onKeyDown: (event) => {
      if (!event.currentTarget.contains(event.target as Node)) return;
      const next = step(event.key, active, count);
      if (next === null) return;
      event.preventDefault();
      wanted.current = next;
      setActive(next);
      show(next);
    },
  };
}

function step(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}
