import { type Reason, reason } from "../../addenda/reason.js";
import { nameOf } from "../../addenda/titles.js";
import { standingOf, type World } from "../../addenda/world.js";
import { keepLast } from "../../common/kept.js";
import { carriesAny, mayCarry } from "../../flows/carrying.js";
import { askedSet } from "../../flows/category-sets.js";
import { disclosureLabel } from "../../law/disclosures.js";
import { RIGHT_RULES } from "../../law/rights.js";
import type { Flow } from "../../model/flow.js";
import type { StandingKind } from "../ledger/standing.js";
import { actionAt, citationAt } from "../rulings.js";

/** What is to be disclosed: along one flow, or a category to a vendor by whichever flows carry it there. */
export type GateQuestion = { readonly flow: string } | { readonly vendor: string; readonly category: string };

/** What a standing of the person does to the disclosure. */
export interface Bar {
  /** False where it may go on, without combining what is known of the person (§ 1798.140(e)(6)). */
  readonly closed: boolean;
  readonly because: Reason;
}

/** The answer for everybody who has or has not opted out: worked out once for a flow and a map, asked for by millions. */
export interface GateRuling {
  readonly revision: number;
  /** Null: that standing changes nothing here. */
  readonly bars: Readonly<Record<StandingKind, Bar | null>>;
  /** Why it may go on where nothing bars it. */
  readonly open: Reason;
  /** Closed to everybody: the map knows of no such flow. */
  readonly unknown: Bar | null;
}

export function gateRuling(world: World, question: GateQuestion): GateRuling {
  return kept(world, JSON.stringify(question), () => ruled(world, question));
}

const kept = keepLast<World, GateRuling>(1_000);

function ruled(world: World, question: GateQuestion): GateRuling {
  const flows = flowsOf(world, question);
  const [first] = flows;
  const optOut = strongest(flows.map((flow) => optOutBar(world, flow)));
  return {
    revision: world.map.revision,
    bars: {
      opt_out_sale_share: optOut,
      // § 1798.120(c): not sold or shared without opting in, whoever never opted out.
      under_16: optOut?.closed === true ? { ...optOut, because: MINOR } : null,
      limit_spi: strongest(flows.map((flow) => limitBar(world, flow))),
      // The map does not record which flows feed automated decisions: law/rights-admt.ts.
      admt_opt_out: null,
      deleted: null,
    },
    open: openReason(world, flows),
    unknown: first === undefined ? { closed: true, because: NO_FLOW } : null,
  };
}

const MINOR = reason("The person is known to be under 16 and has not opted in.", "§ 1798.120(c)");
const NO_FLOW = reason("The map has no flow that carries this there: draw it first, with its contract.", null);

function flowsOf(world: World, question: GateQuestion): readonly Flow[] {
  const { flows, numberOfParty, inStart, inFlow } = world.index();
  if ("flow" in question) return flows.filter(({ id }) => id === question.flow);
  const party = numberOfParty.get(question.vendor);
  if (party === undefined) return [];
  const carries = mayCarry(world.index(), question.category);
  const inbound = [...inFlow.subarray(inStart[party], inStart[party + 1])];
  return inbound.filter(carries).flatMap((number) => flows[number] ?? []);
}

/** One flow that must stop stops the whole: nobody could tell which of them a program uses. */
function strongest(bars: readonly (Bar | null)[]): Bar | null {
  return bars.find((bar) => bar?.closed === true) ?? bars.find((bar) => bar !== null) ?? null;
}

function optOutBar(world: World, flow: Flow): Bar | null {
  const rule = RIGHT_RULES.opt_out_sale_share;
  const action = actionAt(world, rule, flow);
  if (action === "CONTINUE_WITHOUT_COMBINING")
    return { closed: false, because: said(world, flow, "It may go on without combining what is known of the person.") };
  return action === "STOP" || action === "EXPECT_FORWARD"
    ? { closed: true, because: reason(sentence(world, flow, "The person opted out"), citationAt(world, rule, flow)) }
    : null;
}

function limitBar(world: World, flow: Flow): Bar | null {
  const rule = RIGHT_RULES.limit_spi;
  const index = world.index();
  const number = index.flows.indexOf(flow);
  if (!carriesAny(index, "POSSIBLE", askedSet(index.sets, ["pi_sensitive"]))(number)) return null;
  return actionAt(world, rule, flow) === "STOP"
    ? {
        closed: true,
        because: reason(
          sentence(world, flow, "The person limited the use of sensitive information"),
          citationAt(world, rule, flow),
        ),
      }
    : null;
}

function sentence(world: World, flow: Flow, who: string): string {
  return `${who}, and ${way(world, flow)} is ${label(world, flow)}.`;
}

function said(world: World, flow: Flow, what: string): Reason {
  return reason(`${way(world, flow)} is ${label(world, flow)}. ${what}`, "§ 1798.140(e)(6)", { flow: flow.id });
}

function openReason(world: World, flows: readonly Flow[]): Reason {
  const [flow] = flows;
  if (flow === undefined) return NO_FLOW;
  return reason(`Nothing that this person asked for bars it: ${way(world, flow)} is ${label(world, flow)}.`, null, {
    flow: flow.id,
  });
}

function way({ map }: World, { from, to }: Flow): string {
  return `${nameOf(map, from)} → ${nameOf(map, to)}`;
}

function label(world: World, flow: Flow): string {
  return disclosureLabel(standingOf(world, flow.id).disclosure).toLowerCase();
}
