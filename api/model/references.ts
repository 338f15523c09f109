import { quote } from "../common/errors.js";
import type { Contract, Finding } from "./contract.js";
import type { Entry } from "./change.js";
import { categoryById, type DataMap, partyById, purposeById } from "./data-map.js";
import type { Flow } from "./flow.js";
import { type Problems, report } from "./problems.js";
import { has } from "./table.js";

/**
 * What one record refers to must be there, and of the right type. What its own fields show, such as a flow to itself,
 * was refused where the record was shaped.
 */
export function checkReferences(map: DataMap, entry: Entry, problems: Problems): void {
  if (entry.after === null) return;
  const tell: Tell = (field, message) => {
    report(problems, { record: entry.id, field, message });
  };
  switch (entry.type) {
    case "category":
      return checkCategories(
        map,
        { ids: (entry.after as { parents: readonly string[] }).parents, field: "parents" },
        tell,
      );
    case "system":
      return checkCategories(
        map,
        { ids: (entry.after as { collects: readonly string[] }).collects, field: "collects" },
        tell,
      );
    case "flow":
      return checkFlow(map, entry.after as Flow, tell);
    case "contract":
      return checkContract(map, entry.after as Contract, tell);
    case "finding":
      return checkFinding(map, entry.after as Finding, tell);
    case "vendor":
    case "purpose":
      return;
  }
}

type Tell = (field: string, message: string) => void;
interface Named {
  readonly ids: readonly string[];
  readonly field: string;
}

function checkFlow(map: DataMap, flow: Flow, tell: Tell): void {
  for (const field of ["from", "to"] as const) {
    if (partyById(map, flow[field]) === undefined) tell(field, `There is no party with the id ${quote(flow[field])}.`);
  }
  checkCategories(map, { ids: flow.carries, field: "carries" }, tell);
  checkPurposes(map, { ids: flow.purposes, field: "purposes" }, tell);
}

function checkContract(map: DataMap, contract: Contract, tell: Tell): void {
  checkVendor(map, { ids: [contract.counterparty], field: "counterparty" }, tell);
  if (contract.onBehalfOf !== null) checkVendor(map, { ids: [contract.onBehalfOf], field: "onBehalfOf" }, tell);
  checkCategories(map, { ids: contract.scope.categories ?? [], field: "scope.categories" }, tell);
  checkPurposes(map, { ids: contract.scope.purposes ?? [], field: "scope.purposes" }, tell);
}

function checkFinding(map: DataMap, finding: Finding, tell: Tell): void {
  if (!has(map.contracts, finding.contract)) {
    tell("contract", `There is no contract with the id ${quote(finding.contract)}.`);
  }
  if (!map.law.clauses.has(finding.clause)) tell("clause", `There is no clause with the id ${quote(finding.clause)}.`);
}

function checkVendor(map: DataMap, { ids, field }: Named, tell: Tell): void {
  for (const id of ids) if (!has(map.vendors, id)) tell(field, `There is no vendor with the id ${quote(id)}.`);
}

function checkCategories(map: DataMap, { ids, field }: Named, tell: Tell): void {
  for (const id of ids) {
    if (categoryById(map, id) === undefined) tell(field, `There is no category with the id ${quote(id)}.`);
  }
}

function checkPurposes(map: DataMap, { ids, field }: Named, tell: Tell): void {
  for (const id of ids) {
    if (purposeById(map, id) === undefined) tell(field, `There is no purpose with the id ${quote(id)}.`);
  }
}
