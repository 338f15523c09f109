import type { Context } from "../../context.js";
import { act } from "../ledger/act.service.js";
import type { What } from "../ledger/happening.js";
import { isOpen } from "../ledger/request.js";
import { ANY_REQUEST } from "../ledger/requests-asked.js";
import { type Identifier, normalised } from "./identifiers.js";

const RIGHT = "opt_out_sale_share";
const MOST_REQUESTS = 500;

/**
 * Takes the opt-outs back that stand for these identifiers, once the person asked for it and then confirmed it: two
 * steps, 11 CCR § 7028(a). Throws INVALID, naming the field. How many requests it touched is told to nobody outside.
 */
export async function optIn(context: Context, identifiers: readonly Identifier[]): Promise<number> {
  const { live } = context;
  const tokens = identifiers.map((each, at) =>
    live.keys.token(each.type, normalised(each, `identifiers.${String(at)}.value`)),
  );
  const standing = await live.store.ledger.standingsOf(tokens);
  const stand = new Set(tokens.filter((_, at) => standing[at]?.[RIGHT] !== undefined));
  if (stand.size === 0) return 0;
  const asked = { ...ANY_REQUEST, rights: [RIGHT], tokens: [...stand], first: MOST_REQUESTS } as const;
  const { requests } = await live.store.ledger.requests(asked);
  const told = requests.filter(({ state }) => state !== "denied" && state !== "withdrawn");
  for (const { id } of told) await takeBack(context, id, stand);
  return told.length;
}

/** One that is still being carried out is withdrawn with it; one that is done stays done, and says so. */
function takeBack(context: Context, id: string, tokens: ReadonlySet<string>): Promise<unknown> {
  return act(context, {
    id,
    version: null,
    decide: (request) => {
      const ours = request.subject.filter(({ token }) => tokens.has(token));
      const all = ours.length === request.subject.length;
      const whats: What[] = [{ kind: "opted_in" }];
      if (all && isOpen(request)) whats.push({ kind: "withdrawn", because: "Opted in again" });
      const on = context.live.today();
      const standings = ours.map(({ token }) => ({ token, kind: RIGHT, on, stands: false, request: id }) as const);
      return { whats, beside: { standings } };
    },
  });
}
