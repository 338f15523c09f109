import { ActionIcon, Button, Menu, SegmentedControl, Switch } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";
import type { View } from "./address.js";

export interface ActsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly drawing: boolean;
  readonly onDraw: (on: boolean) => void;
  readonly onAdd: (what: "system" | "vendor") => void;
  readonly trying: boolean;
  readonly onTry: (on: boolean) => void;
}

const views: readonly { readonly value: View; readonly label: string }[] = [
  { value: "map", label: "Map" },
  { value: "split", label: "Both" },
  { value: "table", label: "Table" },
];

/** What one does with the map; on a telephone folded into one menu, so that nothing has to be scrolled sideways. */
export function ToolbarEnd(props: ActsProps): ReactElement {
  const narrow = useMediaQuery("(max-width: 760px)", false, { getInitialValueInEffect: false });
  return narrow ? <Folded {...props} /> : <Spread {...props} />;
}

function Spread({ view, onView, drawing, onDraw, onAdd, trying, onTry }: ActsProps): ReactElement {
  return (
    <div className="map-toolbar-end">
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<Icon name="plus" />}>
            Add
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <AddItems onAdd={onAdd} />
        </Menu.Dropdown>
      </Menu>
      <Button
        size="xs"
        variant={drawing ? "filled" : "default"}
        aria-pressed={drawing}
        leftSection={<Icon name="draw" />}
        onClick={() => onDraw(!drawing)}
      >
        Draw flows
      </Button>
      <Switch
        size="sm"
        label="Try first"
        checked={trying}
        onChange={({ currentTarget }) => onTry(currentTarget.checked)}
      />
      <SegmentedControl size="xs" aria-label="Show as" value={view} onChange={onView} data={[...views]} />
    </div>
  );
}

function AddItems({ onAdd }: Pick<ActsProps, "onAdd">): ReactElement {
  return (
    <>
      <Menu.Item onClick={() => onAdd("system")}>A system of ours</Menu.Item>
      <Menu.Item onClick={() => onAdd("vendor")}>A vendor</Menu.Item>
    </>
  );
}

function Folded({ view, onView, drawing, onDraw, onAdd, trying, onTry }: ActsProps): ReactElement {
  return (
    <Menu position="bottom-end" shadow="md" width={210}>
      <Menu.Target>
        <ActionIcon size={30} variant={drawing || trying ? "filled" : "default"} aria-label="More">
          <Icon name="menu" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Add</Menu.Label>
        <AddItems onAdd={onAdd} />
        <Menu.Divider />
        <Choice role="menuitemcheckbox" label="Draw flows" on={drawing} onClick={() => onDraw(!drawing)} />
        <Choice role="menuitemcheckbox" label="Try first" on={trying} onClick={() => onTry(!trying)} />
        <Menu.Divider />
        <Menu.Label>Show as</Menu.Label>
        {views.map(({ value, label }) => (
          <Choice key={value} role="menuitemradio" label={label} on={value === view} onClick={() => onView(value)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps {
  readonly role: "menuitemcheckbox" | "menuitemradio";
  readonly label: string;
  readonly on: boolean;
  readonly onClick: () => void;
}

function Choice({ role, label, on, onClick }: ChoiceProps): ReactElement {
  return (
    <Menu.Item role={role} aria-checked={on} rightSection={on ? <Icon name="check" /> : null} onClick={onClick}>
      {label}
    </Menu.Item>
  );
}
