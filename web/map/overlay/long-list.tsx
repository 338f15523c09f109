import { Button } from "@mantine/core";
import { useState, type ReactElement } from "react";

/** More rows than one reads would only hold the page up: the first, and the chosen, until all are asked for. */
const FIRST = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly isChosen: (item: T) => boolean;
  readonly children: (item: T) => ReactElement;
}

export function LongList<T>({ items, isChosen, children }: LongListProps<T>): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.filter((item, at) => at < FIRST || isChosen(item));
  return (
    <>
      {shown.map(children)}
      {shown.length < items.length && (
        <Button size="compact-xs" variant="subtle" mt={4} onClick={() => setAll(true)}>
          Show all {items.length.toLocaleString("en")}
        </Button>
      )}
    </>
  );
}
