import type { Core } from "cytoscape";
import { createElement, useCallback, useMemo, useState, type ReactElement, type ReactNode } from "react";
import { useWords } from "../apollo/about.js";
import { Waiting } from "../ui/waiting.js";
import type { Address } from "./address.js";
import { Controls, zoomBy } from "./controls.js";
import { elementsOf, type MapData } from "./elements.js";
import { fitAll } from "./graph/viewport.js";
import type { Hovered } from "./graph/gestures.js";
import { remember } from "./graph/remember.js";
import { HoverCard } from "./hover-card.js";
import { Legend } from "./legend.js";
import { sceneMarks } from "./scene-marks.js";
import type { OverlayState } from "./overlay/use-overlay.js";
import { useCanvas } from "./use-canvas.js";
import type { Walking } from "./use-walk.js";

interface MapStageProps {
  readonly data: MapData;
  readonly address: Address;
  readonly overlay: OverlayState;
  readonly drawing: boolean;
  readonly walking: Walking;
  readonly onSelect: (id: string | null) => void;
  readonly onJoined: (from: string, to: string) => void;
  readonly children: ReactNode;
}

export function MapStage(props: MapStageProps): ReactElement {
  const { data, address, overlay, drawing, walking, onSelect, onJoined, children } = props;
  const words = useWords();
  const { canvas } = useCanvas();
  const [cy, setCy] = useState<Core | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const onReady = useCallback((core: Core | null) => setCy(core), []);
  const { group, select } = address;
  const elements = useMemo(() => elementsOf(data, group, (kind) => words.disclosure(kind).label), [data, group, words]);
  const marks = useMemo(() => sceneMarks(data, overlay.marks, address), [data, overlay.marks, address]);
  const scene = { elements, marks, selected: select, grouping: group, drawing };
  const gestures = {
    onSelect,
    onHover: setHovered,
    onMoved: (places: Parameters<typeof remember>[1]) => remember(group, places),
    onJoined,
  };
  const counts = `${String(data.parties.length)} parties and ${String(data.flows.length)} flows`;
  return (
    <div className="map-stage">
      {canvas ? (
        createElement(canvas, {
          ...{ scene, gestures, onReady },
          onKey: walking.onKey,
          label: `Map of ${counts}. Right arrow follows a flow out, left goes back, up and down pass through siblings.`,
        })
      ) : (
        <Waiting what="the map's canvas" rows={8} />
      )}
      <HoverCard data={data} hovered={drawing ? null : hovered} />
      {children}
      {drawing && <p className="map-hint">Drag from one party to another to draw a flow.</p>}
      <Legend overlay={address.overlay} />
      <Controls onZoom={(factor) => cy && zoomBy(cy, factor)} onFit={() => cy && fitAll(cy, false)} />
    </div>
  );
}
