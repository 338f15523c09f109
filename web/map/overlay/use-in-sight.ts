import { useEffect, useRef, type RefObject } from "react";

/** What is chosen on the map is brought into sight in the panel's list. */
export function useInSight<T extends Element>(chosen: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return element;
}
