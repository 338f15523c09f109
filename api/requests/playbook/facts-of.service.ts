import { listed } from "../../addenda/reason.js";
import { nameOf } from "../../addenda/titles.js";
import { sortIds } from "../../common/order.js";
import { dayInWords } from "../../common/day-words.js";
import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { categoryById, type DataMap } from "../../model/data-map.js";
import { get, has } from "../../model/table.js";
import { statusSecret } from "../intake/receive.service.js";
import { statusPath } from "../intake/status-path.js";
import { holdersOf } from "../ledger/holders.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { type RequestStep, stepsOf } from "../ledger/request-steps.service.js";
import { happeningsOf, wordsOf } from "../ledger/requests.service.js";
import { categoriesAnswer } from "../package/categories-answer.js";
import type { Facts } from "./fill.js";
import { letterheadFacts } from "./letterhead.js";
import { letterheadNow } from "./letterhead.service.js";
import { requestFacts } from "./request-facts.js";
import { stepFacts, type ToldStep } from "./step-facts.js";

/** Everything that the company, the request, its plan and, for a notice, its recipient say by themselves. */
export async function factsOf(context: Context, request: ConsumerRequest, party: string | null): Promise<Facts> {
  const { live } = context;
  const { head } = await letterheadNow(context);
  const steps = await stepsOf(context, request);
  const happenings = await happeningsOf(context, request);
  const private_ = statusPath(statusSecret(live.keys, request.id));
  return {
    ...letterheadFacts(head, { company: live.company, statusPath: private_ }),
    ...stepFacts(steps.map((each) => toldStep(context.world.map, each))),
    ...requestFacts(request, happenings, live.today()),
    ...(request.right === "know_categories" ? knownFacts(context, request) : {}),
    ...(party === null ? {} : await partyFacts(context, { request, steps, party })),
  };
}

function toldStep(map: DataMap, { step, isOpen, mark, kept }: RequestStep): ToldStep {
  return {
    name: nameOf(step.at.map, step.party),
    isVendor: has(step.at.map.vendors, step.party),
    action: step.action,
    isOpen,
    outcome: mark?.outcome ?? null,
    kept: kept.map((each) => ({
      ...each,
      categories: each.categories.map((id) => categoryById(map, id)?.label ?? id),
    })),
  };
}

/** The six answers of 11 CCR § 7024(k), about the systems that hold something of this person. */
function knownFacts({ world }: Context, request: ConsumerRequest): Facts {
  if (request.openSteps !== 0) return {};
  const answer = categoriesAnswer(world, holdersOf(request));
  const all = (names: readonly string[]) => (names.length === 0 ? "none" : listed(names));
  const each = (rows: typeof answer.soldOrShared) =>
    rows.length === 0 ? "none" : rows.map(({ category, recipients }) => `${category} to ${all(recipients)}`).join("; ");
  return {
    categories_collected: all(answer.collected),
    sources: all(answer.sources),
    purposes: all(answer.purposes),
    third_parties: all(answer.thirdParties),
    sold: each(answer.soldOrShared),
    disclosed: each(answer.disclosed),
  };
}

interface Notice {
  readonly request: ConsumerRequest;
  readonly steps: readonly RequestStep[];
  readonly party: string;
}

/** What a notice to one recipient says. Whose request it is stands in identifiers, and the letter is sealed. */
async function partyFacts(context: Context, { request, steps, party }: Notice): Promise<Facts> {
  const found = steps.find(({ step }) => step.party === party);
  if (found === undefined) throw invalid("party", "The plan of this request has no step for this party.");
  const { step } = found;
  const { map } = step.at;
  const carried = sortIds(new Set(step.flows.flatMap((id) => get(map.flows, id)?.carries ?? [])));
  const words = await wordsOf(context, request);
  return {
    vendor: nameOf(map, party),
    subjects: words && listed(words.identifiers.map(({ value }) => value)),
    categories: carried.length === 0 ? null : listed(carried.map((id) => categoryById(map, id)?.label ?? id)),
    act_by: step.dueOn && dayInWords(step.dueOn),
  };
}
