/** The page scrolls, not a box inside it, so a list must know how far below the page's top it begins. */
import { useEffect, useState, type RefObject } from "react";

export function pageOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(".page") ?? null;
}

export function useOffset(table: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const page = pageOf(table.current);
    const inner = page?.firstElementChild;
    if (!page || !inner) return undefined;
    const measure = () => {
      const top = table.current?.getBoundingClientRect().top ?? 0;
      setOffset(Math.round(top - page.getBoundingClientRect().top + page.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(inner);
    measure();
    return () => observer.disconnect();
  }, [table]);
  return offset;
}
