import type { Line } from "./line.js";

/** What vendors pass on, to each other and back to Quillwort. */
export const FLOWS_FROM_VENDORS: readonly Line[] = [
  // Cloudbarn's chain: backups at Coldshelf, tapes at Deepvault.
  onward("cloudbarn", "coldshelf", {
    carries: ["pi_identifiers", "pi_customer_records", "pi_commercial", "pi_internet_activity", "pi_inferences"],
    purposes: ["bp_perform_services"],
    mechanism: "replication",
  }),
  onward("coldshelf", "deepvault", {
    carries: ["pi_identifiers", "pi_customer_records", "pi_commercial"],
    purposes: ["bp_perform_services"],
    mechanism: "file",
  }),
  // Parcelfox hands parcels over without a contract that says what its own says.
  onward("parcelfox", "hopskip", {
    carries: ["customer_name", "postal_address", "phone"],
    purposes: ["bp_perform_services"],
    mechanism: "api",
  }),
  // Advertising goes round: network, auction, broker and back.
  onward("adlattice", "bidotter", {
    carries: ["cookie_id", "device_id", "ip_address", "browsing_history", "spi_precise_geolocation"],
    purposes: ["ccba"],
    mechanism: "api",
  }),
  onward("bidotter", "audiencekiln", {
    carries: ["cookie_id", "device_id", "browsing_history", "spi_precise_geolocation"],
    purposes: ["ccba"],
    mechanism: "api",
    confidence: "inferred",
  }),
  onward("audiencekiln", "adlattice", {
    carries: ["cookie_id", "device_id", "pi_inferences"],
    purposes: ["ccba"],
    mechanism: "file",
    confidence: "inferred",
  }),
  onward("leafpoints", "audiencekiln", {
    carries: ["email", "purchase_history"],
    purposes: ["partner_offers"],
    confidence: "inferred",
    description: "Its privacy policy names data partners.",
  }),
  // Back to us.
  back("pennybridge", "order-management", ["payment_card"], "Payment taken or refused."),
  back("shieldmoth", "order-management", ["pi_inferences"], "The score."),
  back("parcelfox", "order-management", ["postal_address"], "Where the parcel is."),
  back("inkpost", "data-warehouse", ["email", "pi_internet_activity"], "Opened, clicked, bounced."),
  back("helpnook", "contact-centre", ["email", "support_messages"], "Tickets."),
  back("sumwise", "data-warehouse", ["browsing_history"], "Weekly report."),
  back("payloom", "hr-records", ["staff_number", "bank_account"], "Pay slips."),
  back("surveyfern", "data-warehouse", ["email", "purchase_history"], "Answers."),
  back("reviewpebble", "web-shop", ["customer_name"], "Reviews to show."),
  back("leafpoints", "loyalty-club", ["loyalty_id"], "Points earned elsewhere."),
  back("splitwell", "order-management", ["email"], "Approved or not."),
  back(
    "audiencekiln",
    "campaign-lists",
    ["postal_address", "pi_inferences"],
    "Households that garden, bought in spring.",
  ),
];

function onward(from: string, to: string, rest: Readonly<Record<string, unknown>>): Line {
  return { type: "flow", id: `${from}-${to}`, from, to, ...rest };
}

function back(from: string, to: string, carries: readonly string[], description: string): Line {
  return { type: "flow", id: `${from}-${to}`, from, to, carries, mechanism: "api", consideration: "none", description };
}
