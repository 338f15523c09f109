import type { Flow } from "../model/flow.js";
import { get } from "../model/table.js";
import { flagRow } from "./flag-kinds.js";
import type { Flag } from "./vendor-flags.js";
import { expiringContracts, untestedGates } from "./flow-flags.js";
import { type Reason, reason } from "./reason.js";
import type { Standing } from "./standing.js";
import { lackReasons, scopeReasons } from "./standing-reasons.js";
import { contractTitle, nameOf } from "./titles.js";
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
      return [told(`no ${unrecorded(flow).join(" and no ")} are recorded.`, null)];
    case "EXPIRING":
      return expiringContracts(map, standing, day).map((contract) =>
        reason(`${way}: ${contractTitle(map, contract.id)} ends on ${contract.expiresOn ?? ""}.`, null, {
          flow: id,
          contract: contract.id,
        }),
      );
    case "GATE_UNTESTED":
      return untestedGates(flow, day).map(({ testedOn }) =>
        told(testedOn === null ? "its gate was never tested." : `its gate was last tested on ${testedOn}.`, null),
      );
    case "CATEGORY_OUT_OF_SCOPE":
    case "PURPOSE_OUT_OF_SCOPE":
      return about(way, scopeReasons(world, flow, { kind, judged: standing.judged }));
    default: {
      const lacks = lackReasons(world, flow, standing);
      return about(
        way,
        lacks.filter((each) => wanted(kind, standing, each)),
      );
    }
  }
}

function unrecorded({ carries, purposes }: Flow): readonly string[] {
  return [...(carries.length === 0 ? ["categories"] : []), ...(purposes.length === 0 ? ["purposes"] : [])];
}

/** An unreviewed flag tells what is unread; the other contract flags tell all that is lacking. */
function wanted(kind: Flag["kind"], { judged }: Standing, { clause }: Reason): boolean {
  return kind !== "UNREVIEWED" || judged?.unreviewed.some((each) => each.id === clause) === true;
}

function about(way: string, reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map((each) => ({ ...each, text: `${way}: ${each.text}` }));
}
