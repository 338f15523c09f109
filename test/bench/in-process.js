import { nextWorld, worldOf } from "../../dist/api/addenda/world.js";
import { vendorsReceiving } from "../../dist/api/addenda/receipts.js";
import { EMPTY_MAP } from "../../dist/api/law/book.js";
import { OPT_OUT } from "../../dist/api/law/rights.js";
import { applyChanges } from "../../dist/api/model/apply.js";
import { shapeChange } from "../../dist/api/model/shape/change.js";
import { plan } from "../../dist/api/requests/plan.js";
import { mapLines } from "./map.js";
import { quantile } from "./quantile.js";

const TODAY = "2026-11-24";

/** What the domain itself takes, without HTTP, GraphQL and the store. Rows of what, milliseconds, wanted. */
export async function measureInProcess(flows) {
  const changes = Array.from(mapLines(flows), (line) => shapeChange(line));
  let world = worldOf(applyChanges(EMPTY_MAP, changes).map, TODAY);
  const index = median(1, () => world.index());
  const question = { rule: OPT_OUT, from: null, categories: null };
  const rows = [
    ["index, after a change", index, ""],
    [
      "vendors receiving, whole map, in process",
      median(15, () => vendorsReceiving(world, { category: "pi_commercial", from: null, maxHops: null })),
      "",
    ],
    ["full plan, in process", median(9, () => plan(world, question)), "≤ 50 ms"],
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

function median(rounds, act) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    act(round);
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}
