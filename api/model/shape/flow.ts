import { compareIds } from "../../common/order.js";
import { CONFIDENCES, CONSIDERATIONS, type Flow, type Gate, GATE_MEANS, MECHANISMS, RIGHTS } from "../flow.js";
import { DEFAULTS, GATE_FIELDS } from "./fields.js";
import { id, ids, refuseRepeats } from "./id.js";
import { innerOf, list, type Source, wrong } from "./source.js";
import { line, text } from "./text.js";
import { day, flag, optionalWord, word } from "./value.js";

export function shapeFlow(source: Source): Omit<Flow, "id"> {
  const from = id(source, "from");
  const to = id(source, "to");
  if (from === to) throw wrong(source, "to", "must name another party than from: a flow goes between two");
  return {
    from,
    to,
    carries: ids(source, "carries"),
    purposes: ids(source, "purposes"),
    mechanism: optionalWord(source, "mechanism", MECHANISMS) ?? null,
    consideration: optionalWord(source, "consideration", CONSIDERATIONS) ?? DEFAULTS.flow.consideration,
    consumerDirected: flag(source, "consumerDirected"),
    consumerDirectedEvidence: text(source, "consumerDirectedEvidence"),
    deidentified: flag(source, "deidentified"),
    confidence: optionalWord(source, "confidence", CONFIDENCES) ?? DEFAULTS.flow.confidence,
    confirmedOn: day(source, "confirmedOn"),
    owner: line(source, "owner"),
    description: text(source, "description"),
    gates: gates(source),
  };
}

/** Gates are a set: the same one twice is a slip, and the order is one for equal sets. */
function gates(source: Source): readonly Gate[] {
  const found = list(source, "gates").map((raw, index) =>
    gate(innerOf(source, { raw, field: `gates[${String(index)}]`, known: GATE_FIELDS })),
  );
  if (found.length < 2) return found;
  refuseRepeats(source, "gates", found.map(gateKey));
  return found.sort((left, right) => compareIds(gateKey(left), gateKey(right)));
}

function gate(source: Source): Gate {
  return {
    right: word(source, "right", RIGHTS),
    means: word(source, "means", GATE_MEANS),
    evidence: text(source, "evidence"),
    testedOn: day(source, "testedOn"),
  };
}

function gateKey(gate: Gate): string {
  return JSON.stringify([gate.right, gate.means, gate.evidence, gate.testedOn]);
}
