import { nameOf } from "../../addenda/titles.js";
import type { Context } from "../../context.js";
import type { ConsumerRequest } from "../ledger/request.js";

/** Papers of a request, oldest first, without what is in them. */
export async function papersOf({ live, world }: Context, { id }: ConsumerRequest) {
  const papers = await live.store.ledger.papers(id);
  return papers.map((each) => ({ ...each, partyName: each.party === null ? null : nameOf(world.map, each.party) }));
}
