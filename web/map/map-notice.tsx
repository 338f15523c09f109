import { Button, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { useVocabulary } from "./use-vocabulary.js";
import type { Address } from "./address.js";
import type { Go } from "./use-address.js";
import type { MapState } from "./use-map-data.js";

interface MapNoticeProps {
  readonly map: MapState;
  readonly address: Address;
  readonly go: Go;
}

/** Says when this is not the whole map, how much is missing, and how to see it. */
export function MapNotice({ map, address, go }: MapNoticeProps): ReactElement | null {
  const { label } = useVocabulary();
  const { about } = useWords();
  const { totals, data } = map;
  const filters = [
    address.flagged ? "flagged only" : null,
    address.category === null ? null : `carrying ${label(address.category)}`,
    address.around.length > 0 ? "neighbours only" : null,
  ].filter((words) => words !== null);
  if (!totals || !data || (!totals.isPartial && filters.length === 0)) return null;
  const parties = about ? about.counts.systems + about.counts.vendors : totals.totalParties;
  const flows = about?.counts.flows ?? totals.totalFlows;
  return (
    <div className="map-notice">
      <Text size="sm" className="num">
        Showing {count(data.parties.length)} of {count(parties)} parties, {count(data.flows.length)} of {count(flows)}{" "}
        flows
        {filters.length > 0 && ` · ${filters.join(", ")}`}
      </Text>
      {totals.isPartial && !address.all && (
        <Button size="compact-xs" variant="subtle" onClick={() => go({ all: true })}>
          Show more
        </Button>
      )}
      {filters.length > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => go({ flagged: false, category: null, around: [], expand: [] })}
        >
          Whole map
        </Button>
      )}
    </div>
  );
}

function count(value: number): string {
  return value.toLocaleString("en");
}
