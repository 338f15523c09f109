import { useCallback, useState, type ReactElement } from "react";
import type { Address } from "./address.js";
import { chosenOf, nameOf } from "./chosen.js";
import type { Editing } from "./edit/editing.js";
import type { MapData } from "./elements.js";
import { MapNotice } from "./map-notice.js";
import { MapPanel } from "./map-panel.js";
import { MapStage } from "./map-stage.js";
import { useOverlay } from "./overlay/use-overlay.js";
import { GraphTable } from "./table/graph-table.js";
import { Toolbar } from "./toolbar.js";
import { useTrial } from "./trial/trial.js";
import type { Go } from "./use-address.js";
import { useNews } from "./use-news.js";
import { usePanel } from "./use-panel.js";
import { useWalk } from "./use-walk.js";
import type { MapState } from "./use-map-data.js";

export interface LoadedMapProps {
  readonly data: MapData;
  readonly map: MapState;
  readonly address: Address;
  readonly go: Go;
  readonly editing: Editing | null;
  readonly setEditing: (editing: Editing | null) => void;
}

export function LoadedMap({ data, map, address, go, editing, setEditing }: LoadedMapProps): ReactElement {
  const trial = useTrial();
  const overlay = useOverlay(address, trial.changes);
  const [drawing, setDrawing] = useState(false);
  const walking = useWalk(data, address.select, go);
  const panel = usePanel({ address, overlay, editing, trying: trial.on });
  useNews(walking.say);
  const select = useCallback(
    (id: string | null) => {
      setEditing(null);
      go({ select: id });
      if (id !== null) panel.show(overlay.marks.notes.has(id) ? "answer" : "selected");
    },
    [go, setEditing, panel, overlay.marks],
  );
  const edit = (next: Editing) => {
    setEditing(next);
    panel.show("edit");
  };
  const done = (id: string | null) => {
    setEditing(null);
    if (id !== null) go({ select: id });
    panel.show(trial.on && id !== null ? "try" : "selected");
  };
  const find = (text: string) => {
    const wanted = text.trim().toLowerCase();
    const party = data.parties.find(({ name, id }) => name.toLowerCase().includes(wanted) || id === text.trim());
    if (party && wanted !== "") select(party.id);
  };
  return (
    <div className="map-page" data-view={address.view} data-panel={panel.open || undefined}>
      <Toolbar
        {...{ address, go, drawing }}
        onFind={find}
        onDraw={setDrawing}
        onAdd={(what) => edit({ what: `new-${what}` })}
        trying={trial.on}
        onTry={(on) => {
          trial.turn(on);
          if (on) panel.show("try");
        }}
      />
      {address.view !== "table" && (
        <MapStage
          {...{ data, address, overlay, drawing, walking }}
          onSelect={select}
          onJoined={(from, to) => {
            setDrawing(false);
            edit({ what: "new-flow", from, to });
          }}
        >
          <MapNotice map={map} address={address} go={go} />
        </MapStage>
      )}
      {address.view !== "map" && (
        <GraphTable data={data} select={address.select} marks={overlay.marks} onSelect={select} onKey={walking.onKey} />
      )}
      <MapPanel
        {...{ data, address, go, overlay, editing, panel }}
        partial={map.totals?.isPartial ?? false}
        chosen={chosenOf(data, address.select)}
        nameOf={(id) => nameOf(data, id)}
        onSelect={select}
        onEdit={edit}
        onDone={done}
      />
      <div className="sr-only" aria-live="polite" role="status">
        {walking.said}
      </div>
    </div>
  );
}
