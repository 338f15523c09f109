import type { Live } from "../../live.js";
import { hashOf, statusSecret } from "../intake/receive.service.js";
import type { ConsumerRequest } from "../ledger/request.js";

/** The request that a private status address leads to; null where the secret is nobody's. */
export async function requestAt({ store }: Live, secret: string): Promise<ConsumerRequest | null> {
  const link = await store.ledger.useLink(hashOf(secret), "status", new Date().toISOString());
  return link.found ? await store.ledger.request(link.request) : null;
}

/** An opt-out of sale and sharing seen by the address of who asked first: nobody else may take it back online. */
export function isOwnOptOut({ keys }: Live, { right, id }: ConsumerRequest, secret: string): boolean {
  return right === "opt_out_sale_share" && secret === statusSecret(keys, id);
}
