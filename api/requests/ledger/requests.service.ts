import { notFound, invalid } from "../../common/errors.js";
import { checkedPage, cutPage, type Page, type PageRequest } from "../../common/page.js";
import type { Day } from "../../common/day.js";
import type { Context } from "../../context.js";
import type { Right } from "../../model/flow.js";
import { type Identifier, normalised } from "../intake/identifiers.js";
import { openWords } from "../intake/sealed-words.service.js";
import type { SealedWords } from "../intake/incoming.js";
import { ANY_REQUEST } from "./requests-asked.js";
import type { Happening } from "./happening.js";
import type { RequestsAsked } from "./requests-asked.js";
import { type ConsumerRequest, type Method, OPEN_STATES, type RequestState } from "./request.js";

export interface RequestFilter {
  /** True: only those that wait for an answer; false: only those that have one. */
  readonly open?: boolean | null | undefined;
  readonly states?: readonly RequestState[] | null | undefined;
  readonly rights?: readonly Right[] | null | undefined;
  readonly methods?: readonly Method[] | null | undefined;
  readonly dueBy?: Day | null | undefined;
  readonly receivedFrom?: Day | null | undefined;
  readonly receivedTo?: Day | null | undefined;
  /** Requests of the person whom this finds. */
  readonly identifier?: Identifier | null | undefined;
}

/** Requests by the day on which they are due. */
export async function listRequests(
  { live }: Context,
  filter: RequestFilter,
  page: PageRequest,
): Promise<Page<ConsumerRequest>> {
  const { first, after } = checkedPage(page, LIST);
  const asked = { ...askedOf(live.keys, filter), after: placeOf(after), first: first + 1, counted: true };
  const { requests, totalCount } = await live.store.ledger.requests(asked);
  const found = requests.map((item) => ({ key: [item.dueOn, item.id], item }));
  return cutPage(
    found,
    { name: LIST, show: (each) => each },
    { first, total: totalCount ?? 0, before: after === null ? 0 : 1 },
  );
}

const LIST = "requests";

function placeOf(after: readonly (string | number)[] | null): RequestsAsked["after"] {
  return after === null ? null : { dueOn: String(after[0]), id: String(after[1]) };
}

const ENDED: readonly RequestState[] = ["completed", "completed_in_part", "denied", "withdrawn"];

function askedOf(keys: Context["live"]["keys"], filter: RequestFilter): Omit<RequestsAsked, "after" | "first"> {
  const { open, states, identifier } = filter;
  if (typeof open === "boolean" && states && states.length > 0)
    throw invalid("states", "Ask for states or for open ones, not for both.");
  const among = typeof open === "boolean" ? (open ? OPEN_STATES : ENDED) : (states ?? []);
  return {
    ...ANY_REQUEST,
    states: among,
    rights: filter.rights ?? [],
    methods: filter.methods ?? [],
    dueBy: filter.dueBy ?? null,
    receivedFrom: filter.receivedFrom ?? null,
    receivedTo: filter.receivedTo ?? null,
    tokens: identifier ? [keys.token(identifier.type, normalised(identifier, "identifier.value"))] : null,
  };
}

export async function requestWithId({ live }: Context, id: string): Promise<ConsumerRequest> {
  const found = await live.store.ledger.request(id);
  if (found === null) throw notFound("request", id);
  return found;
}

export function happeningsOf({ live }: Context, { id }: ConsumerRequest): Promise<readonly Happening[]> {
  return live.store.ledger.happenings(id);
}

/** What tells whose request it is; null once it was erased at the end of its retention (11 CCR § 7101(a)). */
export async function wordsOf({ live }: Context, { id }: ConsumerRequest): Promise<SealedWords | null> {
  const sealed = await live.store.ledger.sealed(id);
  return sealed === null ? null : openWords(live.keys, sealed);
}

/** Other requests of the same person for the same right, the earliest first. */
export async function sameAsked({ live }: Context, request: ConsumerRequest): Promise<readonly ConsumerRequest[]> {
  const tokens = request.subject.map(({ token }) => token);
  const { requests } = await live.store.ledger.requests({
    ...askedOf(live.keys, { rights: [request.right] }),
    tokens,
    after: null,
    first: 100,
  });
  return requests.filter(({ id }) => id !== request.id);
}

/** Each request that changes, from now on, in this server. */
export function requestChanges({ live }: Context): AsyncIterable<ConsumerRequest> {
  return live.requestChanges.subscribe("request");
}
