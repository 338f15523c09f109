import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the browser makes paper of the page: it takes what stands there when the event ends. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // With what is shown and not after it: who prints at once gets all of it too.
  useLayoutEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
