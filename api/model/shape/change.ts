import { invalid } from "../../common/errors.js";
import { type Change, type MapRecord, RECORD_TYPES, type RecordType } from "../change.js";
import { refuseSelf, shapeContract } from "./contract.js";
import { FIELDS } from "./fields.js";
import { contractFindings, shapeFinding } from "./finding.js";
import { shapeFlow } from "./flow.js";
import { id, optionalId } from "./id.js";
import { shapeSystem, shapeVendor } from "./party.js";
import { freeId, slug, type Taken } from "./slug.js";
import { isObject, onlyFields, type Source } from "./source.js";
import { shapeCategory, shapePurpose } from "./term.js";
import { flag } from "./value.js";

/**
 * One raw object, as a line of NDJSON or an input of the API has it, to a change. The record comes out whole: absent
 * means default. Where no id is given one is made; `taken` lets the caller keep it from meeting another.
 */
export function shapeChange(raw: unknown, taken: Taken = () => false): Change {
  const source = sourceOf(raw);
  if (source.type === "remove") {
    onlyFields(source, REMOVE_FIELDS);
    return { op: "remove", id: id(source, "id"), removeFlows: flag(source, "removeFlows") };
  }
  onlyFields(source, KNOWN[source.type]);
  const given = source.type === "finding" ? null : optionalId(source, "id");
  return SHAPES[source.type]({ ...source, id: given ?? undefined }, (made) => given ?? freeId(made, taken));
}

const REMOVE_FIELDS = ["type", "id", "removeFlows"];

const KNOWN: Readonly<Record<RecordType, readonly string[]>> = {
  category: ["type", ...FIELDS.category],
  purpose: ["type", ...FIELDS.purpose],
  system: ["type", ...FIELDS.system],
  vendor: ["type", ...FIELDS.vendor],
  flow: ["type", ...FIELDS.flow],
  contract: ["type", ...FIELDS.contract, "findings"],
  finding: ["type", ...FIELDS.finding],
};

type Shape = (source: Source, idOr: (made: string) => string) => Change;

const SHAPES: Readonly<Record<RecordType, Shape>> = {
  category: (source, idOr) => {
    const rest = shapeCategory(source);
    return put({ type: "category", record: { id: idOr(slug(rest.label, "category")), ...rest } });
  },
  purpose: (source, idOr) => {
    const rest = shapePurpose(source);
    return put({ type: "purpose", record: { id: idOr(slug(rest.label, "purpose")), ...rest } });
  },
  system: (source, idOr) => {
    const rest = shapeSystem(source);
    return put({ type: "system", record: { id: idOr(slug(rest.name, "system")), ...rest } });
  },
  vendor: (source, idOr) => {
    const rest = shapeVendor(source);
    return put({ type: "vendor", record: { id: idOr(slug(rest.name, "vendor")), ...rest } });
  },
  flow: (source, idOr) => {
    const rest = shapeFlow(source);
    return put({ type: "flow", record: { id: idOr(`${rest.from}-${rest.to}`), ...rest } });
  },
  contract: (source, idOr) => {
    const rest = shapeContract(source);
    const record = { id: idOr(`${rest.counterparty}-${rest.kind}`), ...rest };
    const known = { ...source, id: record.id };
    refuseSelf(known, record);
    const findings = contractFindings(known, record.id);
    return findings === undefined
      ? put({ type: "contract", record })
      : { ...put({ type: "contract", record }), findings };
  },
  finding: (source) => put({ type: "finding", record: shapeFinding(source) }),
};

function put(record: MapRecord): Change & { op: "put" } {
  return { op: "put", put: record };
}

function sourceOf(raw: unknown): Source {
  if (!isObject(raw)) throw invalid("", "A record must be an object with a type.");
  const type = raw["type"];
  const known = [...RECORD_TYPES, "remove"] as const;
  const found = known.find((one) => one === type);
  if (found === undefined) throw invalid("type", `The field "type" must be one of ${known.join(", ")}.`);
  return { raw, type: found, id: undefined, path: "" };
}
