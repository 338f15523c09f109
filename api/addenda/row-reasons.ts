import { SUBCONTRACTOR_FLOWDOWN } from "../law/clauses.js";
import { type DataMap, purposeById } from "../model/data-map.js";
import type { Consideration, Flow } from "../model/flow.js";
import { ROLE_WORDS } from "../model/words.js";
import { chainsBinding } from "./chain.js";
import { listed, type Reason, reason } from "./reason.js";
import { bindsFlowDown, type Standing } from "./standing.js";
import { nameOf } from "./titles.js";
import type { World } from "./world.js";

/** What a standing rests on, by the row of the table that decided it. */
export function rowReasons(world: World, flow: Flow, standing: Standing): readonly Reason[] {
  const from = nameOf(world.map, flow.from);
  const to = nameOf(world.map, flow.to);
  const said = ROWS[standing.row]?.({ world, flow, standing, from, to });
  return said === undefined || said === null ? [] : [said];
}

interface Told {
  readonly world: World;
  readonly flow: Flow;
  readonly standing: Standing;
  /** Names. */
  readonly from: string;
  readonly to: string;
}

/** Rows 1 and deidentified say all there is to say by their disclosure. */
const ROWS: Readonly<Partial<Record<Standing["row"], (told: Told) => Reason | null>>> = {
  "2": ({ flow }) =>
    flow.consumerDirectedEvidence === null
      ? reason("No evidence of the consumer's direction is recorded.", "§ 1798.140(ad)(2)(A)", { flow: flow.id })
      : reason("The evidence of the consumer's direction is recorded with the flow.", null, { flow: flow.id }),
  "3": ({ from, to }) =>
    reason(`${from} is not our provider, so what it passes on to ${to} is its own disclosure.`, "11 CCR § 7026(f)(2)"),
  "4": ({ world, flow }) =>
    reason(
      `${purposesOfKind(world.map, flow, "ccba")}: whoever does that is a third party, whatever it signed.`,
      "11 CCR § 7050(b)",
    ),
  "4b": ({ world, flow }) =>
    reason(
      `${purposesOfKind(world.map, flow, "commercial")} serves the recipient's own ends, which is no business purpose.`,
      "§ 1798.140(e)",
    ),
  "5": ({ flow, to }) =>
    reason(`${to} is declared a third party; ${GIVEN[flow.consideration]}.`, "§ 1798.140(ad)(1), (ai)"),
  "6": ({ standing, to }) =>
    reason(
      `${to} signed every term that makes it a ${ROLE_WORDS[standing.role ?? "service_provider"][0].toLowerCase()}, and they cover this flow.`,
      "11 CCR § 7051(a)",
    ),
  "7": ({ to }) =>
    reason(
      `${to} is not a provider for this flow, so sending it may be considered a sale or sharing.`,
      "11 CCR § 7050(e)",
    ),
  "8": ({ from, to }) =>
    reason(
      `${from} must bind its sub-processors to the same terms, and its contract with ${to} shows no failing.`,
      "11 CCR § 7051(b)",
    ),
  "9": ({ world: { map, day }, flow, from, to }) =>
    bindsFlowDown(chainsBinding(map, flow.from, day))
      ? null
      : reason(
          `No contract in force obliges ${from} to bind ${to} to the same terms.`,
          "11 CCR § 7051(b); § 1798.140(ag)(2)",
          { clause: SUBCONTRACTOR_FLOWDOWN, flow: flow.id },
        ),
};

const GIVEN: Readonly<Record<Consideration, string>> = {
  none: "nothing of value is given for the information",
  monetary: "money is given for the information",
  other_valuable: "something of value is given for the information",
  unknown: "what is given for the information is not recorded, which counts as something of value",
};

function purposesOfKind(map: DataMap, flow: Flow, kind: "ccba" | "commercial"): string {
  return listed(
    flow.purposes
      .map((id) => purposeById(map, id))
      .filter((p) => p?.kind === kind)
      .map((p) => p?.label ?? ""),
  );
}
