import { CLAUSES } from "../../api/law/clauses.js";
import type { Sluice } from "./sluice.js";

/** A small business: a shop, its mailer with a sound addendum, an ad network without one, and a sub-processor. */
export const SHOP: readonly Record<string, object>[] = [
  { category: { id: "email", label: "Email address", parents: ["pi_identifiers"] } },
  { purpose: { id: "retargeting", label: "Retargeting", kind: "CCBA" } },
  { system: { id: "shop", name: "Web shop", kind: "WEBSITE", owner: "web@example.com", collects: ["email"] } },
  { system: { id: "warehouse", name: "Wärehouse", kind: "WAREHOUSE" } },
  {
    vendor: {
      id: "mailer",
      name: "Mailer Inc",
      declaredRole: "SERVICE_PROVIDER",
      privacyContact: "privacy@mailer.example",
    },
  },
  { vendor: { id: "adnet", name: "AdNet", declaredRole: "THIRD_PARTY" } },
  { vendor: { id: "sender", name: "Sender GmbH" } },
  { vendor: { id: "idle", name: "Idle Co" } },
  { flow: { id: "shop-warehouse", from: "shop", to: "warehouse", carries: ["email"] } },
  { flow: { id: "shop-mailer", from: "shop", to: "mailer", carries: ["email"], purposes: ["bp_perform_services"] } },
  {
    flow: {
      id: "shop-adnet",
      from: "shop",
      to: "adnet",
      carries: ["spi_precise_geolocation"],
      purposes: ["retargeting"],
      gates: [{ right: "OPT_OUT_SALE_SHARE", means: "CONSENT_TOOL", testedOn: "2026-10-01" }],
    },
  },
  {
    flow: { id: "mailer-sender", from: "mailer", to: "sender", carries: ["email"], purposes: ["bp_perform_services"] },
  },
  {
    contract: {
      id: "mailer-2025",
      counterparty: "mailer",
      effectiveFrom: "2025-01-01",
      expiresOn: "2027-12-31",
      findings: CLAUSES.filter(({ id }) => id.startsWith("sp_")).map(({ id }) => ({ clause: id, status: "PRESENT" })),
    },
  },
];

export const APPLY = `mutation Apply($changes: [ChangeInput!]!, $base: Int, $reason: String) {
  applyChanges(changes: $changes, baseRevision: $base, reason: $reason) { revision changed ids }
}`;

export function apply(
  sluice: Pick<Sluice, "ask">,
  changes: readonly object[],
  more: { base?: number; reason?: string } = {},
) {
  return sluice.ask(APPLY, { changes, ...more });
}

export async function withShop<S extends Pick<Sluice, "ask" | "data">>(sluice: S): Promise<S> {
  await sluice.data(APPLY, { changes: SHOP });
  return sluice;
}
