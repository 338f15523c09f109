import { addDays } from "../../common/day.js";
import { SUBCONTRACTOR_FLOWDOWN } from "../../law/clauses.js";
import type { Change } from "../../model/change.js";
import type { Contract, ContractKind, Finding } from "../../model/contract.js";
import { get } from "../../model/table.js";
import { chainsBinding } from "../chain.js";
import { isInForce } from "../in-force.js";
import { requiredClauses } from "../judgement.js";
import { standingOf, type World } from "../world.js";
import type { Gap } from "./gap.js";

/**
 * The changes that closing a gap would come to, for trying them on the map: a contract with every term demanded, the
 * terms that lack, the wider scope, the flow taken away. Null where only asking somebody can tell.
 */
export function closingOf(world: World, gap: Gap): readonly Change[] | null {
  switch (gap.kind) {
    case "stop_flow":
      return gap.flows.map((id) => ({ op: "remove", id, removeFlows: false }));
    case "send_addendum":
      return signed(world, gap, { onBehalfOf: null });
    case "ask_subprocessor_terms":
      return [...signed(world, gap, { onBehalfOf: gap.asked }), ...flowDown(world, gap.asked ?? "")];
    case "negotiate":
    case "review":
      return agreed(world, gap);
    case "record_scope":
      return widened(world, gap);
    case "renew":
      return renewed(world, gap);
    case "test_gate":
      return tested(world, gap);
    case "document_flow":
      return null;
  }
}

/** A record that is tried and never saved; nothing on a map has such an id, which has a control character. */
const TRIAL = "\u0000trial";

function signed(world: World, gap: Gap, { onBehalfOf }: Pick<Contract, "onBehalfOf">): readonly Change[] {
  const clauses = new Set(
    gap.flows.flatMap((id) => {
      const flow = get(world.map.flows, id);
      if (flow === undefined) return [];
      const { judged } = standingOf(world, id);
      const declared = get(world.map.vendors, flow.to)?.declaredRole ?? "undeclared";
      return (judged?.demanded ?? requiredClauses(flow, declared)).map((clause) => clause.id);
    }),
  );
  return [putContract(fresh(world, { counterparty: gap.vendor, onBehalfOf, kind: "ccpa_addendum" }), [...clauses])];
}

/** The provider's own contract must bind it to flow its terms down; otherwise the sub-processor's does not help. */
function flowDown(world: World, provider: string): readonly Change[] {
  const chains = chainsBinding(world.map, provider, world.day);
  const bound = chains.some((chain) => chain.statuses.get(SUBCONTRACTOR_FLOWDOWN) === "present");
  const latest = chains[0]?.contracts.at(-1);
  return bound || latest === undefined ? [] : [putFinding(latest.id, SUBCONTRACTOR_FLOWDOWN)];
}

/** The latest document that is in force of the chain decides, so the terms are found there. */
function agreed(world: World, gap: Gap): readonly Change[] {
  const latest = latestOf(world, gap);
  return latest === null ? [] : gap.clauses.map((clause) => putFinding(latest.id, clause));
}

function widened(world: World, gap: Gap): readonly Change[] {
  const base = gap.contract === null ? undefined : get(world.map.contracts, gap.contract);
  const chain = chainOf(world, gap);
  if (base === undefined || chain === undefined) return [];
  const wider = (named: readonly string[] | null, more: readonly string[]) =>
    named === null ? null : [...named, ...more];
  const scope = {
    categories: wider(chain.scope.categories, gap.categories),
    purposes: wider(chain.scope.purposes, gap.purposes),
  };
  const { counterparty, onBehalfOf, kind } = base;
  const amendment = fresh(world, { counterparty, onBehalfOf, kind });
  // Of documents of one day the one that amends the others is the latest.
  return [putContract({ ...amendment, amends: chain.contracts.map(({ id }) => id), scope }, null)];
}

function renewed(world: World, { contract: id }: Gap): readonly Change[] {
  const ended = id === null ? undefined : get(world.map.contracts, id);
  if (ended === undefined) return [];
  const inForce = isInForce(world.map, ended, world.day);
  const from = inForce && ended.expiresOn !== null ? addDays(ended.expiresOn, 1) : world.day;
  const { counterparty, onBehalfOf, kind, scope } = ended;
  const next = {
    ...fresh(world, { counterparty, onBehalfOf, kind }),
    effectiveFrom: from,
    supersedes: [ended.id],
    scope,
  };
  const findings = (get(world.map.findings, ended.id) ?? []).map((finding) => ({ ...finding, contract: TRIAL }));
  return [{ op: "put", put: { type: "contract", record: next }, findings }];
}

function tested(world: World, gap: Gap): readonly Change[] {
  return gap.flows.flatMap((id): readonly Change[] => {
    const flow = get(world.map.flows, id);
    if (flow === undefined) return [];
    const gates = flow.gates.map((gate) => ({ ...gate, testedOn: world.day }));
    return [{ op: "put", put: { type: "flow", record: { ...flow, gates } } }];
  });
}

function chainOf({ map, day }: World, { contract, vendor }: Gap) {
  return chainsBinding(map, vendor, day).find(({ contracts }) => contracts.some(({ id }) => id === contract));
}

function latestOf(world: World, gap: Gap): Contract | null {
  return chainOf(world, gap)?.contracts.at(-1) ?? null;
}

function fresh(
  { day }: World,
  { counterparty, onBehalfOf, kind }: Pick<Contract, "counterparty" | "onBehalfOf"> & { kind: ContractKind },
): Contract {
  return {
    id: TRIAL,
    name: null,
    counterparty,
    onBehalfOf,
    kind,
    signedOn: null,
    effectiveFrom: day,
    expiresOn: null,
    evergreen: false,
    noticeDays: null,
    amends: [],
    supersedes: [],
    scope: { purposes: null, categories: null },
    affiliates: [],
    documents: [],
    progress: "in_force",
    owner: null,
    dueOn: null,
  };
}

function putContract(record: Contract, clauses: readonly string[] | null): Change {
  const put = { type: "contract", record } as const;
  return clauses === null
    ? { op: "put", put }
    : { op: "put", put, findings: clauses.map((clause) => present(record.id, clause)) };
}

function putFinding(contract: string, clause: string): Change {
  return { op: "put", put: { type: "finding", record: present(contract, clause) } };
}

function present(contract: string, clause: string): Finding {
  return { contract, clause, status: "present", quote: null, place: null, reviewer: null, reviewedOn: null };
}
