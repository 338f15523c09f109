import type { Line } from "./line.js";

/** To those that use it for themselves: shared, sold, plainly given, sent at the customer's wish, or without names. */
export const FLOWS_TO_THIRD_PARTIES: readonly Line[] = [
  to("web-shop", "adlattice", {
    carries: ["cookie_id", "ip_address", "browsing_history"],
    purposes: ["ccba"],
    mechanism: "pixel_or_sdk",
    gates: [
      {
        right: "opt_out_sale_share",
        means: "consent_tool",
        evidence: "Tag rule 31: the tag does not load once opted out. Test plan PRIV-88.",
        testedOn: "2026-10-05",
      },
    ],
  }),
  to("mobile-app", "adlattice", {
    carries: ["device_id", "spi_precise_geolocation"],
    purposes: ["ccba"],
    mechanism: "pixel_or_sdk",
    description: "Found in the app's settings: location comes with each advertising call.",
    gates: [
      {
        right: "opt_out_sale_share",
        means: "code",
        evidence: "The kit's own switch, set from the preference centre at start.",
        testedOn: "2025-06-30",
      },
    ],
  }),
  to("web-shop", "pixelmarsh", {
    carries: ["cookie_id", "browsing_history", "purchase_history"],
    purposes: ["ccba"],
    mechanism: "pixel_or_sdk",
    gates: [{ right: "opt_out_sale_share", means: "consent_tool", evidence: "Tag rule 32." }],
  }),
  to("campaign-lists", "pixelmarsh", {
    id: "lookalike-upload",
    carries: ["email"],
    purposes: ["lookalike_audiences"],
    mechanism: "file",
    description: "Hashed addresses of good customers, to find people like them.",
  }),
  to("loyalty-club", "leafpoints", {
    carries: ["loyalty_id", "email", "purchase_history"],
    purposes: ["partner_offers"],
    consideration: "other_valuable",
    description: "What members buy, in exchange for reach among the members of forty shops.",
    gates: [
      {
        right: "opt_out_sale_share",
        means: "suppression_list",
        evidence: "Nightly list, job club-17.",
        testedOn: "2026-07-21",
      },
    ],
  }),
  to("campaign-lists", "audiencekiln", {
    id: "list-rental",
    carries: ["customer_name", "postal_address"],
    purposes: ["partner_offers"],
    mechanism: "file",
    consideration: "monetary",
    description: "Rented out twice a year.",
  }),
  to("web-shop", "splitwell", {
    carries: ["customer_name", "email", "phone", "purchase_history"],
    purposes: ["bp_perform_services"],
    mechanism: "api",
    consumerDirected: true,
    consumerDirectedEvidence: "The customer presses “Pay in four with Splitwell” and is told what is sent.",
  }),
  to("data-warehouse", "studyhall", {
    carries: ["purchase_history", "home_region"],
    purposes: ["bp_internal_research"],
    mechanism: "file",
    consideration: "other_valuable",
    deidentified: true,
    description: "Baskets by region and week, without names or numbers.",
  }),
  to("shop-tills", "seedling-trust", {
    carries: ["customer_name", "email"],
    purposes: ["bp_perform_services"],
    mechanism: "file",
    consideration: "none",
    description: "Receipts for those who rounded up and asked for one.",
  }),
];

function to(from: string, vendor: string, rest: Readonly<Record<string, unknown>>): Line {
  return { type: "flow", id: `${from}-${vendor}`, from, to: vendor, consideration: "unknown", ...rest };
}
