import type { Live } from "../../live.js";
import { hashOf } from "../intake/receive.service.js";
import type { ConsumerRequest } from "../ledger/request.js";

/** The request that a private status address leads to; null where the secret is nobody's. */
export async function requestAt({ store }: Live, secret: string): Promise<ConsumerRequest | null> {
  const link = await store.ledger.useLink(hashOf(secret), "status", new Date().toISOString());
  return link.found ? await store.ledger.request(link.request) : null;
}
