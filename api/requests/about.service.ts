import { FLAG_ROWS } from "../addenda/flag-kinds.js";
import { MAP_PARTIES } from "../addenda/map-view.service.js";
import { SEVERITY_WORDINGS } from "../addenda/severities.js";
import type { Context } from "../context.js";
import { NOT_LEGAL_ADVICE } from "../law/confidence.js";
import { DISCLOSURE_WORDINGS, type Wording } from "../law/disclosures.js";
import { ACTION_WORDINGS } from "../law/rights.js";
import { ID_LENGTH } from "../model/shape/id.js";
import { NAME_LENGTH } from "../model/shape/text.js";
import { CHANGES_LIMIT } from "./changes.js";

export interface Counts {
  readonly systems: number;
  readonly vendors: number;
  readonly flows: number;
  readonly contracts: number;
  readonly categories: number;
  readonly flaggedVendors: number;
}

export interface Limits {
  readonly mapParties: number;
  readonly idLength: number;
  readonly nameLength: number;
  readonly changesPerCall: number;
}

export interface About {
  readonly today: string;
  readonly revision: number;
  readonly store: string;
  readonly storeReachable: boolean;
  readonly notLegalAdvice: string;
  readonly counts: Counts;
  readonly limits: Limits;
  readonly flagKinds: readonly Wording[];
  readonly disclosures: readonly Wording[];
  readonly actions: readonly Wording[];
  readonly severities: readonly Wording[];
}

export function about({ world, live }: Context): About {
  const { map, day } = world;
  return {
    today: day,
    revision: map.revision,
    store: live.store.kind,
    storeReachable: live.storeReachable,
    notLegalAdvice: NOT_LEGAL_ADVICE,
    counts: {
      systems: map.systems.size,
      vendors: map.vendors.size,
      flows: map.flows.size,
      contracts: map.contracts.size,
      categories: map.law.categories.size + map.categories.size,
      flaggedVendors: world.standings.flags.size,
    },
    limits: { mapParties: MAP_PARTIES, idLength: ID_LENGTH, nameLength: NAME_LENGTH, changesPerCall: CHANGES_LIMIT },
    flagKinds: FLAG_ROWS.map(asOnWire),
    disclosures: DISCLOSURE_WORDINGS.map(asOnWire),
    actions: ACTION_WORDINGS.map(asOnWire),
    severities: SEVERITY_WORDINGS.map(asOnWire),
  };
}

/** The words are looked up by the names that the enums have outside. */
function asOnWire({ id, label, meaning, citation }: Wording): Wording {
  return { id: id.toUpperCase(), label, meaning, citation };
}
