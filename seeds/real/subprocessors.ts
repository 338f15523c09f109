import type { Line } from "../company/line.js";
import { idsOfNames } from "./named.js";
import { tableOf } from "./table.js";

const OURS = "our-business";

/**
 * Published lists of sub-processors (columns customer_company, subprocessor, purpose, data_categories, as_of): we use
 * each company, and it uses those on its list. What they say they do is kept as they say it, as description.
 */
export function subprocessors(text: string): readonly Line[] {
  const idOf = idsOfNames([OURS]);
  const flows = new Map<string, Entry>();
  const companies = new Set<string>();
  const names = new Set<string>();
  for (const row of tableOf(text)) {
    const { customer_company: company = "", subprocessor = "", purpose = "", data_categories: data = "" } = row;
    companies.add(company);
    names.add(company).add(subprocessor);
    const id = `${idOf(company)}>${idOf(subprocessor)}`;
    const entry = flows.get(id) ?? {
      from: idOf(company),
      to: idOf(subprocessor),
      says: new Set(),
      seen: row["as_of"] ?? "",
    };
    for (const said of [purpose, data]) if (said.trim() !== "") entry.says.add(said.trim());
    flows.set(id, entry);
  }
  return [
    { type: "system", id: OURS, name: "Our business", kind: "application", collects: ["pi_identifiers"] },
    ...[...names].map((name): Line => ({ type: "vendor", id: idOf(name), name, declaredRole: "service_provider" })),
    ...[...companies].map((name) => uses(idOf(name))),
    ...[...flows].map(([id, entry]) => passesOn(id, entry)),
  ];
}

interface Entry {
  readonly from: string;
  readonly to: string;
  readonly says: Set<string>;
  readonly seen: string;
}

function uses(to: string): Line {
  const id = `${OURS}>${to}`;
  return { type: "flow", id, from: OURS, to, carries: ["pi_identifiers"], purposes: ["bp_perform_services"] };
}

function passesOn(id: string, { from, to, says, seen }: Entry): Line {
  const description = says.size === 0 ? null : [...says].join("\n");
  const confirmedOn = seen === "" ? null : seen;
  return { type: "flow", id, from, to, purposes: ["bp_perform_services"], description, confirmedOn };
}
