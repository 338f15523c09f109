/** Unsaved parties and flows drawn beside the saved map. Their standing is unknown here; the difference tells it. */
import type { ChangeInput, FlowOnMapFragment, PartyOnMapFragment } from "../../generated/graphql.js";
import type { MapData } from "../elements.js";

export function withTentative(data: MapData, changes: readonly ChangeInput[]): MapData {
  if (changes.length === 0) return data;
  const parties = new Map(data.parties.map((party) => [party.id, party]));
  const flows = new Map(data.flows.map((flow) => [flow.id, flow]));
  const tentative = new Set<string>();
  for (const change of changes) {
    const party = partyOf(change);
    const flow = flowOf(change, flows);
    if (party) parties.set(party.id, { ...party, flags: parties.get(party.id)?.flags ?? [] });
    if (flow) flows.set(flow.id, flow);
    if (party ?? flow) tentative.add((party ?? flow)?.id ?? "");
    if (change.remove) {
      parties.delete(change.remove.id);
      flows.delete(change.remove.id);
    }
  }
  return { parties: [...parties.values()], flows: [...flows.values()], tentative };
}

function partyOf({ system, vendor }: ChangeInput): PartyOnMapFragment | null {
  if (system?.id) {
    const { id, name, kind, owner } = system;
    return { __typename: "System", id, name, kind: kind ?? "APPLICATION", owner: owner ?? null, flags: [] };
  }
  if (vendor?.id) {
    const { id, name, declaredRole } = vendor;
    return { __typename: "Vendor", id, name, declaredRole: declaredRole ?? "UNDECLARED", flags: [] };
  }
  return null;
}

function flowOf({ flow }: ChangeInput, known: ReadonlyMap<string, FlowOnMapFragment>): FlowOnMapFragment | null {
  if (!flow?.id) return null;
  const { id, from, to, carries } = flow;
  const before = known.get(id);
  return {
    id,
    from: { id: from },
    to: { id: to },
    purposes: (flow.purposes ?? []).map((purpose) => ({ id: purpose })),
    carries: (carries ?? []).map((category) => ({ id: category, label: category })),
    flags: [],
    standing: before?.standing ?? { disclosure: "INTERNAL" },
  };
}
