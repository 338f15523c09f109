import type { Clause } from "../law/clauses.js";
import { disclosureCitation, disclosureMeaning } from "../law/disclosures.js";
import { categoryById, purposeById } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { get } from "../model/table.js";
import { listed, type Reason, reason } from "./reason.js";
import { contractsFor } from "./flow-flags.js";
import type { Judgement } from "./judgement.js";
import { contractTitle, nameOf } from "./titles.js";
import { rowReasons } from "./row-reasons.js";
import type { Standing } from "./standing.js";
import type { World } from "./world.js";

/** Every reason of a standing, first what it is, then what it rests on, then what it lacks. */
export function standingReasons(world: World, standing: Standing): readonly Reason[] {
  const flow = get(world.map.flows, standing.flow);
  if (flow === undefined) return [];
  const what = reason(disclosureMeaning(standing.disclosure), disclosureCitation(standing.disclosure), {
    flow: flow.id,
  });
  return [what, ...rowReasons(world, flow, standing), ...contractReasons(world, flow, standing)];
}

/** What its contracts lack for a flow, and nothing else: why a flag is raised. */
export function lackReasons(world: World, flow: Flow, standing: Standing): readonly Reason[] {
  return readingReasons(world, flow, standing).filter((each) => !isReading(each));
}

/** Against which contracts a flow was read, and what they lack for it. */
export function readingReasons(world: World, flow: Flow, standing: Standing): readonly Reason[] {
  const onward = standing.row === "9" ? rowReasons(world, flow, standing) : [];
  return [...onward, ...contractReasons(world, flow, standing)];
}

/** "Read against …" names the contracts, and lacks nothing. */
function isReading({ citation }: Reason): boolean {
  return citation === null;
}

function contractReasons(world: World, flow: Flow, standing: Standing): readonly Reason[] {
  const { judged } = standing;
  if (judged === null) return [];
  if (judged.chain === null) return [noContract(world, flow, standing)];
  const contracts = judged.chain.contracts.map((contract) => contract.id);
  const about = { flow: flow.id, contract: contracts[0] ?? null };
  const lacks = (clauses: readonly Clause[], word: string) =>
    clauses.map((clause) => reason(`${clause.label}: ${word}.`, clause.citation, { ...about, clause: clause.id }));
  return [
    reason(`Read against ${listed(contracts.map((id) => contractTitle(world.map, id)))}.`, null, about),
    ...lacks(judged.missing, "missing"),
    ...lacks(judged.partial, "only partly there"),
    ...lacks(judged.unreviewed, "not reviewed yet"),
    ...scopeReasons(world, flow, { kind: "CATEGORY_OUT_OF_SCOPE", judged }),
    ...scopeReasons(world, flow, { kind: "PURPOSE_OUT_OF_SCOPE", judged }),
    ...undocumented(flow, standing),
  ];
}

/** What the flow carries, or serves, beyond what its contract covers. */
export function scopeReasons(
  { map }: World,
  flow: Flow,
  { kind, judged }: { kind: "CATEGORY_OUT_OF_SCOPE" | "PURPOSE_OUT_OF_SCOPE"; judged: Judgement | null },
): readonly Reason[] {
  const about = { flow: flow.id, contract: judged?.chain?.contracts[0]?.id ?? null };
  if (kind === "CATEGORY_OUT_OF_SCOPE") {
    return (judged?.uncoveredCategories ?? []).map((id) => {
      const text = `The contract does not cover ${categoryById(map, id)?.label ?? id}.`;
      return reason(text, "11 CCR § 7051(a)(2); § 1798.100(d)(1)", about);
    });
  }
  return (judged?.uncoveredPurposes ?? []).map((id) => {
    const text = `The contract does not name the purpose ${purposeById(map, id)?.label ?? id}.`;
    return reason(text, "11 CCR § 7051(a)(2)", about);
  });
}

function undocumented(flow: Flow, { row }: Standing): readonly Reason[] {
  if (row !== "7") return [];
  const parts = [
    flow.carries.length === 0 ? "categories" : null,
    flow.purposes.length === 0 ? "purposes" : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return [];
  return [
    reason(
      `The flow's ${listed(parts)} are not recorded, so no contract can be said to cover it.`,
      "11 CCR § 7051(a)(2)",
      { flow: flow.id },
    ),
  ];
}

function noContract({ map, day }: World, flow: Flow, standing: Standing): Reason {
  const known = contractsFor(map, flow, standing).filter((c) => c.effectiveFrom === null || c.effectiveFrom <= day);
  const [first] = known;
  const citation =
    standing.role === "third_party" && standing.row !== "7" && standing.row !== "9"
      ? "11 CCR §§ 7052(a), 7053(a)"
      : "11 CCR §§ 7051(a), 7050(e)";
  if (first === undefined)
    return reason(`No contract with ${nameOf(map, flow.to)} is recorded for this flow.`, citation, { flow: flow.id });
  const text = `${listed(known.map((contract) => contractTitle(map, contract.id)))}: no longer in force.`;
  return reason(text, citation, { flow: flow.id, contract: first.id });
}
