import { Button, Menu } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../../apollo/about.js";
import type { Right } from "../../generated/graphql.js";
import { Icon } from "../../ui/icon.js";
import { rights } from "../rights.js";

interface RightMenuProps {
  /** Null where no request is asked about. */
  readonly right: Right | null;
  readonly onRight: (right: Right | null) => void;
}

/** Which right the map answers for: what a consumer asks, and who must then do what. */
export function RightMenu({ right, onRight }: RightMenuProps): ReactElement {
  const words = useWords();
  const label = (one: Right) => words.word("rights", one).label;
  return (
    <Menu position="bottom-start" shadow="md" width={280}>
      <Menu.Target>
        <Button
          size="xs"
          className="toolbar-right"
          variant={right === null ? "default" : "filled"}
          leftSection={<Icon name="stop" />}
        >
          <span className="toolbar-right-label">{right === null ? "A consumer asks …" : label(right)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {rights.map((one) => (
          <Menu.RadioItem key={one} value={one} checked={one === right} closeMenuOnClick onChange={() => onRight(one)}>
            {label(one)}
          </Menu.RadioItem>
        ))}
        {right !== null && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onRight(null)}>Show no request</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
