import type { Line } from "../company/line.js";
import { idsOfNames } from "./named.js";
import { tableOf } from "./table.js";

const SITE = "our-site";
const APP = "our-app";

/**
 * Who was seen calling whom (columns from_vendor, to_vendor): each pair a flow. A call shows its address and the page
 * it came from; why it is made nobody has said. A site and an app of one's own call the vendors that call the most.
 */
export function vendorEdges(text: string): readonly Line[] {
  const idOf = idsOfNames([SITE, APP]);
  const calls = tableOf(text).map((row) => ({ from: row["from_vendor"] ?? "", to: row["to_vendor"] ?? "" }));
  const names = [...new Set(calls.flatMap(({ from, to }) => [from, to]))];
  const busiest = byCalls(calls).map(idOf);
  return [
    { type: "system", id: SITE, name: "Our site", kind: "website", collects: SEEN },
    { type: "system", id: APP, name: "Our app", kind: "mobile_app", collects: SEEN },
    ...names.map((name): Line => ({ type: "vendor", id: idOf(name), name })),
    ...busiest.slice(0, 20).map((to) => call(SITE, to)),
    ...busiest.slice(20, 30).map((to) => call(APP, to)),
    ...calls.map(({ from, to }) => call(idOf(from), idOf(to))),
  ];
}

const SEEN = ["pi_identifiers", "pi_internet_activity"];

function call(from: string, to: string): Line {
  return {
    type: "flow",
    id: `${from}>${to}`,
    from,
    to,
    carries: SEEN,
    mechanism: "pixel_or_sdk",
    confidence: "observed",
  };
}

function byCalls(calls: readonly { readonly from: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { from } of calls) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([name]) => name);
}
