import type { Line } from "./line.js";

/** Between Quillwort's own systems. Profiles and warehouse feed each other; orders reach the warehouse by two ways. */
export const FLOWS_INSIDE: readonly Line[] = [
  inside("web-shop", "order-management", ["customer_name", "email", "phone", "postal_address", "purchase_history"]),
  inside("mobile-app", "order-management", ["customer_name", "email", "postal_address", "purchase_history"]),
  inside("shop-tills", "order-management", ["purchase_history", "loyalty_id"]),
  inside("web-shop", "customer-profiles", ["email", "cookie_id", "browsing_history", "wish_list"]),
  inside("mobile-app", "customer-profiles", ["email", "device_id", "loyalty_id", "spi_precise_geolocation"]),
  inside("order-management", "customer-profiles", ["email", "postal_address", "purchase_history"]),
  {
    ...inside("order-management", "data-warehouse", ["email", "home_region", "purchase_history"]),
    mechanism: "replication",
  },
  {
    ...inside("customer-profiles", "data-warehouse", ["email", "browsing_history", "purchase_history", "wish_list"]),
    mechanism: "replication",
  },
  { ...inside("data-warehouse", "customer-profiles", ["email", "garden_interests"]), mechanism: "file" },
  inside("shop-tills", "loyalty-club", ["loyalty_id", "purchase_history"]),
  inside("loyalty-club", "customer-profiles", ["customer_name", "email", "loyalty_id"]),
  inside("web-shop", "preference-centre", ["email", "cookie_id"]),
  inside("mobile-app", "preference-centre", ["device_id", "loyalty_id"]),
  inside("preference-centre", "customer-profiles", ["email", "cookie_id", "device_id"]),
  { ...inside("preference-centre", "campaign-lists", ["email"]), mechanism: "file" },
  {
    ...inside("customer-profiles", "campaign-lists", ["customer_name", "email", "postal_address", "garden_interests"]),
    mechanism: "manual",
    description: "Copied by hand before each season.",
  },
  inside("order-management", "contact-centre", ["customer_name", "email", "phone", "purchase_history"]),
  inside("contact-centre", "customer-profiles", ["email", "support_messages"]),
  { ...inside("shop-tills", "hr-records", ["staff_number"]), mechanism: "file", description: "Hours worked." },
];

function inside(from: string, to: string, carries: readonly string[]): Line {
  return { type: "flow", id: `${from}-${to}`, from, to, carries, mechanism: "api", consideration: "none" };
}
