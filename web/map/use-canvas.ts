/**
 * Cytoscape is most of this page's weight: it comes while the map's data is on its way, and the rest of the page is on
 * screen before both. Not by `lazy`, since React holds back what was suspended for up to 300 ms.
 */
import { useEffect, useState } from "react";
import type { Canvas } from "./graph/canvas.js";

let loaded: typeof Canvas | null = null;

export function useCanvas(): { readonly canvas: typeof Canvas | null } {
  const [, setArrived] = useState(loaded !== null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let current = true;
    void load().then(
      () => current && setArrived(true),
      (error: unknown) => current && setFailure(new Error("The map's canvas could not be loaded.", { cause: error })),
    );
    return () => void (current = false);
  }, []);
  if (failure) throw failure;
  return { canvas: loaded };
}

async function load(): Promise<void> {
  loaded = (await import("./graph/canvas.js")).Canvas;
}
