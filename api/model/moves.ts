import type { Entry } from "./change.js";
import type { Contract } from "./contract.js";
import { type Problems, report } from "./problems.js";
import { type ContractProgress, movesFrom } from "./progress.js";
import { CONTRACT_PROGRESS_WORDS } from "./words.js";

/**
 * A contract moves from one state to the next as the table of moves says, and comes into force on a day that is told.
 * A contract that is new may be recorded in any state; taking a move back is an undo, which asks no table.
 */
export function checkMoves(entries: readonly Entry[], problems: Problems): void {
  for (const { type, id, before, after } of entries) {
    if (type !== "contract" || before === null || after === null) continue;
    const [from, to] = [before as Contract, after as Contract];
    if (from.progress === to.progress) continue;
    const moves = movesFrom(from.progress);
    if (!moves.includes(to.progress)) {
      report(problems, { record: id, field: "progress", message: wrongMove(from.progress, to.progress, moves) });
    } else if (to.progress === "in_force" && to.effectiveFrom === null) {
      const message = "A contract that comes into force needs its first day.";
      report(problems, { record: id, field: "effectiveFrom", message });
    }
  }
}

function wrongMove(from: ContractProgress, to: ContractProgress, moves: readonly ContractProgress[]): string {
  return `A contract that is ${said(from)} becomes ${moves.map(said).join(" or ")} next, not ${said(to)}.`;
}

function said(progress: ContractProgress): string {
  return CONTRACT_PROGRESS_WORDS[progress][0].toLowerCase();
}
