/** A map of so many flows, the same every time: one system in ten parties, hubs, cycles, half of the vendors papered. */
export function* mapLines(flows) {
  const random = seeded(20261124);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const parties = Math.max(20, Math.floor(flows / 5));
  const systems = Math.max(2, Math.floor(parties / 10));
  const vendors = parties - systems;
  const own = Array.from({ length: 17 }, (_, at) => `own-${at}`);
  for (const id of own) yield { type: "category", id, label: id, parents: [pick(STATUTORY)] };
  const categories = [...STATUTORY, ...own];
  for (let at = 0; at < systems; at++) yield { type: "system", id: `s${at}`, name: `System ${at}` };
  for (let at = 0; at < vendors; at++) {
    yield {
      type: "vendor",
      id: `v${at}`,
      name: `Vendor ${at}`,
      declaredRole: pick(["service_provider", "contractor", "third_party", "undeclared"]),
    };
  }
  for (let at = 0; at < flows; at++) yield flow(`f${at}`, { random, pick, systems, vendors, categories });
  for (let at = 0; at < vendors; at += 20) yield contract(`c${at}`, `v${at}`);
}

const STATUTORY = [
  "pi_identifiers",
  "pi_customer_records",
  "pi_protected_characteristics",
  "pi_commercial",
  "pi_biometric",
  "pi_internet_activity",
  "pi_geolocation",
  "pi_sensory",
  "pi_professional",
  "pi_education",
  "pi_inferences",
  "pi_sensitive",
  "spi_government_id",
  "spi_account_credentials",
  "spi_precise_geolocation",
  "spi_message_contents",
  "spi_health",
  "spi_genetic",
  "spi_biometric_id",
  "spi_neural",
  "spi_under_16",
];

function flow(id, { random, pick, systems, vendors, categories }) {
  const near = (count) => Math.floor(random() ** 2 * count);
  const from = random() < 0.5 ? `s${near(systems)}` : `v${near(vendors)}`;
  let to = random() < 0.85 ? `v${near(vendors)}` : `s${near(systems)}`;
  if (to === from) to = from === "v0" ? "v1" : "v0";
  const carries = random() < 0.05 ? [] : [...new Set([pick(categories), pick(categories)])];
  const purposes = [pick(["bp_perform_services", "bp_perform_services", "bp_security_integrity", "ccba"])];
  return { type: "flow", id, from, to, carries, purposes, mechanism: "api" };
}

function contract(id, counterparty) {
  return {
    type: "contract",
    id,
    counterparty,
    effectiveFrom: "2025-01-01",
    findings: Object.fromEntries(CLAUSES.map((clause) => [clause, "present"])),
  };
}

const CLAUSES = [
  "sp_no_sell_share",
  "sp_specific_purposes",
  "sp_limited_specified_statement",
  "sp_no_other_purpose",
  "sp_no_other_commercial_purpose",
  "sp_no_outside_relationship",
  "sp_no_combining",
  "sp_comply_same_protection",
  "sp_oversight_right",
  "sp_notify_cannot_meet",
  "sp_stop_remediate",
  "sp_consumer_requests",
  "sp_subcontractor_notice",
  "sp_subcontractor_flowdown",
  "sp_ads_no_combine_opted_out",
  "sp_no_ccba",
  "con_certification",
  "con_monitoring",
];

/** A linear congruence: good enough to spread flows, and the same on every machine. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}
