/** The part of the map on screen: the whole (cut at a limit, and it says so), plus neighbours that were asked for. */
import { skipToken, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { MapViewDocument, type MapViewQuery } from "../generated/graphql.js";
import type { Address } from "./address.js";
import type { MapData } from "./elements.js";

const FIRST_PARTIES = 500;
/** Thousands of records are read once and asked again on every change: normalising them would only cost time. */
const fetchPolicy = "no-cache";

export interface MapState {
  readonly data: MapData | null;
  readonly totals: MapViewQuery["mapView"] | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

export function useMapData(address: Address, mostParties: number): MapState {
  const { around, expand, flagged, category, all, select } = address;
  const limit = all ? mostParties : Math.min(FIRST_PARTIES, mostParties);
  const base = useQuery(MapViewDocument, {
    variables: {
      around: around.length > 0 ? [...around] : null,
      hops: around.length > 0 ? 1 : null,
      categories: category === null ? null : [category],
      flagged: flagged ? true : null,
      limit,
    },
    fetchPolicy,
  });
  const totals = (base.data ?? base.previousData)?.mapView ?? null;
  const unseen = totals && select !== null && !holds(totals, select) ? [select] : [];
  const wanted = [...expand, ...unseen];
  const more = useQuery(
    MapViewDocument,
    wanted.length === 0 ? skipToken : { variables: { around: wanted, hops: 1, limit }, fetchPolicy },
  );
  const added = wanted.length > 0 ? ((more.data ?? more.previousData)?.mapView ?? null) : null;
  const data = useMemo(() => (totals ? merge(totals, added) : null), [totals, added]);
  return {
    data,
    totals,
    loading: base.loading && !totals,
    error: totals ? undefined : base.error,
    retry: () => void base.refetch(),
  };
}

/** A link may name something that the cut or filtered map leaves out. */
function holds(map: MapData, id: string): boolean {
  return map.parties.some((party) => party.id === id) || map.flows.some((flow) => flow.id === id);
}

function merge(base: MapData, added: MapData | null): MapData {
  if (!added) return base;
  return { parties: byId([...base.parties, ...added.parties]), flows: byId([...base.flows, ...added.flows]) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [item.id, item])).values()];
}
