import { type Day, daysBetween } from "../common/day.js";
import { isStopped } from "../law/rights.js";
import { WRITTEN_CONTRACT } from "../law/clauses.js";
import type { Contract } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import { get, has } from "../model/table.js";
import { EXPIRING_WITHIN_DAYS, type FlagKind, GATE_TEST_DAYS } from "./flag-kinds.js";
import { isSigned, successors } from "./in-force.js";
import type { Judgement } from "./judgement.js";
import { signerOf, type Standing } from "./standing.js";

/**
 * What one flow into a vendor raises on a day: at most one flag about its contract, in the order of the design, and
 * beside it whatever else is so. Flows into systems raise nothing.
 */
export function flowFlags(
  map: DataMap,
  flow: Flow,
  { standing, day }: { standing: Standing; day: Day },
): readonly FlagKind[] {
  if (!has(map.vendors, flow.to)) return [];
  const flags: FlagKind[] = [];
  const judges = standing.judged !== null && standing.disclosure !== "deidentified";
  const contract = judges ? contractFlag(map, flow, { standing, day }) : null;
  if (contract !== null) flags.push(contract);
  if (judges && standing.judged.uncoveredCategories.length > 0) flags.push("CATEGORY_OUT_OF_SCOPE");
  if (judges && standing.judged.uncoveredPurposes.length > 0) flags.push("PURPOSE_OUT_OF_SCOPE");
  if (isUndocumented(map, flow)) flags.push("UNDOCUMENTED_FLOW");
  if (judges && expiringContracts(map, standing, day).length > 0) flags.push("EXPIRING");
  if (isStopped(standing.disclosure) && untestedGates(flow, day).length > 0) flags.push("GATE_UNTESTED");
  return flags;
}

/** No categories, or no purposes into a vendor: unknown, and never nothing. */
export function isUndocumented(map: DataMap, flow: Flow): boolean {
  return flow.carries.length === 0 || (flow.purposes.length === 0 && has(map.vendors, flow.to));
}

/** The contracts of the chain used that end soon without a successor. */
export function expiringContracts(map: DataMap, standing: Standing, day: Day): readonly Contract[] {
  return (standing.judged?.chain?.contracts ?? []).filter((contract) => {
    if (contract.evergreen || contract.expiresOn === null || successors(map, contract).length > 0) return false;
    return daysBetween(day, contract.expiresOn) <= EXPIRING_WITHIN_DAYS;
  });
}

export function untestedGates(flow: Flow, day: Day) {
  return flow.gates.filter(
    ({ right, testedOn }) =>
      right === "opt_out_sale_share" && (testedOn === null || daysBetween(testedOn, day) > GATE_TEST_DAYS),
  );
}

/** The signed contracts that could have covered a flow, in force or not: the sender's side's; for a third party also ours. */
export function contractsFor(map: DataMap, flow: Flow, standing: Standing): readonly Contract[] {
  const signer = signerOf(map, flow);
  const oursCounts = isThirdPartyRow(standing);
  return linked(map.bound, flow.to)
    .map((id) => get(map.contracts, id))
    .filter((contract) => contract !== undefined)
    .filter(isSigned)
    .filter(({ onBehalfOf }) => onBehalfOf === signer || (oursCounts && onBehalfOf === null));
}

function isThirdPartyRow({ row }: Standing): boolean {
  return row === "4" || row === "4b" || row === "5";
}

function contractFlag(map: DataMap, flow: Flow, { standing, day }: { standing: Standing; day: Day }): FlagKind | null {
  const { judged, row } = standing;
  if (judged === null) return null;
  if (row === "9") return "ONWARD_UNCOVERED";
  const absent = isThirdPartyRow(standing) ? "THIRD_PARTY_WITHOUT_CONTRACT" : "MISSING_ADDENDUM";
  if (judged.chain === null) {
    const began = contractsFor(map, flow, standing).some((c) => c.effectiveFrom === null || c.effectiveFrom <= day);
    return began ? "EXPIRED" : absent;
  }
  if (isReadAsMissing(judged)) return absent;
  if (judged.missing.length > 0 || judged.partial.length > 0) return "DEFECTIVE_ADDENDUM";
  return judged.unreviewed.length > 0 && row !== "8" ? "UNREVIEWED" : null;
}

/** A contract in which every demanded clause was looked for and none found is no addendum, whatever it is called. */
function isReadAsMissing({ demanded, missing }: Judgement): boolean {
  const others = demanded.filter((clause) => clause.id !== WRITTEN_CONTRACT);
  return others.length > 0 && missing.length === others.length;
}
