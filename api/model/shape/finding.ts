import { type Finding, FINDING_STATUSES, findingId } from "../contract.js";
import { compareIds } from "../../common/order.js";
import { FIELDS } from "./fields.js";
import { id, idOf } from "./id.js";
import { innerOf, isObject, list, type Source, wrong } from "./source.js";
import { line, text } from "./text.js";
import { day, optionalWord, word } from "./value.js";

export function shapeFinding(source: Source): Finding {
  const contract = id(source, "contract");
  const clause = id(source, "clause");
  return finding({ ...source, id: findingId({ contract, clause }) }, contract, clause);
}

/**
 * The findings on a contract's own line, in order of clause; undefined where the line does not speak of them.
 * Either an object (clause to status, or clause to the finding's fields) or a list of findings.
 */
export function contractFindings(source: Source, contract: string): readonly Finding[] | undefined {
  const raw = source.raw["findings"];
  if (raw === undefined || raw === null) return undefined;
  const found = Array.isArray(raw) ? listed(source, contract) : byClause(source, contract);
  return found.sort((left, right) => compareIds(left.clause, right.clause));
}

const OF_A_CLAUSE = FIELDS.finding.filter((field) => field !== "contract" && field !== "clause");
const LISTED = FIELDS.finding.filter((field) => field !== "contract");

function byClause(source: Source, contract: string): Finding[] {
  const raw = source.raw["findings"];
  if (!isObject(raw)) throw wrong(source, "findings", "must be an object from clause to status, or a list");
  const found = new Map<string, Finding>();
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined || value === null) continue;
    const clause = idOf(source, "findings", key);
    if (found.has(clause)) throw wrong(source, `findings.${clause}`, "names a clause twice");
    found.set(clause, ofClause(source, { contract, clause, value }));
  }
  return [...found.values()];
}

function ofClause(source: Source, part: { contract: string; clause: string; value: unknown }): Finding {
  const { contract, clause, value } = part;
  const field = `findings.${clause}`;
  if (isObject(value)) return finding(innerOf(source, { raw: value, field, known: OF_A_CLAUSE }), contract, clause);
  const status = optionalWord({ ...source, raw: { [field]: value } }, field, FINDING_STATUSES);
  if (status === undefined) throw wrong(source, field, "must be a status");
  return { contract, clause, status, quote: null, place: null, reviewer: null, reviewedOn: null };
}

function listed(source: Source, contract: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const [index, raw] of list(source, "findings").entries()) {
    const one = innerOf(source, { raw, field: `findings[${String(index)}]`, known: LISTED });
    const clause = id(one, "clause");
    if (found.has(clause)) throw wrong(one, "clause", "names a clause that the list already has");
    found.set(clause, finding(one, contract, clause));
  }
  return [...found.values()];
}

function finding(source: Source, contract: string, clause: string): Finding {
  return {
    contract,
    clause,
    status: word(source, "status", FINDING_STATUSES),
    quote: text(source, "quote"),
    place: line(source, "place"),
    reviewer: line(source, "reviewer"),
    reviewedOn: day(source, "reviewedOn"),
  };
}
