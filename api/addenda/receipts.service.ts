import { invalid } from "../common/errors.js";
import { keepLast } from "../common/kept.js";
import { type Page, pageInOrder, type PageRequest } from "../common/page.js";
import { knownCategory, knownParties, wholeNumber } from "../flows/asked.js";
import { type Receipt, type ReceiptQuestion, vendorsReceiving } from "./receipts.js";
import type { World } from "./world.js";

export interface ReceiptInput {
  readonly category: string;
  readonly from?: readonly string[] | null | undefined;
  readonly maxHops?: number | null | undefined;
}

export type SeenReceipt = Omit<Receipt, "path"> & { readonly path: readonly string[]; readonly at: World };

/** Certain first, then fewer hops, then id. Paths are found for the page only. */
export function receipts(
  world: World,
  { category, from, maxHops }: ReceiptInput,
  page: PageRequest,
): Page<SeenReceipt> {
  const { map } = world;
  if (typeof maxHops === "number" && !from)
    throw invalid("maxHops", "maxHops needs from: over the whole map there is no cap.");
  const question = {
    category: knownCategory(map, category),
    from: knownParties(map, "from", from),
    maxHops: typeof maxHops === "number" ? wholeNumber("maxHops", maxHops, { from: 1, to: 1_000_000 }) : null,
  };
  const listing = {
    name: "receipts",
    keyOf: ({ certainty, hops, vendor }: Receipt) => [certainty === "CERTAIN" ? 0 : 1, hops, vendor],
    show: (receipt: Receipt) => ({ ...receipt, path: receipt.path(), at: world }),
  };
  return pageInOrder(answered(world, question), listing, page);
}

/** The next page of an answer, or the same question again on the same world, is not worked out anew. */
function answered(world: World, question: ReceiptQuestion): readonly Receipt[] {
  return kept(world, JSON.stringify(question), () => vendorsReceiving(world, question));
}

/** Few: each may be as long as there are vendors. */
const kept = keepLast<World, readonly Receipt[]>(8);
