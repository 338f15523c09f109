import { SluiceError } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { leastDemanded } from "../../law/verification.js";
import { hashOf } from "../intake/receive.service.js";
import { verify } from "../ledger/acts.service.js";
import type { ConsumerRequest } from "../ledger/request.js";

/** A link is looked at under another hash than it is used, so that looking uses nothing up. */
export function lookHash(secret: string): string {
  return hashOf(`look ${secret}`);
}

export type Looked =
  | { readonly found: true; readonly request: ConsumerRequest }
  | { readonly found: false; readonly because: "unknown" | "expired" | "used" };

/** What a link is about, without using it. A request that was verified or answered meanwhile has no use for it. */
export async function lookByLink({ live }: Context, secret: string): Promise<Looked> {
  const { ledger } = live.store;
  const look = await ledger.useLink(lookHash(secret), "verify", new Date().toISOString());
  if (!look.found) return look;
  const request = await ledger.request(look.request);
  if (request === null) return { found: false, because: "unknown" };
  const waits = request.state === "received" || request.state === "verifying";
  return waits ? { found: true, request } : { found: false, because: "used" };
}

export type Confirmed = Looked | { readonly found: true; readonly request: ConsumerRequest; readonly isLacking: true };

/**
 * Uses a link. The request can be verified once, so of two who come at once one is too late; the link itself is used up
 * after that, so that a store which is away in between leaves it good.
 */
export async function confirmByLink(context: Context, secret: string, declaration: boolean): Promise<Confirmed> {
  const looked = await lookByLink(context, secret);
  if (!looked.found) return looked;
  const { id, right } = looked.request;
  if (leastDemanded(right).declaration && !declaration) return { ...looked, isLacking: true };
  const request = await confirmed(context, id, declaration);
  if (request === null) return { found: false, because: "used" };
  await context.live.store.ledger.useLink(hashOf(secret), "verify", new Date().toISOString());
  return { found: true, request };
}

/** Null where it was verified or answered a moment ago. */
async function confirmed(context: Context, id: string, declaration: boolean): Promise<ConsumerRequest | null> {
  try {
    return await verify(context, { id, version: null }, { means: "email_link", points: 0, declaration });
  } catch (error) {
    if (error instanceof SluiceError && error.code === "CONFLICT") return null;
    throw error;
  }
}
