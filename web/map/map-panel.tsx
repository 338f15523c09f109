import { Button } from "@mantine/core";
import { lazy, Suspense, type ReactElement, type ReactNode } from "react";
import type { Address } from "./address.js";
import type { Chosen } from "./chosen.js";
import type { Editing } from "./edit/editing.js";
import type { MapData } from "./elements.js";
import { FlowPanel } from "./inspect/flow-panel.js";
import { OverviewPanel } from "./inspect/overview-panel.js";
import { PartyPanel } from "./inspect/party-panel.js";
import { RequestPanel } from "./overlay/request-panel.js";
import { From, ReceivesPanel } from "./overlay/receives-panel.js";
import type { OverlayState } from "./overlay/use-overlay.js";
import { Waiting } from "../ui/waiting.js";
import { PanelTabs } from "./panel-tabs.js";
import { TrialPanel } from "./trial/trial-panel.js";
import { useTrial } from "./trial/trial.js";
import type { Go } from "./use-address.js";
import type { PanelName, PanelState } from "./use-panel.js";
import { useVocabulary } from "./use-vocabulary.js";

/** Forms and their validation load with the first edit. */
const EditPanel = lazy(async () => ({ default: (await import("./edit/edit-panel.js")).EditPanel }));

interface MapPanelProps {
  readonly data: MapData;
  readonly address: Address;
  readonly go: Go;
  readonly overlay: OverlayState;
  readonly editing: Editing | null;
  readonly panel: PanelState;
  readonly partial: boolean;
  readonly chosen: Chosen;
  readonly nameOf: (id: string) => string;
  readonly onSelect: (id: string | null) => void;
  readonly onEdit: (editing: Editing) => void;
  readonly onDone: (id: string | null) => void;
}

const labels: Readonly<Record<PanelName, string>> = {
  edit: "Edit",
  answer: "Answer",
  try: "Try first",
  selected: "Selected",
  overview: "Overview",
};

export function MapPanel(props: MapPanelProps): ReactElement {
  const { panel, onDone } = props;
  if (!panel.open)
    return (
      <Button className="panel-opener" size="xs" variant="default" onClick={() => panel.setOpen(true)}>
        Details
      </Button>
    );
  const tabs = panel.available.map((id) => ({ id, label: labels[id], content: <Content {...props} name={id} /> }));
  const change = (id: string) => {
    if (props.editing && id !== "edit") onDone(null);
    panel.show(id as PanelName);
  };
  return <PanelTabs tabs={tabs} active={panel.active} onTab={change} onClose={() => panel.setOpen(false)} />;
}

function Content(props: MapPanelProps & { readonly name: PanelName }): ReactNode {
  const { name, data, editing, onSelect, onDone } = props;
  switch (name) {
    case "edit":
      return (
        <Suspense fallback={<Waiting what="the form" />}>
          {editing && <EditPanel editing={editing} data={data} onDone={onDone} />}
        </Suspense>
      );
    case "answer":
      return <Answer {...props} />;
    case "try":
      return <TrialPanel onSelect={onSelect} />;
    case "selected":
      return <Selected {...props} />;
    case "overview":
      return <OverviewPanel data={data} onSelect={onSelect} />;
  }
}

function Selected({ address, go, chosen, partial, onSelect, onEdit }: MapPanelProps): ReactNode {
  const id = address.select;
  if (id === null) return null;
  if (chosen?.kind === "flow") return <FlowPanel key={id} id={id} onSelect={onSelect} onEdit={onEdit} />;
  return (
    <PartyPanel
      key={id}
      id={id}
      onSelect={onSelect}
      onEdit={onEdit}
      onAround={(party) => go({ around: [party] })}
      onExpand={
        partial || address.around.length > 0
          ? (party) => go({ expand: [...new Set([...address.expand, party])] })
          : null
      }
    />
  );
}

function Answer({ address, go, overlay, chosen, nameOf, onSelect }: MapPanelProps): ReactNode {
  const { tried } = useTrial();
  const { label } = useVocabulary();
  const party = chosen?.kind === "party" ? chosen.party.id : null;
  const onFrom = (ids: readonly string[]) => go({ from: ids });
  const shared = { state: overlay, selected: address.select, onSelect };
  if (address.overlay.kind === "request") {
    const { right, receivedOn } = address.overlay;
    const from = <From from={address.from} selected={party} onFrom={onFrom} nameOf={nameOf} />;
    return (
      <RequestPanel
        key={right}
        {...shared}
        from={from}
        tried={tried.length > 0}
        right={right}
        receivedOn={receivedOn}
        onReceived={(day) => go({ overlay: { kind: "request", right, receivedOn: day } }, { replace: true })}
      />
    );
  }
  const category = address.overlay.kind === "receives" ? (address.overlay.category ?? "") : "";
  return <ReceivesPanel {...shared} from={address.from} onFrom={onFrom} nameOf={nameOf} category={label(category)} />;
}
