import { DEIDENTIFIED_RECIPIENT, SUBCONTRACTOR_FLOWDOWN } from "../law/clauses.js";
import type { Disclosure } from "../law/disclosures.js";
import { type DataMap, purposeById } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import type { Role, Vendor } from "../model/party.js";
import type { PurposeKind } from "../model/purpose.js";
import { get, has } from "../model/table.js";
import type { Chain } from "./chain.js";
import { best, judge, type Judgement, judgeWithoutContract, NOTHING_LACKS } from "./judgement.js";

/**
 * Standing of a flow on a day: its role and disclosure, from the rows of the design's table. The first row that fits
 * decides. `serves` is row 8's own condition, whoever the sender turns out to be: providers are found through it.
 */
export interface Standing {
  readonly flow: string;
  readonly row: "1" | "2" | "3" | "4" | "4b" | "5" | "6" | "7" | "8" | "9" | "deidentified";
  readonly disclosure: Disclosure;
  /** Null where nothing is disclosed. */
  readonly role: Role | null;
  /** Null where no contract is judged. */
  readonly judged: Judgement | null;
  readonly serves: boolean;
}

export interface StandingInput {
  readonly map: DataMap;
  readonly flow: Flow;
  readonly senderIsProvider: boolean;
  /** Every chain in force that binds a vendor. */
  readonly chainsBinding: (vendor: string) => readonly Chain[];
}

export function standing(input: StandingInput): Standing {
  const { map, flow } = input;
  const recipient = get(map.vendors, flow.to);
  const fromVendor = !has(map.systems, flow.from);
  if (recipient === undefined) {
    return unjudged(flow, { row: "1", disclosure: fromVendor ? "inbound" : "internal", role: null, serves: false });
  }
  const onward = fromVendor && recipient.declaredRole !== "third_party" ? judgeOnward(input, recipient) : null;
  const serves = onward !== null && isThirdPartyRow(map, flow, recipient) === null && onward.serves;
  if (flow.consumerDirected) {
    return unjudged(flow, { row: "2", disclosure: "consumer_directed", role: "third_party", serves: false });
  }
  if (fromVendor && !input.senderIsProvider) {
    return unjudged(flow, { row: "3", disclosure: "onward_third_party", role: "third_party", serves });
  }
  return (
    thirdParty(input, recipient) ?? (onward === null ? direct(input, recipient) : provided(flow, recipient, onward))
  );
}

type Unjudged = Pick<Standing, "row" | "disclosure" | "role" | "serves">;

function unjudged(flow: Flow, decided: Unjudged): Standing {
  return { flow: flow.id, judged: null, ...decided };
}

/** Deidentified once the recipient is bound to keep it so; until then judged as personal information. */
function judgedAs(flow: Flow, judged: Judgement, decided: Unjudged): Standing {
  if (!staysDeidentified(flow, judged)) return { flow: flow.id, judged, ...decided };
  const bare: Judgement = { chain: judged.chain, ...NOTHING_LACKS };
  return { flow: flow.id, row: "deidentified", disclosure: "deidentified", role: null, serves: false, judged: bare };
}

function staysDeidentified(flow: Flow, { chain, missing, partial, unreviewed }: Judgement): boolean {
  const lacking = [...missing, ...partial, ...unreviewed].some((clause) => clause.id === DEIDENTIFIED_RECIPIENT);
  return flow.deidentified && chain !== null && !lacking;
}

/** Rows 4, 4b and 5: what makes the recipient a third party whatever it signed. */
export function isThirdPartyRow(map: DataMap, flow: Flow, recipient: Vendor): "4" | "4b" | "5" | null {
  if (hasPurposeOfKind(map, flow, "ccba")) return "4";
  if (hasPurposeOfKind(map, flow, "commercial")) return "4b";
  return recipient.declaredRole === "third_party" ? "5" : null;
}

function thirdParty({ map, flow, chainsBinding }: StandingInput, recipient: Vendor): Standing | null {
  const row = isThirdPartyRow(map, flow, recipient);
  if (row === null) return null;
  const role = "third_party";
  // § 7053(a) wants the business's own contract, so one that it signed counts beside the sender's.
  const signer = signerOf(map, flow);
  const chains = chainsBinding(recipient.id).filter((chain) => chain.signer === signer || chain.signer === null);
  const judged = best(
    chains.map((chain) => judge(map, flow, { chain, role })),
    () => false,
  );
  // Nothing is asked of a contract where nothing is given in return, unless it keeps the information deidentified.
  if (row === "5" && flow.consideration === "none" && (judged === null || !staysDeidentified(flow, judged))) {
    return unjudged(flow, { row, disclosure: "disclosed", role, serves: false });
  }
  const disclosure = row === "4" ? "sharing" : "sale";
  return judgedAs(flow, judged ?? judgeWithoutContract(flow, role), { row, disclosure, role, serves: false });
}

/** Rows 6 and 7: a provider by contract, or a third party by defect (11 CCR § 7050(e)). */
function direct({ map, flow, chainsBinding }: StandingInput, recipient: Vendor): Standing {
  const role = providerRole(recipient);
  const chains = chainsBinding(recipient.id).filter((chain) => chain.signer === null);
  const gives = (judged: Judgement) => givesDirectRole(flow, judged);
  const judged = best(
    chains.map((chain) => judge(map, flow, { chain, role })),
    gives,
  );
  return judged !== null && gives(judged)
    ? judgedAs(flow, judged, { row: "6", disclosure: "business_purpose", role, serves: false })
    : judgedAs(flow, judged ?? judgeWithoutContract(flow, role), {
        row: "7",
        disclosure: "presumed_sale",
        role: "third_party",
        serves: false,
      });
}

function givesDirectRole(flow: Flow, judged: Judgement): boolean {
  const { missing, partial, unreviewed, uncoveredCategories, uncoveredPurposes } = judged;
  const lacking = [...missing, ...partial, ...unreviewed].some((clause) => clause.roleBearing);
  const named = flow.carries.length > 0 && flow.purposes.length > 0;
  return !lacking && named && uncoveredCategories.length === 0 && uncoveredPurposes.length === 0;
}

interface Onward {
  readonly judged: Judgement;
  readonly serves: boolean;
}

/** Row 8's condition: the sender must flow its terms down, and a contract of its own with the recipient has no failing. */
function judgeOnward({ map, flow, chainsBinding }: StandingInput, recipient: Vendor): Onward {
  const role = providerRole(recipient);
  const flowsDown = bindsFlowDown(chainsBinding(flow.from));
  const chains = chainsBinding(recipient.id).filter((chain) => chain.signer === flow.from);
  const judged = best(
    chains.map((chain) => judge(map, flow, { chain, role })),
    hasNoFailing,
  );
  if (judged === null) return { judged: judgeWithoutContract(flow, role), serves: false };
  return { judged, serves: flowsDown && hasNoFailing(judged) && !staysDeidentified(flow, judged) };
}

function hasNoFailing({ missing, partial, uncoveredCategories, uncoveredPurposes }: Judgement): boolean {
  const failing = [...missing, ...partial].some((clause) => clause.roleBearing);
  return !failing && uncoveredCategories.length === 0 && uncoveredPurposes.length === 0;
}

function provided(flow: Flow, recipient: Vendor, { judged, serves }: Onward): Standing {
  return serves
    ? judgedAs(flow, judged, { row: "8", disclosure: "onward_service", role: providerRole(recipient), serves })
    : judgedAs(flow, judged, { row: "9", disclosure: "onward_uncovered", role: "third_party", serves });
}

/** Undeclared is judged as a service provider. */
function providerRole(recipient: Vendor): Role {
  return recipient.declaredRole === "undeclared" ? "service_provider" : recipient.declaredRole;
}

/** Null is the business, which signs for all of its systems. */
export function signerOf(map: DataMap, flow: Flow): string | null {
  return has(map.systems, flow.from) ? null : flow.from;
}

function hasPurposeOfKind(map: DataMap, flow: Flow, kind: PurposeKind): boolean {
  return flow.purposes.some((id) => purposeById(map, id)?.kind === kind);
}

/** True where the sender is bound to flow its terms down: said in the reasons of row 9. */
export function bindsFlowDown(chains: readonly Chain[]): boolean {
  return chains.some((chain) => chain.statuses.get(SUBCONTRACTOR_FLOWDOWN) === "present");
}
