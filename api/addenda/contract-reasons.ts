import { get } from "../model/table.js";
import type { Contract } from "../model/contract.js";
import { CONTRACT_PROGRESS_WORDS } from "../model/words.js";
import { contractState, endedOn, successorOn } from "./in-force.js";
import { type Reason, reason } from "./reason.js";
import { contractTitle } from "./titles.js";
import type { World } from "./world.js";

/** Why a contract counts today, or does not. */
export function contractReasons({ map, day }: World, contract: Contract): readonly Reason[] {
  const told = (text: string, other: string | null = null) => [reason(text, null, { contract: other ?? contract.id })];
  switch (contractState(map, contract, day)) {
    case "in_force":
      return told(`In force ${since(contract)}${until(contract)}.`);
    case "not_signed":
      return told(onItsWay(contract));
    case "not_yet":
      return told(`Its first day is ${contract.effectiveFrom ?? ""}.`);
    case "expired":
      return told(`Its last day was ${contract.expiresOn ?? ""}.`);
    case "superseded": {
      const successor = successorOn(map, contract, day);
      if (successor === undefined) return [];
      const from = successor.effectiveFrom === null ? "" : ` on ${successor.effectiveFrom}`;
      return told(`${contractTitle(map, successor.id)} took its place${from}.`, successor.id);
    }
    case "base_not_in_force":
      return contract.amends.flatMap((id) => {
        const base = get(map.contracts, id);
        if (base === undefined || contractState(map, base, day) === "in_force") return [];
        const ended = endedOn(map, base, day);
        const what = ended === null ? "is not in force" : `is in force no more since ${ended}`;
        return told(`It amends ${contractTitle(map, id)}, which ${what}; an amendment never extends its base.`, id);
      });
  }
}

function onItsWay({ progress, owner, dueOn }: Contract): string {
  const [label, meaning] = CONTRACT_PROGRESS_WORDS[progress];
  const next = [owner === null ? "" : ` with ${owner}`, dueOn === null ? "" : ` by ${dueOn}`].join("");
  const due = next === "" ? "" : ` The next move is${next.replace(" with", " up to")}.`;
  return `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)} It does not count before it is in force.${due}`;
}

function since({ effectiveFrom }: Contract): string {
  return effectiveFrom === null ? "from the beginning" : `since ${effectiveFrom}`;
}

function until({ expiresOn, evergreen }: Contract): string {
  if (expiresOn === null) return ", without an end";
  return evergreen ? `; it renews itself after ${expiresOn}` : ` through ${expiresOn}`;
}
