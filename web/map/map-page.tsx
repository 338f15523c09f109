import { useMemo, useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { useTitle } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import type { Address } from "./address.js";
import type { Editing } from "./edit/editing.js";
import { EmptyMap } from "./empty-map.js";
import { LoadedMap } from "./loaded-map.js";
import { withTentative } from "./trial/tentative.js";
import { TrialContext, useNewTrial } from "./trial/trial.js";
import { useAddress } from "./use-address.js";
import { useCanvas } from "./use-canvas.js";
import { useMapData } from "./use-map-data.js";
import "./map.css";
import "./panel.css";

const MOST_PARTIES = 2000;

export function MapPage(): ReactElement {
  useTitle("Map");
  useCanvas();
  const [address, go] = useAddress();
  const { about } = useWords();
  const trial = useNewTrial();
  const map = useMapData(address, about?.limits.mapParties ?? MOST_PARTIES);
  const [editing, setEditing] = useState<Editing | null>(null);
  const data = useMemo(() => map.data && withTentative(map.data, trial.changes), [map.data, trial.changes]);
  if (map.error) return <Problem what="The map" error={map.error} onRetry={map.retry} />;
  if (!data || map.loading) return <Waiting what="the map" rows={9} />;
  const empty = data.parties.length === 0 && isWhole(address) && !trial.on;
  return (
    <TrialContext value={trial}>
      {empty && !editing ? (
        <EmptyMap onAdd={(what) => setEditing({ what: `new-${what}` })} />
      ) : (
        <LoadedMap {...{ data, map, editing, setEditing, address, go }} />
      )}
    </TrialContext>
  );
}

function isWhole({ around, flagged, category }: Address): boolean {
  return around.length === 0 && !flagged && category === null;
}
