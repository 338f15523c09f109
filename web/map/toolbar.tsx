import { Button, Popover, Select, Switch, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";
import type { Address, Overlay } from "./address.js";
import { RightMenu } from "./overlay/right-menu.js";
import { ToolbarEnd, type ActsProps } from "./toolbar-end.js";
import type { Go } from "./use-address.js";
import { useVocabulary } from "./use-vocabulary.js";

interface ToolbarProps extends Omit<ActsProps, "view" | "onView"> {
  readonly address: Address;
  readonly go: Go;
  readonly onFind: (text: string) => void;
}

export function Toolbar(props: ToolbarProps): ReactElement {
  const { address, go, onFind, ...acts } = props;
  return (
    <div className="map-toolbar" role="group" aria-label="Map">
      <Questions address={address} go={go} />
      <Find address={address} onFind={onFind} go={go} />
      <Filters address={address} go={go} />
      <ToolbarEnd {...acts} view={address.view} onView={(view) => go({ view }, { replace: true })} />
    </div>
  );
}

function Questions({ address, go }: { readonly address: Address; readonly go: Go }): ReactElement {
  const { overlay } = address;
  const { categories } = useVocabulary();
  const category = overlay.kind === "receives" ? overlay.category : null;
  return (
    <>
      <Select
        size="xs"
        className="toolbar-question"
        aria-label="Who receives a category"
        placeholder="Who receives …?"
        data={categories}
        value={category}
        searchable
        clearable
        comboboxProps={{ width: 320, position: "bottom-start" }}
        maxDropdownHeight={380}
        nothingFoundMessage="No category has this name"
        onChange={(id) => go({ overlay: id === null ? { kind: "none" } : { kind: "receives", category: id } })}
      />
      <RightMenu
        right={overlay.kind === "request" ? overlay.right : null}
        onRight={(right) =>
          go({
            overlay: right === null ? { kind: "none" } : { kind: "request", right, receivedOn: receivedIn(overlay) },
          })
        }
      />
    </>
  );
}

/** Another right is asked about the same day. */
function receivedIn(overlay: Overlay): string | null {
  return overlay.kind === "request" ? overlay.receivedOn : null;
}

function Find({ address, go, onFind }: Pick<ToolbarProps, "address" | "go" | "onFind">): ReactElement {
  return (
    <TextInput
      size="xs"
      className="toolbar-find"
      type="search"
      aria-label="Find on the map"
      placeholder="Find on the map"
      leftSection={<Icon name="search" size={14} />}
      value={address.q}
      onChange={({ currentTarget }) => go({ q: currentTarget.value }, { replace: true })}
      onKeyDown={({ key }) => key === "Enter" && onFind(address.q)}
    />
  );
}

function Filters({ address, go }: { readonly address: Address; readonly go: Go }): ReactElement {
  const { categories } = useVocabulary();
  const count = Number(address.flagged) + Number(address.category !== null) + Number(address.group !== "none");
  return (
    <Popover position="bottom-start" shadow="md" width={270} trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default">
          {count === 0 ? "Show" : `Show · ${String(count)}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <Switch
          label="Only where something is flagged"
          size="sm"
          checked={address.flagged}
          onChange={({ currentTarget }) => go({ flagged: currentTarget.checked })}
        />
        <Select
          mt="sm"
          size="xs"
          label="Only flows that carry"
          placeholder="Anything"
          data={categories}
          value={address.category}
          searchable
          clearable
          comboboxProps={{ withinPortal: false }}
          onChange={(category) => go({ category })}
        />
        <Select
          mt="sm"
          size="xs"
          label="Grouped by"
          data={[
            { value: "none", label: "Nothing" },
            { value: "kind", label: "Kind" },
            { value: "owner", label: "Owner" },
          ]}
          value={address.group}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(group) => go({ group: group ?? "none" })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
