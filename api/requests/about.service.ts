import { COVERAGE_WORDS } from "../addenda/coverage-state.js";
import { FLAG_ROWS } from "../addenda/flag-kinds.js";
import { MAP_PARTIES } from "../addenda/map-view.service.js";
import { RENEWAL_ROWS } from "../addenda/renewals/renewal-kinds.js";
import { SEVERITY_WORDINGS } from "../addenda/severities.js";
import type { Context } from "../context.js";
import { NOT_LEGAL_ADVICE } from "../law/confidence.js";
import { CLAUSE_CONDITION_WORDS } from "../law/clauses.js";
import { LEVEL_WORDINGS } from "../law/verification.js";
import { DISCLOSURE_WORDINGS } from "../law/disclosures.js";
import { ACTION_WORDINGS } from "../law/rights-actions.js";
import { ID_LENGTH } from "../model/shape/id.js";
import { NAME_LENGTH } from "../model/shape/text.js";
import { type Wording, wordings } from "../model/wording.js";
import {
  CONFIDENCE_WORDS,
  CONSIDERATION_WORDS,
  CONTRACT_KIND_WORDS,
  CONTRACT_PROGRESS_WORDS,
  FINDING_STATUS_WORDS,
  GATE_MEANS_WORDS,
  MECHANISM_WORDS,
  PURPOSE_KIND_WORDS,
  RIGHT_WORDS,
  ROLE_WORDS,
  SYSTEM_KIND_WORDS,
} from "../model/words.js";
import { CHANGES_LIMIT } from "./changes.js";
import { LETTER_WAY_WORDS } from "./playbook/letter-ways.js";
import {
  AGENT_PROOF_WORDS,
  IDENTIFIER_WORDS,
  METHOD_WORDS,
  REQUEST_ACT_WORDS,
  REQUEST_STATE_WORDS,
  STEP_OUTCOME_WORDS,
  VERIFICATION_WORDS,
} from "./ledger/request-words.js";

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

/** How values are shown and what they mean, by what they are values of. */
export interface WordLists {
  readonly flagKinds: readonly Wording[];
  readonly disclosures: readonly Wording[];
  readonly actions: readonly Wording[];
  readonly severities: readonly Wording[];
  readonly roles: readonly Wording[];
  readonly systemKinds: readonly Wording[];
  readonly purposeKinds: readonly Wording[];
  readonly contractKinds: readonly Wording[];
  readonly mechanisms: readonly Wording[];
  readonly considerations: readonly Wording[];
  readonly confidences: readonly Wording[];
  readonly rights: readonly Wording[];
  readonly gateMeans: readonly Wording[];
  readonly findingStatuses: readonly Wording[];
  readonly contractProgress: readonly Wording[];
  readonly clauseConditions: readonly Wording[];
  readonly renewalKinds: readonly Wording[];
  readonly coverageStates: readonly Wording[];
  readonly requestStates: readonly Wording[];
  readonly requestMethods: readonly Wording[];
  readonly requestActs: readonly Wording[];
  readonly identifierTypes: readonly Wording[];
  readonly agentProofs: readonly Wording[];
  readonly stepOutcomes: readonly Wording[];
  readonly verificationMeans: readonly Wording[];
  readonly verificationLevels: readonly Wording[];
  readonly letterWays: readonly Wording[];
}

export interface About extends WordLists {
  readonly today: string;
  readonly revision: number;
  readonly store: string;
  readonly storeReachable: boolean;
  readonly notLegalAdvice: string;
  readonly counts: Counts;
  readonly limits: Limits;
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
    ...WORD_LISTS,
  };
}

const shown = (list: readonly Wording[]) => list.map(asOnWire);

const WORD_LISTS: WordLists = {
  flagKinds: shown(FLAG_ROWS),
  disclosures: shown(DISCLOSURE_WORDINGS),
  actions: shown(ACTION_WORDINGS),
  severities: shown(SEVERITY_WORDINGS),
  roles: shown(wordings(ROLE_WORDS)),
  systemKinds: shown(wordings(SYSTEM_KIND_WORDS)),
  purposeKinds: shown(wordings(PURPOSE_KIND_WORDS)),
  contractKinds: shown(wordings(CONTRACT_KIND_WORDS)),
  mechanisms: shown(wordings(MECHANISM_WORDS)),
  considerations: shown(wordings(CONSIDERATION_WORDS)),
  confidences: shown(wordings(CONFIDENCE_WORDS)),
  rights: shown(wordings(RIGHT_WORDS)),
  gateMeans: shown(wordings(GATE_MEANS_WORDS)),
  findingStatuses: shown(wordings(FINDING_STATUS_WORDS)),
  contractProgress: shown(wordings(CONTRACT_PROGRESS_WORDS)),
  clauseConditions: shown(wordings(CLAUSE_CONDITION_WORDS)),
  renewalKinds: shown(RENEWAL_ROWS),
  coverageStates: shown(wordings(COVERAGE_WORDS)),
  requestStates: shown(wordings(REQUEST_STATE_WORDS)),
  requestMethods: shown(wordings(METHOD_WORDS)),
  requestActs: shown(wordings(REQUEST_ACT_WORDS)),
  identifierTypes: shown(wordings(IDENTIFIER_WORDS)),
  agentProofs: shown(wordings(AGENT_PROOF_WORDS)),
  stepOutcomes: shown(wordings(STEP_OUTCOME_WORDS)),
  verificationMeans: shown(wordings(VERIFICATION_WORDS)),
  verificationLevels: shown(LEVEL_WORDINGS),
  letterWays: shown(wordings(LETTER_WAY_WORDS)),
};

/** The words are looked up by the names that the enums have outside. */
function asOnWire({ id, label, meaning, citation }: Wording): Wording {
  return { id: id.toUpperCase(), label, meaning, citation };
}
