/**
 * The rules of who is what, and why, said a second time and as plainly as they can be: sets, loops, no index, no cache.
 * Slow on purpose. Where it and the product differ, one of them misreads the law's table.
 */
import { CLAUSES } from "../../api/law/clauses.js";
import type { Contract } from "../../api/model/contract.js";
import { type DataMap, purposeById } from "../../api/model/data-map.js";
import type { Flow } from "../../api/model/flow.js";
import type { Role } from "../../api/model/party.js";
import { values } from "../../api/model/table.js";

import {
  bound,
  byId,
  chains,
  covers,
  declared,
  flowsOf,
  isVendor,
  read,
  type Reading,
  type Signs,
} from "./oracle-contracts.js";

export interface Judged {
  disclosure: string;
  role: Role | null;
  contracts: string[];
  missing: string[];
  partial: string[];
  unreviewed: string[];
  uncoveredCategories: string[];
  uncoveredPurposes: string[];
}

const NOT_BEARING = ["sp_subcontractor_notice", "sp_subcontractor_flowdown", "sp_ads_no_combine_opted_out"];
const SHOULD = ["sp_security", "sp_assist_audit_risk_admt", "sp_audit_12_months", "tp_security"];
const ADS = "bp_advertising_marketing_not_ccba";
const DEID = "deid_recipient_obligation";

/** Which clauses a flow's contract must hold when its recipient is judged in this role. */
export const required = (flow: Flow, role: Role): string[] =>
  CLAUSES.map((clause) => clause.id).filter((id) => {
    if (SHOULD.includes(id)) return false;
    if (id === DEID) return flow.deidentified;
    if (role === "third_party") return id.startsWith("tp_");
    if (id === "sp_ads_no_combine_opted_out") return flow.purposes.includes(ADS);
    return id.startsWith("sp_") || (role === "contractor" && id.startsWith("con_"));
  });

type Assessed = Omit<Judged, "disclosure" | "role"> & { givesRole: boolean; deidentified: boolean };
type Frame = { map: DataMap; day: string };
type Gives = (assessed: Omit<Assessed, "givesRole">, flow: Flow) => boolean;

function assess({ map }: Frame, flow: Flow, chain: readonly Contract[], [role, gives]: [Role, Gives]): Assessed {
  const reading = new Map(required(flow, role).map((id) => [id, read(map, chain, id)]));
  const of = (wanted: Reading) => [...reading].filter(([, each]) => each === wanted).map(([id]) => id);
  const categories = chain
    .map((each) => each.scope.categories)
    .filter((each) => each !== null)
    .at(-1);
  const purposes = chain
    .map((each) => each.scope.purposes)
    .filter((each) => each !== null)
    .at(-1);
  const found = {
    contracts: chain.map((each) => each.id),
    missing: of("missing"),
    partial: of("partial"),
    unreviewed: of("unreviewed"),
    uncoveredCategories: categories ? flow.carries.filter((each) => !covers(map, categories, each)) : [],
    uncoveredPurposes: purposes ? flow.purposes.filter((each) => !purposes.includes(each)) : [],
    deidentified: flow.deidentified && reading.get(DEID) === "good",
  };
  return { ...found, givesRole: chain.length > 0 && gives(found, flow) };
}

const bearing = (ids: readonly string[]) => ids.filter((id) => !NOT_BEARING.includes(id)).length;
const inScope: Gives = (each) => each.uncoveredCategories.length + each.uncoveredPurposes.length === 0;
const provider: Gives = (each, flow) =>
  bearing([...each.missing, ...each.partial, ...each.unreviewed]) === 0 &&
  inScope(each, flow) &&
  flow.carries.length > 0 &&
  flow.purposes.length > 0;
const noFailing: Gives = (each, flow) => bearing([...each.missing, ...each.partial]) === 0 && inScope(each, flow);
const never: Gives = () => false;

const defects = (each: Assessed) =>
  each.missing.length +
  each.partial.length +
  each.unreviewed.length +
  each.uncoveredCategories.length +
  each.uncoveredPurposes.length;

function best(frame: Frame, flow: Flow, signs: Signs, how: [Role, Gives]): Assessed {
  const all = chains(frame.map, frame.day, bound(frame.map, flow.to, signs)).map((each) =>
    assess(frame, flow, each, how),
  );
  all.sort(
    (a, b) =>
      Number(b.givesRole) - Number(a.givesRole) ||
      defects(a) - defects(b) ||
      byId(a.contracts[0] ?? "", b.contracts[0] ?? ""),
  );
  return all[0] ?? assess(frame, flow, [], how);
}

const NONE = {
  contracts: [],
  missing: [],
  partial: [],
  unreviewed: [],
  uncoveredCategories: [],
  uncoveredPurposes: [],
};

function judge(frame: Frame, flow: Flow, providers: ReadonlySet<string>): Judged {
  const { map, day } = frame;
  const plain = (disclosure: string, role: Role | null): Judged => ({ ...NONE, disclosure, role });
  if (!isVendor(map, flow.to)) return plain(isVendor(map, flow.from) ? "inbound" : "internal", null);
  if (flow.consumerDirected) return plain("consumer_directed", "third_party");
  const fromVendor = isVendor(map, flow.from);
  if (fromVendor && !providers.has(flow.from)) return plain("onward_third_party", "third_party");
  const signer = fromVendor ? flow.from : null;
  const judged = (found: Assessed, disclosure: string, role: Role): Judged => {
    const { deidentified } = found;
    const { contracts, missing, partial, unreviewed, uncoveredCategories, uncoveredPurposes } = found;
    if (deidentified) return { ...NONE, contracts, disclosure: "deidentified", role: null };
    return { contracts, missing, partial, unreviewed, uncoveredCategories, uncoveredPurposes, disclosure, role };
  };
  const kinds = flow.purposes.map((id) => purposeById(map, id)?.kind);
  const third = () => best(frame, flow, (each) => each === signer || each === null, ["third_party", never]);
  if (kinds.includes("ccba")) return judged(third(), "sharing", "third_party");
  if (kinds.includes("commercial")) return judged(third(), "sale", "third_party");
  const role = declared(map, flow.to);
  if (role === "third_party") {
    const bare = flow.consideration === "none" && !third().deidentified;
    return bare ? plain("disclosed", role) : judged(third(), "sale", role);
  }
  const as = role === "contractor" ? role : "service_provider";
  const found = best(frame, flow, (each) => each === signer, [as, fromVendor ? noFailing : provider]);
  if (!fromVendor) {
    return found.givesRole ? judged(found, "business_purpose", as) : judged(found, "presumed_sale", "third_party");
  }
  const flowsDown = chains(
    map,
    day,
    bound(map, flow.from, () => true),
  ).some((chain) => read(map, chain, "sp_subcontractor_flowdown") === "good");
  if (found.givesRole && flowsDown) return judged(found, "onward_service", as);
  return judged(found, "onward_uncovered", "third_party");
}

/** Who is our provider, then what each flow is: grown from nothing until nothing is added. */
export function judgeAll(map: DataMap, day: string): { providers: Set<string>; standings: Map<string, Judged> } {
  const flows = flowsOf(map);
  const providers = new Set<string>();
  for (const vendor of values(map.vendors)) {
    const named = ["service_provider", "contractor"].includes(vendor.declaredRole);
    if (named && flows.every((flow) => flow.to !== vendor.id)) providers.add(vendor.id);
  }
  for (;;) {
    const standings = new Map(flows.map((flow) => [flow.id, judge({ map, day }, flow, providers)]));
    const before = providers.size;
    for (const flow of flows) {
      const { disclosure } = standings.get(flow.id) ?? {};
      const serves = disclosure === "business_purpose" || disclosure === "onward_service";
      if (serves && declared(map, flow.to) !== "third_party") providers.add(flow.to);
    }
    if (providers.size === before) return { providers, standings };
  }
}
