import type { FlowIndex } from "./flow-index.js";

/**
 * Reach: the least fixpoint of held(to) ⊇ held(from) ∩ carries(flow), level by level, so that every arrival also
 * knows its number of hops. Cycles end because sets only grow. One walk for certain carrying, one for possible.
 * The loops are written out over typed arrays: a plan walks 100,000 flows twice within a few milliseconds.
 */
export interface Walk {
  readonly index: FlowIndex;
  /** What each flow carries in this walk (`index.certain` or `index.possible`). */
  readonly carries: Uint32Array;
  /** By party: the asked categories it holds, `sets.words` words each. */
  readonly held: Uint32Array;
  /** By party and category: one more than the hops after which it arrived; 0 where it did not. */
  readonly arrival: Uint16Array | Uint32Array;
  /** By party: the earliest of its arrivals. */
  readonly first: Uint16Array | Uint32Array;
  readonly walksOn: Uint8Array | undefined;
}

export interface WalkInput {
  readonly index: FlowIndex;
  readonly carries: Uint32Array;
  readonly starts: Iterable<number>;
  /** The categories asked about, below included: what every start holds. */
  readonly asked: Uint32Array;
  /** By flow number: whether what it brings is walked on from its recipient. Absent: always. */
  readonly walksOn?: Uint8Array | undefined;
  readonly maxHops?: number | undefined;
}

export function walk(input: WalkInput): Walk {
  const { index, asked, maxHops = Infinity } = input;
  const { words } = index.sets;
  const state = startState(input);
  let frontier: readonly number[] = [...new Set(input.starts)];
  for (const party of frontier) state.fresh.set(asked, party * words);
  arrive(state, frontier, 1);
  for (let hops = 1; frontier.length > 0 && hops <= maxHops; hops++) {
    const gaining: number[] = [];
    for (const party of frontier) spread(state, party, gaining);
    for (const party of frontier) for (let word = 0; word < words; word++) state.fresh[party * words + word] = 0;
    [state.fresh, state.coming] = [state.coming, state.fresh];
    frontier = gaining;
    arrive(state, frontier, hops + 1);
  }
  return state;
}

/** What arrived in the last hop and what arrives in this one, beside what is held since. */
interface State extends Walk {
  fresh: Uint32Array;
  coming: Uint32Array;
}

function startState({ index, carries, walksOn }: WalkInput): State {
  const parties = index.parties.length;
  const sets = () => new Uint32Array(parties * index.sets.words);
  // A shortest way meets no party twice, so hops stay below the number of parties.
  const hops = (cells: number) => (parties < 0xffff ? new Uint16Array(cells) : new Uint32Array(cells));
  const arrival = hops(parties * index.sets.ids.length);
  return { index, carries, walksOn, held: sets(), arrival, first: hops(parties), fresh: sets(), coming: sets() };
}

/**
 * Sends what is fresh at a party along its flows; adds the parties that first gain something in this hop. Most flows
 * carry nothing of what is fresh, and are left before anything else about them is looked up.
 */
function spread(state: State, party: number, gaining: number[]): void {
  const { index, carries, walksOn, fresh } = state;
  const { outStart, outFlow } = index;
  const { words } = index.sets;
  for (let at = num(outStart, party), end = num(outStart, party + 1); at < end; at++) {
    const flow = num(outFlow, at);
    if (walksOn !== undefined && walksOn[flow] === 0) continue;
    let sent = 0;
    for (let word = 0; word < words; word++)
      sent |= num(fresh, party * words + word) & num(carries, flow * words + word);
    if (sent !== 0) send(state, { party, flow }, gaining);
  }
}

function send(
  { index, carries, held, fresh, coming }: State,
  sent: { party: number; flow: number },
  gaining: number[],
) {
  const { words } = index.sets;
  const { party, flow } = sent;
  const to = num(index.to, flow);
  let before = 0;
  let gained = 0;
  for (let word = 0; word < words; word++) {
    const cell = to * words + word;
    const bits = num(fresh, party * words + word) & num(carries, flow * words + word) & ~num(held, cell);
    before |= num(coming, cell);
    gained |= bits;
    if (bits !== 0) coming[cell] = num(coming, cell) | bits;
  }
  if (gained !== 0 && before === 0) gaining.push(to);
}

function arrive({ index, held, fresh, arrival, first }: State, parties: readonly number[], at: number): void {
  const { words } = index.sets;
  const categories = index.sets.ids.length;
  for (const party of parties) {
    if (first[party] === 0) first[party] = at;
    for (let word = 0; word < words; word++) {
      const cell = party * words + word;
      const bits = num(fresh, cell);
      held[cell] = num(held, cell) | bits;
      const base = party * categories + word * 32;
      for (let rest = bits; rest !== 0; rest &= rest - 1) arrival[base + 31 - Math.clz32(rest & -rest)] = at;
    }
  }
}

/** By flow number, 1 where the flow is reached. */
export function reachedFlows(walked: Walk): Uint8Array {
  const flows = new Uint8Array(walked.index.flows.length);
  for (let flow = 0; flow < flows.length; flow++) if (isReached(walked, flow)) flows[flow] = 1;
  return flows;
}

/** Whether a flow brings anything asked about: its sender holds a category that it carries. */
function isReached({ index, held, carries }: Walk, flow: number): boolean {
  const { words } = index.sets;
  const party = num(index.from, flow) * words;
  for (let word = 0; word < words; word++) {
    if ((num(held, party + word) & num(carries, flow * words + word)) !== 0) return true;
  }
  return false;
}

/** Typed arrays answer undefined out of bounds only, which no loop here ever is. */
export function num(array: Uint32Array | Int32Array | Uint16Array | Uint8Array, at: number): number {
  return array[at] ?? 0;
}
