import { Button } from "@mantine/core";
import { useState, type ReactElement, type ReactNode } from "react";

/** More rows than one reads would only hold the page up: the first, and the chosen, and more when they are asked for. */
const STEP = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly isChosen?: (item: T) => boolean;
  readonly children: (shown: readonly T[]) => ReactNode;
}

export function LongList<T>({ items, isChosen, children }: LongListProps<T>): ReactElement {
  const [most, setMost] = useState(STEP);
  const shown = items.filter((item, at) => at < most || isChosen?.(item) === true);
  return (
    <>
      {children(shown)}
      {most < items.length && (
        <Button size="compact-xs" variant="subtle" mt={4} onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, items.length - most)} more of {items.length.toLocaleString("en")}
        </Button>
      )}
    </>
  );
}
