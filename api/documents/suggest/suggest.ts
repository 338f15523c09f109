import type { DocumentText } from "../document-text.js";
import type { Suggestion } from "../suggestion.js";
import { judge } from "./judge.js";
import type { Legible } from "./hit.js";
import { readingOf } from "./reading.js";
import { regimeOf } from "./regime.js";
import { COMPLIANCE_RULES } from "./rules-compliance.js";
import { OTHER_RULES } from "./rules-others.js";
import { OVERSIGHT_RULES } from "./rules-oversight.js";
import { PURPOSE_RULES } from "./rules-purpose.js";
import { SALE_RULES } from "./rules-sale.js";
import { THIRD_PARTY_RULES } from "./rules-third-party.js";
import { USE_RULES } from "./rules-use.js";
import { sidesOf } from "./sides.js";
import { statementsOf } from "./statements.js";
import { CLAUSES } from "../../law/clauses.js";

const RULES = new Map(
  [SALE_RULES, PURPOSE_RULES, USE_RULES, COMPLIANCE_RULES, OVERSIGHT_RULES, OTHER_RULES, THIRD_PARTY_RULES]
    .flat()
    .map((rule) => [rule.clause, rule]),
);

/** What the words of a document let one propose. Every sentence of it rests on passages a reviewer can read. */
export function suggest(text: DocumentText): Suggestion {
  const legible = legibleOf(text);
  return {
    kind: { value: null, why: "", evidence: [] },
    parties: [],
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    evergreen: null,
    noticeDays: null,
    clauses: CLAUSES.flatMap(({ id }) => {
      const rule = RULES.get(id);
      return rule === undefined ? [] : [judge(rule, legible)];
    }),
    warnings: [],
  };
}

function legibleOf(text: DocumentText): Legible {
  const reading = readingOf(text);
  const statements = statementsOf(reading);
  return { reading, statements, regime: regimeOf(reading, statements), sides: sidesOf(reading) };
}
