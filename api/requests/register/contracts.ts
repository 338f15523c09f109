import { contractState, type ContractState } from "../../addenda/in-force.js";
import { resting } from "../../addenda/renewals/resting.js";
import { contractTitle, nameOf } from "../../addenda/titles.js";
import type { World } from "../../addenda/world.js";
import { sortIds } from "../../common/order.js";
import type { Contract } from "../../model/contract.js";
import { categoryById, purposeById } from "../../model/data-map.js";
import { linked } from "../../model/links.js";
import { get } from "../../model/table.js";
import { CONTRACT_KIND_WORDS } from "../../model/words.js";
import { recipients } from "./recipients.js";
import { count, day, lines, sheetOf, text, yesNo } from "./sheet.js";

/** Every contract that binds a recipient, in force or not: what was signed is part of the record too. */
export function* contractsOfRecipients(world: World): Generator<Contract> {
  for (const { id: vendor } of recipients(world)) {
    for (const id of sortIds(linked(world.map.bound, vendor))) {
      const contract = get(world.map.contracts, id);
      if (contract !== undefined) yield contract;
    }
  }
}

export const CONTRACTS = sheetOf<Contract>(
  { key: "contracts", title: "Contracts" },
  [
    text("Recipient id", 18, ({ counterparty }) => counterparty),
    text("Recipient", 26, ({ counterparty }, { map }) => nameOf(map, counterparty)),
    text("Id", 22, ({ id }) => id),
    text("Contract", 34, ({ id }, { map }) => contractTitle(map, id)),
    text("Kind", 22, ({ kind }) => CONTRACT_KIND_WORDS[kind][0]),
    text("Other party", 22, ({ onBehalfOf }, { map }) =>
      onBehalfOf === null ? "The business" : nameOf(map, onBehalfOf),
    ),
    text("State", 20, (contract, world) => STATES[contractState(world.map, contract, world.day)]),
    day("Signed on", ({ signedOn }) => signedOn),
    day("In force from", ({ effectiveFrom }) => effectiveFrom),
    day("In force through", ({ expiresOn }) => expiresOn),
    text("Renews itself", 10, ({ evergreen }) => yesNo(evergreen)),
    count("Days of notice", ({ noticeDays }) => noticeDays),
    text("Amends", 22, ({ amends }) => lines(amends)),
    text("Takes the place of", 22, ({ supersedes }) => lines(supersedes)),
    text("Covers categories", 34, ({ scope }, { map }) =>
      covered(scope.categories, (id) => categoryById(map, id)?.label ?? id),
    ),
    text("Covers purposes", 34, ({ scope }, { map }) =>
      covered(scope.purposes, (id) => purposeById(map, id)?.label ?? id),
    ),
    text("Affiliates covered", 26, ({ affiliates }) => lines(affiliates)),
    text("Documents", 34, ({ documents }) => lines(documents)),
    count("Flows that rest on it", ({ id }, world) => resting(world).flows.get(id)?.length ?? 0),
  ],
  contractsOfRecipients,
);

const STATES: Readonly<Record<ContractState, string>> = {
  in_force: "In force",
  not_yet: "Not yet in force",
  expired: "Expired",
  superseded: "Superseded",
  base_not_in_force: "What it amends is not in force",
  not_signed: "Not signed",
};

function covered(named: readonly string[] | null, label: (id: string) => string): string {
  if (named === null) return "Not limited";
  return named.length === 0 ? "None" : lines(named.map(label));
}
