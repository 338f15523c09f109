import { after, received } from "../../api/requests/ledger/fold.js";
import type { Happening, Receipt, What } from "../../api/requests/ledger/happening.js";
import type { LedgerWrite, Link, Paper } from "../../api/requests/ledger/ledger.store.js";
import type { ConsumerRequest } from "../../api/requests/ledger/request.js";

export const AT = "2026-11-24T20:00:00.000Z";

/** Everything that a ledger is given in tests: requests as they come in, and what happens to them. */
export const email = (token: string) => ({ type: "email", token }) as const;

export function statusLink(hash: string, request: string): Link {
  return { hash, request, purpose: "status", expiresAt: null, once: false };
}

export function paper(id: string, request: string): Paper {
  return { id, request, kind: "letter", name: "a", party: null, at: AT, sealed: new Uint8Array(1) };
}

export function stands(token: string) {
  return { token, kind: "opt_out_sale_share", on: "2026-11-24", stands: true, request: "R1" } as const;
}

export function limited(token: string) {
  return { ...stands(token), kind: "limit_spi" } as const;
}

export function arrival(id: string, more: Partial<Receipt> = {}): LedgerWrite {
  const what: Receipt = {
    kind: "received",
    right: "opt_out_sale_share",
    law: "ca",
    method: "web_form",
    receivedAt: AT,
    receivedOn: "2026-11-24",
    subject: [email("t")],
    categories: null,
    dueOn: "2026-12-11",
    acknowledgeBy: null,
    needsVerification: false,
    ...more,
  };
  const happening = { request: id, number: 1, at: AT, on: what.receivedOn, actor: "local", what };
  return { request: received(id, what), happenings: [happening] };
}

export function happen(before: ConsumerRequest, what: What, on = "2026-11-24"): LedgerWrite {
  const happening: Happening = { request: before.id, number: before.version + 1, at: AT, on, actor: "ann", what };
  return { request: after(before, happening), happenings: [happening] };
}
