/**
 * How far a contract is on its way. Only one that is in force ever counts; how it got there is in the change log, a
 * move an entry. A record that says nothing about it is of a signed document, as they all once were.
 */
export const CONTRACT_PROGRESS = ["drafted", "sent", "returned", "countersigned", "in_force"] as const;
export type ContractProgress = (typeof CONTRACT_PROGRESS)[number];

/** The moves there are, the usual one first. Whatever was written too early starts again as a draft. */
const MOVES: Readonly<Record<ContractProgress, readonly ContractProgress[]>> = {
  drafted: ["sent"],
  sent: ["returned", "drafted"],
  returned: ["countersigned", "sent", "drafted"],
  countersigned: ["in_force", "drafted"],
  in_force: ["drafted"],
};

export function movesFrom(progress: ContractProgress): readonly ContractProgress[] {
  return MOVES[progress];
}
