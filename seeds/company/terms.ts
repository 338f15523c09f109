import type { Line } from "./line.js";

/** What Quillwort calls the information it holds, each placed under the statute's categories, and its own purposes. */
export const TERMS: readonly Line[] = [
  category("customer_name", "Name", ["pi_identifiers", "pi_customer_records"]),
  category("email", "Email address", ["pi_identifiers", "pi_customer_records"]),
  category("phone", "Telephone number", ["pi_identifiers", "pi_customer_records"]),
  category("postal_address", "Postal address", ["pi_identifiers", "pi_customer_records"]),
  category("loyalty_id", "Club card number", ["pi_identifiers"]),
  category("cookie_id", "Cookie ID", ["pi_identifiers"]),
  category("device_id", "Device ID", ["pi_identifiers"], "Advertising ID and installation ID of the app."),
  category("ip_address", "IP address", ["pi_identifiers"]),
  category("staff_number", "Staff number", ["pi_identifiers", "pi_professional"]),
  category("payment_card", "Payment card", ["pi_customer_records"], "Number and expiry, or the processor's token."),
  category("card_with_code", "Payment card with security code", ["payment_card", "spi_account_credentials"]),
  category("bank_account", "Bank account", ["pi_customer_records"]),
  category("purchase_history", "Purchase history", ["pi_commercial"]),
  category("wish_list", "Wish list", ["pi_commercial"]),
  category("browsing_history", "Browsing history", ["pi_internet_activity"]),
  category("search_history", "Search history", ["pi_internet_activity"]),
  category("support_messages", "Messages to support", ["pi_customer_records"]),
  category("shop_video", "Shop video", ["pi_sensory"]),
  category("home_region", "Home region", ["pi_geolocation"], "First three digits of the postal code."),
  category(
    "garden_interests",
    "Garden interests",
    ["pi_inferences"],
    "Guessed from purchases: roses, vegetables, ponds.",
  ),
  { type: "purpose", id: "lookalike_audiences", label: "Lookalike audiences", kind: "ccba" },
  { type: "purpose", id: "partner_offers", label: "Offers of partners", kind: "commercial" },
];

function category(id: string, label: string, parents: readonly string[], description?: string): Line {
  return { type: "category", id, label, parents, ...(description === undefined ? {} : { description }) };
}
