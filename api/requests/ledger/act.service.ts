import type { World } from "../../addenda/world.js";
import { conflict, notFound } from "../../common/errors.js";
import type { Live } from "../../live.js";
import { after } from "./fold.js";
import type { Happening, What } from "./happening.js";
import type { LedgerWrite } from "./ledger.store.js";
import type { ConsumerRequest } from "./request.js";

/** Who acts, and on which live ledger. */
export interface Acting {
  readonly live: Live;
  readonly world: World;
  readonly actor: string;
}

/** What is written beside the happenings in the same transaction. */
export type Beside = Omit<LedgerWrite, "request" | "happenings">;

export interface Act {
  readonly id: string;
  /** The version that the person saw; another one is a CONFLICT. Null acts on whatever is there. */
  readonly version: number | null;
  /** What happens, decided on the request as it is. Run again where somebody else was faster and no version was given. */
  readonly decide: (request: ConsumerRequest) => Decided | Promise<Decided>;
}

export interface Decided {
  readonly whats: readonly What[];
  readonly beside?: Beside;
}

const ATTEMPTS = 5;

/** Lets something happen to a request, durably. Throws NOT_FOUND, CONFLICT with the current version, UNAVAILABLE. */
export async function act(acting: Acting, { id, version, decide }: Act): Promise<ConsumerRequest> {
  const { ledger } = acting.live.store;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await ledger.request(id);
    if (before === null) throw notFound("request", id);
    if (version !== null && before.version !== version) throw overtaken(before);
    const { whats, beside } = await decide(before);
    if (whats.length === 0) return before;
    const { request, happenings } = happen(acting, before, whats);
    if (await acting.live.writeLedger({ ...beside, request, happenings })) {
      acting.live.requestChanges.publish("request", request);
      return request;
    }
  }
  const now = await ledger.request(id);
  if (now === null) throw notFound("request", id);
  throw overtaken(now);
}

/** Happenings one after the other, and the request that they make. */
export function happen(
  { live, actor }: Pick<Acting, "live" | "actor">,
  before: ConsumerRequest,
  whats: readonly What[],
): { readonly request: ConsumerRequest; readonly happenings: readonly Happening[] } {
  const at = new Date().toISOString();
  let request = before;
  const happenings = whats.map((what) => {
    const happening = { request: before.id, number: request.version + 1, at, on: live.today(), actor, what };
    request = after(request, happening);
    return happening;
  });
  return { request, happenings };
}

function overtaken(current: ConsumerRequest): Error {
  return conflict("Somebody else worked on this request since you opened it. Look at it again, then decide.", {
    request: current.id,
    version: current.version,
    state: current.state,
  });
}
