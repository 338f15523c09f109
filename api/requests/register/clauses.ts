import { contractTitle, nameOf } from "../../addenda/titles.js";
import type { World } from "../../addenda/world.js";
import { type Clause, clauseById, clausesFor, WRITTEN_CONTRACT } from "../../law/clauses.js";
import type { Contract, Finding } from "../../model/contract.js";
import { get } from "../../model/table.js";
import { FINDING_STATUS_WORDS } from "../../model/words.js";
import { contractsOfRecipients } from "./contracts.js";
import { day, sheetOf, text } from "./sheet.js";

/** One clause of one contract: as it was read, or that nobody has read it. */
interface Line {
  readonly contract: Contract;
  readonly clause: Clause;
  readonly finding: Finding | undefined;
}

/** The grid of a contract: every term that is demanded of its vendor's role, and every other that was looked for. */
function* grid(world: World): Generator<Line> {
  const { map } = world;
  for (const contract of contractsOfRecipients(world)) {
    const findings = new Map((get(map.findings, contract.id) ?? []).map((finding) => [finding.clause, finding]));
    const role = get(map.vendors, contract.counterparty)?.declaredRole ?? "undeclared";
    const wanted = new Set(clausesFor(role));
    for (const id of findings.keys()) {
      const clause = clauseById(id);
      if (clause !== undefined) wanted.add(clause);
    }
    for (const clause of wanted) yield { contract, clause, finding: findings.get(clause.id) };
  }
}

export const CLAUSES = sheetOf<Line>(
  { key: "clauses", title: "Clauses" },
  [
    text("Recipient id", 18, ({ contract }) => contract.counterparty),
    text("Recipient", 26, ({ contract }, { map }) => nameOf(map, contract.counterparty)),
    text("Contract id", 22, ({ contract }) => contract.id),
    text("Contract", 30, ({ contract }, { map }) => contractTitle(map, contract.id)),
    text("Clause id", 26, ({ clause }) => clause.id),
    text("Clause", 34, ({ clause }) => clause.label),
    text("Citation", 26, ({ clause }) => clause.citation),
    text("Demanded", 12, ({ clause }) => demanded(clause)),
    text("Status", 14, ({ clause, finding }) => status(clause, finding)),
    text("Quote", 60, ({ finding }) => finding?.quote ?? null),
    text("Place", 18, ({ finding }) => finding?.place ?? null),
    text("Reviewer", 26, ({ finding }) => finding?.reviewer ?? null),
    day("Reviewed on", ({ finding }) => finding?.reviewedOn ?? null),
  ],
  grid,
);

function demanded({ required, condition }: Clause): string {
  if (!required) return "Recorded only";
  return condition === null ? "Yes" : "Conditionally";
}

/** A contract that is in the register is in writing. */
function status({ id }: Clause, finding: Finding | undefined): string {
  if (finding !== undefined) return FINDING_STATUS_WORDS[finding.status][0];
  return id === WRITTEN_CONTRACT ? FINDING_STATUS_WORDS.present[0] : "Not read";
}
