import { get } from "../model/table.js";
import { flagRow } from "./flag-kinds.js";
import type { Flag } from "./vendor-flags.js";
import { expiringContracts, untestedGates } from "./flow-flags.js";
import { type Reason, reason } from "./reason.js";
import { contractTitle, nameOf, standingReasons } from "./standing-reasons.js";
import { standingOf, type World } from "./world.js";

/** Why a flag is raised: what the flag means, then flow by flow what raises it, with clause and citation. */
export function flagReasons(world: World, flag: Flag): readonly Reason[] {
  const row = flagRow(flag.kind);
  return [reason(row.meaning, row.citation), ...flag.flows.flatMap((id) => flowReasons(world, flag, id))];
}

function flowReasons(world: World, { kind }: Flag, id: string): readonly Reason[] {
  const { map, day } = world;
  const flow = get(map.flows, id);
  if (flow === undefined) return [];
  const way = `${nameOf(map, flow.from)} → ${nameOf(map, flow.to)}`;
  const standing = standingOf(world, id);
  const told = (text: string, citation: string | null) => reason(`${way}: ${text}`, citation, { flow: id });
  switch (kind) {
    case "UNDOCUMENTED_FLOW":
      return [told(flow.carries.length === 0 ? "no categories are recorded." : "no purposes are recorded.", null)];
    case "EXPIRING":
      return expiringContracts(map, standing, day).map((contract) =>
        reason(`${way}: ${contractTitle(map, contract.id)} ends on ${contract.expiresOn ?? ""}.`, null, {
          flow: id,
          contract: contract.id,
        }),
      );
    case "GATE_UNTESTED":
      return untestedGates(flow, day).map((gate) =>
        told(
          gate.testedOn === null ? "its gate was never tested." : `its gate was last tested on ${gate.testedOn}.`,
          null,
        ),
      );
    case "CATEGORY_OUT_OF_SCOPE":
    case "PURPOSE_OUT_OF_SCOPE": {
      const words = kind === "CATEGORY_OUT_OF_SCOPE" ? "does not cover" : "does not name the purpose";
      return about(
        way,
        standingReasons(world, standing).filter((each) => each.text.includes(words)),
      );
    }
    default:
      return about(
        way,
        standingReasons(world, standing).filter(
          (each) => each.clause !== null || each.contract !== null || standing.judged?.chain === null,
        ),
      );
  }
}

function about(way: string, reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map((each) => ({ ...each, text: `${way}: ${each.text}` }));
}
