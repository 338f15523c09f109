/** Flags, the plan of any right and who receives a category, said a second time with sets and loops. */
import { categoryById, type DataMap } from "../../api/model/data-map.js";
import type { Flow, Right } from "../../api/model/flow.js";
import { get, values } from "../../api/model/table.js";
import { above, byId, everSigned, flowsOf, isVendor } from "./oracle-contracts.js";
import { type Judged, judgeAll, required } from "./oracle.js";
import { demanded, goesOn, holderOf } from "./oracle-rights.js";

const STOPPED = ["sale", "sharing", "presumed_sale", "onward_uncovered"];
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
export const undocumented = (map: DataMap, flow: Flow) =>
  flow.carries.length === 0 || (isVendor(map, flow.to) && flow.purposes.length === 0);

function main(map: DataMap, flow: Flow, [day, judged]: [string, Judged]): string | null {
  if (judged.disclosure === "onward_uncovered") return "ONWARD_UNCOVERED";
  const third = judged.disclosure === "sale" || judged.disclosure === "sharing";
  const none = judged.contracts.length === 0;
  const declared = get(map.vendors, flow.to)?.declaredRole ?? "undeclared";
  const role = third ? "third_party" : declared;
  if (none && everSigned(map, flow, [day, role]).length > 0) return "EXPIRED";
  const others = required(flow, role).filter((id) => id !== "sp_written_contract");
  if (none || others.every((id) => judged.missing.includes(id))) {
    return third ? "THIRD_PARTY_WITHOUT_CONTRACT" : "MISSING_ADDENDUM";
  }
  if (judged.missing.length + judged.partial.length > 0) return "DEFECTIVE_ADDENDUM";
  return judged.unreviewed.length > 0 && judged.disclosure !== "onward_service" ? "UNREVIEWED" : null;
}

function flowFlags(map: DataMap, flow: Flow, [day, judged]: [string, Judged]): string[] {
  const flags = undocumented(map, flow) ? ["UNDOCUMENTED_FLOW"] : [];
  const { disclosure } = judged;
  if (["consumer_directed", "onward_third_party", "disclosed", "deidentified"].includes(disclosure)) return flags;
  const first = main(map, flow, [day, judged]);
  if (first !== null) flags.push(first);
  if (judged.uncoveredCategories.length > 0) flags.push("CATEGORY_OUT_OF_SCOPE");
  if (judged.uncoveredPurposes.length > 0) flags.push("PURPOSE_OUT_OF_SCOPE");
  const replaced = (id: string) =>
    [...values(map.contracts)].some((each) => each.progress === "in_force" && each.supersedes.includes(id));
  const ends = judged.contracts.some((id) => {
    const each = get(map.contracts, id);
    return each?.expiresOn && !each.evergreen && days(day, each.expiresOn) <= 90 && !replaced(id);
  });
  if (ends) flags.push("EXPIRING");
  const stale = flow.gates.some(
    (gate) => gate.right === "opt_out_sale_share" && (gate.testedOn === null || days(gate.testedOn, day) > 365),
  );
  if (stale && STOPPED.includes(disclosure)) flags.push("GATE_UNTESTED");
  return flags;
}

/** Vendor to flag to the flows that raise it. */
export function flagsOf(map: DataMap, day: string): Map<string, Map<string, string[]>> {
  const { standings } = judgeAll(map, day);
  const all = new Map<string, Map<string, string[]>>();
  for (const flow of flowsOf(map)) {
    const judged = standings.get(flow.id);
    if (judged === undefined || !isVendor(map, flow.to)) continue;
    for (const kind of flowFlags(map, flow, [day, judged])) {
      const mine = all.get(flow.to) ?? new Map<string, string[]>();
      mine.set(kind, [...(mine.get(kind) ?? []), flow.id]);
      all.set(flow.to, mine);
    }
  }
  return all;
}

export const allCategories = (map: DataMap) => [
  ...map.law.categories.keys(),
  ...[...values(map.categories)].map((each) => each.id),
];
const asked = (map: DataMap, wanted: readonly string[] | null) =>
  allCategories(map).filter((id) => wanted === null || wanted.some((each) => each === id || above(map, id).has(each)));

function carries(map: DataMap, flow: Flow, [category, certain]: [string, boolean]): boolean {
  if (flow.carries.includes(category)) return true;
  if (certain) return false;
  return flow.carries.length === 0 || flow.carries.some((each) => above(map, category).has(each));
}

const closer = (a: readonly string[], b: readonly string[]): number =>
  a.length - b.length ||
  [...a]
    .reverse()
    .map((id, at) => byId(id, b.at(-1 - at) ?? ""))
    .find((gap) => gap !== 0) ||
  0;
const shorter = (a: string[] | undefined, b: string[]) => (a === undefined || closer(b, a) < 0 ? b : a);

type Walk = { map: DataMap; flows: readonly Flow[]; starts: ReadonlySet<string>; categories: readonly string[] };
/** For each flow that is reached: per category the shortest path that ends with it. */
export type Arrivals = Map<string, Map<string, string[]>>;

/** Layer after layer: a category held at a party by its first path goes out by each flow that carries it. */
export function walk(
  { map, flows, starts, categories }: Walk,
  certain: boolean,
  onward: (flow: Flow) => boolean,
): Arrivals {
  const arrivals: Arrivals = new Map();
  for (const category of categories) {
    const held = new Map<string, string[]>([...starts].map((id) => [id, []]));
    for (let fresh = true; fresh;) {
      const next = new Map<string, string[]>();
      for (const flow of flows) {
        const so = held.get(flow.from);
        if (so === undefined || !carries(map, flow, [category, certain])) continue;
        const path = [...so, flow.id];
        if (!arrivals.has(flow.id)) arrivals.set(flow.id, new Map());
        const mine = arrivals.get(flow.id);
        if (mine && !mine.has(category)) mine.set(category, path);
        if (onward(flow) && !held.has(flow.to)) next.set(flow.to, shorter(next.get(flow.to), path));
      }
      for (const [party, path] of next) held.set(party, path);
      fresh = next.size > 0;
    }
  }
  return arrivals;
}

export function pathBy(arrivals: Arrivals, flows: readonly Flow[]): string[] | undefined {
  let path: string[] | undefined;
  for (const flow of flows) for (const each of arrivals.get(flow.id)?.values() ?? []) path = shorter(path, each);
  return path;
}

const ACTIONS = [
  "STOP",
  "NOTIFY_AND_DIRECT",
  "INSTRUCT",
  "EXPECT_FORWARD",
  "CONTINUE_WITHOUT_COMBINING",
  "COLLECT",
  "CONTINUE",
  "NONE",
];

export interface OracleStep {
  party: string;
  action: string;
  certain: boolean;
  flows: string[];
  stops: string[];
  enforced: boolean;
  path: string[];
}

type Asked = { right: Right; from: readonly string[] | null; wanted: readonly string[] | null };

/** What a system holds of itself: it collects it, or sends it. */
function holdsAlone(map: DataMap, party: string, asking: { categories: readonly string[]; out: readonly Flow[] }) {
  const { categories, out } = asking;
  const collects = get(map.systems, party)?.collects ?? [];
  const sends = (certain: boolean) =>
    out.some((flow) => categories.some((each) => carries(map, flow, [each, certain])));
  const broad = categories.some((each) => collects.some((id) => above(map, each).has(id)));
  if (categories.some((each) => collects.includes(each)) || sends(true)) return "certain";
  return broad || sends(false) ? "possible" : "no";
}

export function planOf(map: DataMap, day: string, { right, from, wanted }: Asked) {
  const { standings, providers } = judgeAll(map, day);
  const what = (flow: Flow) => standings.get(flow.id)?.disclosure ?? "";
  const flows = flowsOf(map).filter((flow) => what(flow) !== "deidentified");
  const starts = new Set(from ?? [...values(map.systems)].map((each) => each.id));
  const isSensitive = (id: string) => id === "pi_sensitive" || above(map, id).has("pi_sensitive");
  const categories = asked(map, wanted).filter((id) => right !== "limit_spi" || isSensitive(id));
  const question = { map, flows, starts, categories };
  const onward = (flow: Flow) => goesOn(right, what(flow));
  const tells = right !== "admt_opt_out";
  const [sure, maybe] = [tells ? walk(question, true, onward) : new Map(), walk(question, false, onward)];
  const actionOf = (flow: Flow) => demanded(map, right, [flow, what(flow)]);
  const walked = flows.filter((flow) => maybe.has(flow.id));
  const toStop = walked.filter((flow) => actionOf(flow) === "STOP");
  const alone = new Map<string, string>();
  for (const party of holderOf(right) === null || categories.length === 0 ? [] : starts) {
    const out = flows.filter((flow) => flow.from === party);
    const named = from !== null && (!isVendor(map, party) || providers.has(party)) ? "certain" : "no";
    const holds = from === null ? holdsAlone(map, party, { categories, out }) : named;
    if (holds !== "no") alone.set(party, tells ? holds : "possible");
  }
  const parties = new Set([...walked.map((flow) => flow.to), ...alone.keys()]);
  for (const flow of toStop) if (isVendor(map, flow.from)) parties.add(flow.from);
  const steps = [...parties].sort(byId).map((party): OracleStep => {
    const mine = walked.filter((flow) => flow.to === party);
    const out = isVendor(map, party) ? toStop.filter((flow) => flow.from === party) : [];
    const actions = [...mine.map(actionOf), ...(alone.has(party) ? [holderOf(right)] : [])];
    const action = ACTIONS.find((each) => actions.includes(each) || (each === "INSTRUCT" && out.length > 0)) ?? "NONE";
    const arriving = mine.filter((flow) => actionOf(flow) === action);
    const leaving = action === "INSTRUCT" ? out : [];
    const stops = action === "STOP" ? arriving : leaving;
    const alike = alone.get(party) === "certain" && action === holderOf(right);
    const certain = alike || [...arriving, ...leaving].some((flow) => sure.has(flow.id));
    const last = arriving.length > 0 ? arriving : mine;
    const path = (certain ? pathBy(sure, last) : undefined) ?? pathBy(maybe, last) ?? [];
    const gated = (flow: Flow) => flow.gates.some((gate) => gate.right === right);
    return {
      party,
      action,
      certain,
      flows: mine.map((flow) => flow.id),
      stops: stops.map((flow) => flow.id),
      enforced: stops.length > 0 && stops.every(gated),
      path,
    };
  });
  const isUnknown = (flow: Flow) =>
    undocumented(map, flow) || (!tells && !["NONE", "CONTINUE"].includes(actionOf(flow)));
  return { steps, unknown: walked.filter(isUnknown).map((flow) => flow.id) };
}

export function receiving(
  map: DataMap,
  day: string,
  category: string,
  [from, maxHops]: [readonly string[] | null, number],
) {
  const { standings } = judgeAll(map, day);
  const flows = flowsOf(map).filter((flow) => standings.get(flow.id)?.disclosure !== "deidentified");
  const categories = categoryById(map, category) ? asked(map, [category]) : [];
  const starts = new Set(from ?? [...values(map.systems)].map((each) => each.id));
  const reach = [true, false].map((certain) => walk({ map, flows, starts, categories }, certain, () => true));
  const answer: { vendor: string; certain: boolean; path: string[] }[] = [];
  for (const { id: vendor } of values(map.vendors)) {
    const into = flows.filter((flow) => flow.to === vendor);
    for (const [at, certain] of [true, false].entries()) {
      const direct = into.find((flow) => categories.some((each) => carries(map, flow, [each, certain])));
      const path = pathBy(reach[at] ?? new Map(), into) ?? (from === null && direct ? [direct.id] : undefined);
      if (path === undefined || path.length > maxHops) continue;
      answer.push({ vendor, certain, path });
      break;
    }
  }
  return answer.sort(
    (a, b) => Number(b.certain) - Number(a.certain) || a.path.length - b.path.length || byId(a.vendor, b.vendor),
  );
}
