import type { Line } from "./line.js";

const SERVICE = ["bp_perform_services"];
const HOSTED = ["pi_identifiers", "pi_customer_records", "pi_commercial", "pi_internet_activity"];

/** To those that work for Quillwort. */
export const FLOWS_TO_PROVIDERS: readonly Line[] = [
  to("web-shop", "cloudbarn", { carries: HOSTED, purposes: SERVICE, mechanism: "replication" }),
  to("order-management", "cloudbarn", { carries: HOSTED, purposes: SERVICE, mechanism: "replication" }),
  to("customer-profiles", "cloudbarn", {
    carries: [...HOSTED, "pi_inferences", "spi_precise_geolocation"],
    purposes: SERVICE,
    mechanism: "replication",
  }),
  to("data-warehouse", "cloudbarn", {
    carries: [...HOSTED, "pi_inferences"],
    purposes: SERVICE,
    mechanism: "replication",
  }),
  to("web-shop", "pennybridge", { carries: ["customer_name", "postal_address", "card_with_code"], purposes: SERVICE }),
  to("mobile-app", "pennybridge", {
    carries: ["customer_name", "postal_address", "card_with_code"],
    purposes: SERVICE,
  }),
  to("shop-tills", "pennybridge", { carries: ["payment_card"], purposes: SERVICE }),
  to("order-management", "shieldmoth", {
    carries: ["email", "postal_address", "ip_address", "device_id", "purchase_history"],
    purposes: ["bp_security_integrity"],
  }),
  to("order-management", "parcelfox", { carries: ["customer_name", "postal_address", "phone"], purposes: SERVICE }),
  to("order-management", "inkpost", {
    carries: ["customer_name", "email", "purchase_history"],
    purposes: SERVICE,
    description: "Confirmations and delivery notices.",
  }),
  to("campaign-lists", "inkpost", {
    id: "newsletter",
    carries: ["customer_name", "email", "garden_interests"],
    purposes: ["bp_advertising_marketing_not_ccba"],
    mechanism: "file",
    description: "The newsletter. The agreement of 2024 speaks of order mails only.",
    gates: [
      {
        right: "opt_out_sale_share",
        means: "suppression_list",
        evidence: "Runbook 14: the preference centre's list is taken off before each upload.",
        testedOn: "2026-09-15",
      },
    ],
  }),
  to("contact-centre", "helpnook", {
    carries: ["customer_name", "email", "phone", "support_messages", "purchase_history"],
    purposes: SERVICE,
  }),
  to("web-shop", "sumwise", {
    carries: ["cookie_id", "ip_address", "browsing_history", "search_history"],
    purposes: ["bp_internal_research"],
    mechanism: "pixel_or_sdk",
    consideration: "unknown",
  }),
  to("mobile-app", "sumwise", {
    carries: [],
    purposes: [],
    mechanism: "pixel_or_sdk",
    consideration: "unknown",
    confidence: "observed",
    confirmedOn: "2026-10-19",
    description: "Seen in the app's traffic in October. Nobody could say yet what it sends.",
  }),
  to("web-shop", "bugsieve", {
    carries: ["cookie_id", "ip_address"],
    purposes: ["bp_debugging"],
    mechanism: "pixel_or_sdk",
  }),
  to("mobile-app", "bugsieve", {
    carries: ["device_id", "ip_address"],
    purposes: ["bp_debugging"],
    mechanism: "pixel_or_sdk",
  }),
  to("hr-records", "payloom", {
    carries: ["staff_number", "spi_government_id", "bank_account", "pi_professional"],
    purposes: SERVICE,
    mechanism: "file",
  }),
  to("order-management", "surveyfern", {
    carries: ["email", "purchase_history"],
    purposes: ["bp_quality_safety_improvement"],
  }),
  to("mobile-app", "mapthimble", {
    id: "app-store-finder",
    carries: ["device_id", "spi_precise_geolocation"],
    purposes: SERVICE,
    mechanism: "pixel_or_sdk",
  }),
  to("web-shop", "mapthimble", { id: "web-store-finder", carries: ["ip_address", "home_region"], purposes: SERVICE }),
  to("order-management", "reviewpebble", {
    carries: ["customer_name", "email", "purchase_history"],
    purposes: SERVICE,
  }),
  to("campaign-lists", "printmallow", {
    id: "catalogue-mailing",
    carries: ["customer_name", "postal_address"],
    purposes: ["bp_advertising_marketing_not_ccba"],
    mechanism: "file",
    confidence: "declared",
    confirmedOn: "2026-08-03",
  }),
  to("shop-cameras", "lintel", {
    carries: ["shop_video"],
    purposes: ["bp_security_integrity"],
    mechanism: "replication",
    consideration: "unknown",
  }),
];

function to(from: string, vendor: string, rest: Readonly<Record<string, unknown>>): Line {
  return { type: "flow", id: `${from}-${vendor}`, from, to: vendor, mechanism: "api", consideration: "none", ...rest };
}
