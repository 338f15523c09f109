import { notFound } from "../common/errors.js";
import { type Page, type PageRequest, pageOf } from "../common/page.js";
import { sought } from "../common/search-text.js";
import { knownCategory, knownParty } from "../flows/asked.js";
import { mayCarry } from "../flows/carrying.js";
import { flowRanks } from "../flows/names.js";
import { seenFlow } from "../flows/seen-flows.js";
import type { Disclosure } from "../law/disclosures.js";
import { purposeById } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import type { FlagKind } from "./flag-kinds.js";
import { flagsOfFlow } from "./flags.js";
import type { WorldFlow } from "./seen-addenda.js";
import { standingOf, type World } from "./world.js";

export interface FlowFilter {
  readonly search?: string | null;
  readonly party?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly carries?: string | null;
  readonly purpose?: string | null;
  readonly disclosure?: readonly Disclosure[] | null;
  readonly flags?: readonly FlagKind[] | null;
}

/** The flows that meet a filter, by id. */
export function flows(world: World, filter: FlowFilter, page: PageRequest): Page<WorldFlow> {
  const listing = {
    name: "flows",
    keyOf: (flow: Flow) => [flow.id],
    show: (flow: Flow) => seenFlow(world, flow.id),
  };
  return pageOf(found(world, filter), listing, page);
}

function* found(world: World, filter: FlowFilter): Generator<Flow> {
  const tests = testsOf(world, filter);
  const { flows: all } = world.index();
  for (let number = 0; number < all.length; number++) {
    const flow = all[number] as Flow;
    if (tests.every((test) => test(flow, number))) yield flow;
  }
}

type Test = (flow: Flow, number: number) => boolean;

/** Cheap tests first: all must hold, and the first that fails spares the rest. */
function testsOf(world: World, { search, carries, purpose, disclosure, flags, ...ends }: FlowFilter): readonly Test[] {
  const { map } = world;
  const tests: Test[] = [];
  const [party, from, to] = [ends.party, ends.from, ends.to].map((id) => (id ? knownParty(map, id) : null));
  if (purpose && purposeById(map, purpose) === undefined) throw notFound("purpose", purpose);
  if (from) tests.push((flow) => flow.from === from);
  if (to) tests.push((flow) => flow.to === to);
  if (party) tests.push((flow) => flow.from === party || flow.to === party);
  if (purpose) tests.push((flow) => flow.purposes.includes(purpose));
  if (carries) {
    const may = mayCarry(world.index(), knownCategory(map, carries));
    tests.push((_flow, number) => may(number));
  }
  if (disclosure) tests.push(({ id }) => disclosure.includes(standingOf(world, id).disclosure));
  if (flags) tests.push((flow) => flagsOfFlow(world, flow).some((kind) => flags.includes(kind)));
  const wanted = sought("filter.search", search ?? "");
  if (wanted) {
    const rank = flowRanks(map, wanted);
    tests.push((flow) => rank(flow) !== null);
  }
  return tests;
}
