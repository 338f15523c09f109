import { nextWorld, worldOf } from "../../dist/api/addenda/world.js";
import { vendorsReceiving } from "../../dist/api/addenda/receipts.js";
import { gaps } from "../../dist/api/addenda/gaps/gaps.js";
import { EMPTY_MAP } from "../../dist/api/law/book.js";
import { RIGHT_RULES } from "../../dist/api/law/rights.js";
import { applyChanges } from "../../dist/api/model/apply.js";
import { shapeChange } from "../../dist/api/model/shape/change.js";
import { noPast, pass } from "../../dist/api/requests/past.js";
import { plan } from "../../dist/api/requests/plan.js";
import { recalledWorld } from "../../dist/api/requests/recalled-world.js";
import { mapLines } from "./map.js";
import { quantile } from "./quantile.js";

const TODAY = "2026-11-24";

/** What the domain itself takes, without HTTP, GraphQL and the store. Rows of what, milliseconds, wanted. */
export async function measureInProcess(flows) {
  const changes = Array.from(mapLines(flows), (line) => shapeChange(line));
  let world = worldOf(applyChanges(EMPTY_MAP, changes).map, TODAY);
  const index = median(1, () => world.index());
  const rows = [
    ["index, after a change", index, ""],
    [
      "vendors receiving, whole map, in process",
      median(15, () => vendorsReceiving(world, { category: "pi_commercial", from: null, maxHops: null })),
      "",
    ],
    ...Object.values(RIGHT_RULES).map((rule) => [
      `full plan of ${rule.right}, in process`,
      median(9, () => plan(world, asked(rule))),
      "≤ 50 ms",
    ]),
    ...measurePast(world),
  ];
  const flow = changes.find((change) => change.put.type === "flow").put.record;
  const change = median(25, (round) => {
    const put = {
      type: "flow",
      record: { ...flow, description: `round ${round}`, purposes: round % 2 ? ["ccba"] : ["bp_debugging"] },
    };
    const applied = applyChanges(world.map, [{ op: "put", put }]);
    world = nextWorld(world, applied.map, applied.entries);
  });
  return [...rows, ["standings and flags after one change", change, "≤ 5 ms"]];
}

const asked = (rule) => ({ rule, from: null, categories: null, interval: null });

/** A delete after every fiftieth flow was removed: the past put beside the present, and the plan over both. */
function measurePast(world) {
  const removed = world.flows.filter((_, at) => at % 50 === 0).map((id) => ({ op: "remove", id, removeFlows: false }));
  const applied = applyChanges(world.map, removed);
  const after = nextWorld(world, applied.map, applied.entries);
  const past = noPast();
  pass(past, { revision: applied.map.revision, entries: applied.entries }, TODAY);
  after.index();
  let recalled = world;
  const recall = median(5, () => (recalled = recalledWorld(after, past, null)).index());
  return [
    [`${removed.length} past flows put beside the map`, recall, ""],
    ["full plan of delete with its past", median(9, () => plan(recalled, asked(RIGHT_RULES.delete))), "≤ 50 ms"],
  ];
}

/** The queue of procurement, worked out anew: 2,000 vendors, 8,000 flows, 10,000 contracts with gaps of every kind. */
export function measureGaps() {
  const changes = Array.from(procurementLines(), (line) => shapeChange(line));
  const world = worldOf(applyChanges(EMPTY_MAP, changes).map, TODAY);
  return [["gap queue, 2,000 vendors, 10,000 contracts", median(25, () => gaps(world)), "≤ 30 ms"]];
}

const CLAUSES = [
  "sp_no_sell_share",
  "sp_specific_purposes",
  "sp_no_combining",
  "sp_oversight_right",
  "sp_stop_remediate",
];
const STATUSES = ["present", "present", "partial", "missing"];

function* procurementLines() {
  const roles = ["service_provider", "third_party", "undeclared"];
  for (let at = 0; at < 50; at++) yield { type: "system", id: `s${at}`, name: `System ${at}` };
  for (let at = 0; at < 2_000; at++)
    yield { type: "vendor", id: `v${at}`, name: `Vendor ${at}`, declaredRole: roles[at % 3] };
  for (let at = 0; at < 8_000; at++) {
    const from = at % 5 === 0 ? `v${(at + 7) % 2_000}` : `s${at % 50}`;
    const carries = at % 11 === 0 ? [] : ["pi_identifiers"];
    yield { type: "flow", id: `f${at}`, from, to: `v${at % 2_000}`, carries, purposes: ["bp_perform_services"] };
  }
  for (let at = 0; at < 10_000; at++) {
    const findings = Object.fromEntries(CLAUSES.map((clause, place) => [clause, STATUSES[(at + place * 3) % 4]]));
    const expiresOn = at % 3 === 0 ? "2026-12-20" : null;
    yield {
      type: "contract",
      id: `c${at}`,
      counterparty: `v${at % 2_000}`,
      effectiveFrom: "2025-01-01",
      expiresOn,
      findings,
    };
  }
}

function median(rounds, act) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    act(round);
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}
