import { grid, PROVIDER_TERMS } from "./grids.js";
import type { Line } from "./line.js";

const LEGAL = "contracts@quillwort.example";
const BUYING = "procurement@quillwort.example";

/** Agreements with those that work for Quillwort that say what the law wants. */
export const GOOD_PROVIDERS: readonly Line[] = [
  addendum("pennybridge", {
    effectiveFrom: "2025-02-01",
    expiresOn: "2028-01-31",
    scope: {
      purposes: ["bp_perform_services"],
      categories: ["pi_identifiers", "pi_customer_records", "spi_account_credentials"],
    },
    findings: grid(PROVIDER_TERMS, { by: LEGAL, on: "2026-01-20" }),
  }),
  addendum("shieldmoth", {
    name: "Shieldmoth contractor agreement",
    kind: "data_processing_agreement",
    effectiveFrom: "2025-05-01",
    expiresOn: "2027-04-30",
    scope: { purposes: ["bp_security_integrity"] },
    findings: grid([...PROVIDER_TERMS.filter((clause) => clause !== "sp_audit_12_months"), "con_monitoring"], {
      by: LEGAL,
      on: "2026-01-21",
      more: {
        con_certification: {
          status: "present",
          place: "Signature page",
          quote: "Shieldmoth certifies that it understands these restrictions and will keep to them.",
        },
      },
    }),
  }),
  addendum("parcelfox", {
    effectiveFrom: "2025-01-01",
    expiresOn: "2027-12-31",
    scope: { purposes: ["bp_perform_services"], categories: ["pi_identifiers", "pi_customer_records"] },
    findings: grid(PROVIDER_TERMS, {
      by: BUYING,
      on: "2026-03-02",
      but: { sp_subcontractor_flowdown: { status: "missing", place: "§ 9 names couriers and says no more" } },
    }),
  }),
  addendum("helpnook", {
    effectiveFrom: "2025-09-01",
    expiresOn: "2027-08-31",
    scope: { purposes: ["bp_perform_services"] },
    findings: grid(PROVIDER_TERMS, { by: BUYING, on: "2025-09-12" }),
  }),
  addendum("payloom", {
    effectiveFrom: "2024-07-01",
    evergreen: true,
    expiresOn: "2026-06-30",
    noticeDays: 60,
    scope: {
      purposes: ["bp_perform_services"],
      categories: ["pi_identifiers", "pi_customer_records", "pi_professional", "spi_government_id"],
    },
    findings: grid(PROVIDER_TERMS, { by: LEGAL, on: "2026-01-22" }),
  }),
  addendum("printmallow", {
    id: "printmallow-2022",
    name: "Printmallow addendum of 2022",
    effectiveFrom: "2022-10-01",
    expiresOn: "2027-09-30",
    findings: grid(PROVIDER_TERMS, {
      by: LEGAL,
      on: "2023-02-06",
      but: { sp_no_sell_share: { status: "partial", quote: "shall not sell", place: "§ 4" }, sp_no_ccba: "missing" },
    }),
  }),
  addendum("printmallow", {
    id: "printmallow-2026",
    name: "Printmallow addendum of 2026",
    effectiveFrom: "2026-04-01",
    expiresOn: "2029-03-31",
    supersedes: "printmallow-2022",
    scope: {
      purposes: ["bp_advertising_marketing_not_ccba"],
      categories: ["pi_identifiers", "pi_customer_records"],
    },
    findings: grid([...PROVIDER_TERMS, "sp_ads_no_combine_opted_out"], { by: LEGAL, on: "2026-04-09" }),
  }),
];

export function addendum(vendor: string, rest: Readonly<Record<string, unknown>>): Line {
  return {
    type: "contract",
    id: `${vendor}-addendum`,
    name: `${vendor.charAt(0).toUpperCase()}${vendor.slice(1)} CCPA addendum`,
    counterparty: vendor,
    kind: "ccpa_addendum",
    ...rest,
  };
}
