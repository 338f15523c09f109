import type { PiCategory } from "../model/category.js";
import type { LawConfidence } from "./confidence.js";

/** A category the statute itself names: § 1798.140(v)(1)(A) to (L) and (ae). */
export interface StatutoryCategory extends PiCategory {
  readonly confidence: LawConfidence;
}

export const SENSITIVE_ROOT = "pi_sensitive";

type Row = readonly [
  id: string,
  label: string,
  section: string,
  alsoUnder?: string | undefined,
  confidence?: LawConfidence,
];

const PI: readonly Row[] = [
  ["pi_identifiers", "Identifiers", "A"],
  ["pi_customer_records", "Customer records", "B"],
  ["pi_protected_characteristics", "Protected characteristics", "C"],
  ["pi_commercial", "Commercial information", "D"],
  ["pi_biometric", "Biometric information", "E"],
  ["pi_internet_activity", "Internet or network activity", "F"],
  ["pi_geolocation", "Geolocation data", "G"],
  ["pi_sensory", "Audio, visual and similar information", "H"],
  ["pi_professional", "Professional or employment information", "I"],
  ["pi_education", "Education information", "J"],
  ["pi_inferences", "Inferences", "K"],
  [SENSITIVE_ROOT, "Sensitive personal information", "L"],
];

const SENSITIVE: readonly Row[] = [
  ["spi_government_id", "Government identification number", "§ 1798.140(ae)(1)(A)", "pi_identifiers"],
  ["spi_account_credentials", "Account log-in or card with access code", "§ 1798.140(ae)(1)(B)", "pi_customer_records"],
  ["spi_precise_geolocation", "Precise geolocation", "§ 1798.140(ae)(1)(C), (w)", "pi_geolocation"],
  [
    "spi_origin_status_belief_union",
    "Origin, citizenship or immigration status, beliefs, union membership",
    "§ 1798.140(ae)(1)(D)",
    "pi_protected_characteristics",
  ],
  ["spi_message_contents", "Contents of mail, email and text messages", "§ 1798.140(ae)(1)(E)"],
  ["spi_genetic", "Genetic data", "§ 1798.140(ae)(1)(F)", "pi_biometric"],
  ["spi_neural", "Neural data", "§ 1798.140(ae)(1)(G) (SB 1223)", undefined, "secondary"],
  ["spi_biometric_id", "Biometric information for identification", "§ 1798.140(ae)(2)(A)", "pi_biometric"],
  ["spi_health", "Health information", "§ 1798.140(ae)(2)(B)"],
  [
    "spi_sex_life_orientation",
    "Sex life or sexual orientation",
    "§ 1798.140(ae)(2)(C)",
    "pi_protected_characteristics",
  ],
  ["spi_under_16", "Information of consumers under 16", "11 CCR § 7001 (2026)", undefined, "secondary"],
];

export const STATUTORY_CATEGORIES: readonly StatutoryCategory[] = [
  ...PI.map(([id, label, letter]) => category(id, label, { citation: `§ 1798.140(v)(1)(${letter})`, parents: [] })),
  ...SENSITIVE.map(([id, label, citation, alsoUnder, confidence]) =>
    category(id, label, {
      citation,
      parents: alsoUnder === undefined ? [SENSITIVE_ROOT] : [alsoUnder, SENSITIVE_ROOT],
      ...(confidence === undefined ? {} : { confidence }),
    }),
  ),
];

interface Rest {
  readonly citation: string;
  readonly parents: readonly string[];
  readonly confidence?: LawConfidence;
}

function category(id: string, label: string, rest: Rest): StatutoryCategory {
  return { id, label, description: null, confidence: "statute_text", ...rest };
}
