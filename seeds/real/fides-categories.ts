import type { Line } from "../company/line.js";
import { tableOf } from "./table.js";

/**
 * The Fides taxonomy of data categories (columns fides_key, name, parent_key, description) as categories of one's own.
 * Those about people are taken; the topmost are placed under the statute's, and the sensitive ones under theirs too.
 */
export function fidesCategories(text: string): readonly Line[] {
  return tableOf(text)
    .filter((row) => row["fides_key"]?.startsWith("user."))
    .map((row): Line => {
      const { fides_key: id = "", name = "", parent_key: parent = "", description = "" } = row;
      const above = parent === "user" ? (PLACES[id] ?? ["pi_customer_records"]) : [parent];
      return { type: "category", id, label: name, parents: [...above, ...(SENSITIVE[id] ?? [])], description };
    });
}

const PLACES: Readonly<Record<string, readonly string[]>> = {
  "user.account": ["pi_identifiers"],
  "user.authorization": ["spi_account_credentials"],
  "user.behavior": ["pi_internet_activity"],
  "user.biometric": ["pi_biometric"],
  "user.childrens": ["spi_under_16"],
  "user.contact": ["pi_identifiers", "pi_customer_records"],
  "user.content": ["pi_sensory"],
  "user.demographic": ["pi_protected_characteristics"],
  "user.device": ["pi_identifiers"],
  "user.government_id": ["spi_government_id"],
  "user.health_and_medical": ["spi_health"],
  "user.job_title": ["pi_professional"],
  "user.location": ["pi_geolocation"],
  "user.name": ["pi_identifiers", "pi_customer_records"],
  "user.privacy_preferences": ["pi_internet_activity"],
  "user.sensor": ["pi_sensory"],
  "user.social": ["pi_internet_activity"],
  "user.telemetry": ["pi_internet_activity"],
  "user.unique_id": ["pi_identifiers"],
  "user.user_sensor": ["pi_sensory"],
  "user.workplace": ["pi_professional"],
};

const SENSITIVE: Readonly<Record<string, readonly string[]>> = {
  "user.authorization.biometric": ["spi_biometric_id"],
  "user.demographic.race_ethnicity": ["spi_origin_status_belief_union"],
  "user.demographic.religious_belief": ["spi_origin_status_belief_union"],
  "user.demographic.sexual_orientation": ["spi_sex_life_orientation"],
  "user.health_and_medical.genetic": ["spi_genetic"],
  "user.location.precise": ["spi_precise_geolocation"],
};
