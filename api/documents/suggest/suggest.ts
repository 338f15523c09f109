import type { DocumentText } from "../document-text.js";
import type { ClauseSuggestion, Suggestion } from "../suggestion.js";
import { datesOf } from "./dates.js";
import { judge } from "./judge.js";
import type { Legible } from "./hit.js";
import { elsewhereOf } from "./elsewhere.js";
import { kindOf } from "./kind.js";
import { noticeOf } from "./notice.js";
import { partiesOf } from "./parties.js";
import { readingOf } from "./reading.js";
import { regimeOf } from "./regime.js";
import { COMPLIANCE_RULES } from "./rules-compliance.js";
import { OTHER_RULES } from "./rules-others.js";
import { CONTRACTOR_RULES } from "./rules-contractor.js";
import { OVERSIGHT_RULES } from "./rules-oversight.js";
import { PURPOSE_RULES } from "./rules-purpose.js";
import { RELATIONSHIP_RULES } from "./rules-relationship.js";
import { REQUEST_RULES } from "./rules-requests.js";
import { SALE_RULES } from "./rules-sale.js";
import { STATE_RULES } from "./rules-states.js";
import { THIRD_PARTY_RULES } from "./rules-third-party.js";
import { USE_RULES } from "./rules-use.js";
import { sidesOf } from "./sides.js";
import { statementsOf } from "./statements.js";
import { evergreenOf, noticeDaysOf } from "./term.js";
import { warningsOf } from "./warnings.js";
import { CLAUSES } from "../../law/clauses.js";
import { STATE_CLAUSES } from "../../law/state-clauses.js";

const RULES = new Map(
  [
    SALE_RULES,
    PURPOSE_RULES,
    USE_RULES,
    RELATIONSHIP_RULES,
    COMPLIANCE_RULES,
    OVERSIGHT_RULES,
    CONTRACTOR_RULES,
    REQUEST_RULES,
    OTHER_RULES,
    THIRD_PARTY_RULES,
    STATE_RULES,
  ]
    .flat()
    .map((rule) => [rule.clause, rule]),
);

/** What the words of a document let one propose. Every sentence of it rests on passages a reviewer can read. */
export function suggest(text: DocumentText): Suggestion {
  const legible = legibleOf(text);
  return {
    kind: kindOf(legible),
    parties: partiesOf(legible),
    ...datesOf(legible),
    evergreen: evergreenOf(legible),
    noticeDays: noticeDaysOf(legible),
    clauses: CLAUSES.flatMap(({ id }) => judged(id, legible)),
    stateClauses: STATE_CLAUSES.flatMap(({ id }) => judged(id, legible)),
    warnings: warningsOf(legible),
  };
}

function judged(clause: string, text: Legible): ClauseSuggestion[] {
  const rule = RULES.get(clause);
  return rule === undefined ? [] : [judge(rule, text)];
}

function legibleOf(text: DocumentText): Legible {
  const reading = readingOf(text);
  const statements = statementsOf(reading);
  const regime = regimeOf(reading, statements);
  return {
    reading,
    statements,
    regime,
    sides: sidesOf(reading),
    elsewhere: elsewhereOf(statements),
    notice: noticeOf(reading),
  };
}
