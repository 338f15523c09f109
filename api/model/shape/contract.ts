import { type Contract, CONTRACT_KINDS, type ContractScope } from "../contract.js";
import { CONTRACT_PROGRESS } from "../progress.js";
import { DEFAULTS, SCOPE_FIELDS } from "./fields.js";
import { id, ids, lines, oneOrMoreIds, optionalId } from "./id.js";
import { inner, type Source, wrong } from "./source.js";
import { line } from "./text.js";
import { count, day, flag, optionalWord } from "./value.js";

const TEN_YEARS = 3650;

export function shapeContract(source: Source): Omit<Contract, "id"> {
  const contract = {
    name: line(source, "name"),
    counterparty: id(source, "counterparty"),
    onBehalfOf: optionalId(source, "onBehalfOf"),
    kind: optionalWord(source, "kind", CONTRACT_KINDS) ?? DEFAULTS.contract.kind,
    signedOn: day(source, "signedOn"),
    effectiveFrom: day(source, "effectiveFrom"),
    expiresOn: day(source, "expiresOn"),
    evergreen: flag(source, "evergreen"),
    noticeDays: count(source, "noticeDays", TEN_YEARS),
    amends: oneOrMoreIds(source, "amends"),
    supersedes: oneOrMoreIds(source, "supersedes"),
    scope: scope(source),
    affiliates: lines(source, "affiliates"),
    documents: lines(source, "documents"),
    progress: optionalWord(source, "progress", CONTRACT_PROGRESS) ?? DEFAULTS.contract.progress,
    owner: line(source, "owner"),
    dueOn: day(source, "dueOn"),
  };
  judge(source, contract);
  return contract;
}

/** What no single field shows. Whether the ids exist is asked of the map, not here. */
function judge(source: Source, contract: Omit<Contract, "id">): void {
  const { counterparty, effectiveFrom, expiresOn } = contract;
  if (contract.onBehalfOf === counterparty)
    throw wrong(source, "onBehalfOf", "must name another vendor than the counterparty: nobody signs with itself");
  if (effectiveFrom !== null && expiresOn !== null && expiresOn < effectiveFrom)
    throw wrong(source, "expiresOn", "must not be before its first day in force");
}

/** A contract cannot change or replace itself; asked once its id is known, for that may be made from its fields. */
export function refuseSelf(source: Source, contract: Contract): void {
  for (const field of ["amends", "supersedes"] as const)
    if (contract[field].includes(contract.id)) throw wrong(source, field, "must not name the contract itself");
}

/** Null limits nothing; an empty list covers nothing. The difference is kept. */
function scope(source: Source): ContractScope {
  const found = inner(source, "scope", SCOPE_FIELDS);
  if (found === undefined) return { purposes: null, categories: null };
  return { purposes: part(found, "purposes"), categories: part(found, "categories") };
}

function part(source: Source, field: string): readonly string[] | null {
  const raw = source.raw[field];
  return raw === undefined || raw === null ? null : ids(source, field);
}
