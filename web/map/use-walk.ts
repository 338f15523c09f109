import { useCallback, useRef, useState, type KeyboardEvent } from "react";
import { useWords } from "../apollo/about.js";
import type { Go } from "./use-address.js";
import { spoken } from "./chosen.js";
import type { MapData } from "./elements.js";
import { isWalkKey, walk, type Place } from "./walk.js";

export interface Walking {
  readonly onKey: (event: KeyboardEvent) => void;
  /** What the live region says. */
  readonly said: string;
  readonly say: (words: string) => void;
}

/** The same keys on the canvas and in the table. */
export function useWalk(data: MapData | null, select: string | null, go: Go): Walking {
  const words = useWords();
  const side = useRef<Place["side"]>("from");
  const [said, say] = useState("");
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (!data || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape" && select !== null) go({ select: null });
      if (!isWalkKey(event.key)) return;
      const next = walk(data, select === null ? null : { id: select, side: side.current }, event.key);
      if (!next) return;
      event.preventDefault();
      side.current = next.side;
      go({ select: next.id }, { replace: true });
      say(spoken(data, next, (kind) => words.disclosure(kind).label));
    },
    [data, select, go, words],
  );
  return { onKey, said, say };
}
