import { Button, Kbd } from "@mantine/core";
import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";

export function SearchButton({ onSearch }: { readonly onSearch: () => void }): ReactElement {
  return (
    <Button variant="default" size="xs" h={34} className="shell-search" onClick={onSearch} aria-label="Search (Ctrl K)">
      <Icon name="search" />
      <span className="shell-search-words">&ensp;Search&ensp;</span>
      <Kbd size="xs" className="shell-search-words">
        Ctrl K
      </Kbd>
    </Button>
  );
}
