import type { LawConfidence } from "./confidence.js";

/** Why something asked to be deleted is kept, put off, or not passed on. */
export interface DeletionException {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** Kept: not deleted. Deferred: deleted later. Not told: a third party that is not notified. Outside: no such duty. */
  readonly effect: "kept" | "deferred" | "not_told" | "outside";
  /** True where the consumer is given the facts in detail; a bare claim is not allowed. */
  readonly explanation: boolean;
  readonly citation: string;
  readonly confidence: LawConfidence;
}

type Row = readonly [id: string, label: string, meaning: string, citation: string];

/** § 1798.105(d): what is reasonably necessary to keep for one of eight reasons. */
const KEPT: readonly Row[] = [
  [
    "del_exc_transaction",
    "Transaction",
    "Completes a transaction, a warranty or a recall, provides what the consumer asked for or can expect, or performs a contract with the consumer.",
    "§ 1798.105(d)(1)",
  ],
  [
    "del_exc_security_integrity",
    "Security and integrity",
    "Helps to ensure security and integrity, as far as necessary and proportionate.",
    "§ 1798.105(d)(2)",
  ],
  ["del_exc_debug", "Debugging", "Finds and repairs errors that impair what works today.", "§ 1798.105(d)(3)"],
  ["del_exc_free_speech", "Free speech", "Exercises free speech, or another right given by law.", "§ 1798.105(d)(4)"],
  [
    "del_exc_calecpa",
    "Electronic communications privacy",
    "Complies with the California Electronic Communications Privacy Act.",
    "§ 1798.105(d)(5)",
  ],
  [
    "del_exc_research",
    "Research",
    "Serves public or peer-reviewed research that deletion would likely impair, with the consumer's informed consent.",
    "§ 1798.105(d)(6)",
  ],
  [
    "del_exc_internal_aligned",
    "Expected internal use",
    "Serves internal uses alone that the consumer can reasonably expect and that fit the context in which it was given.",
    "§ 1798.105(d)(7)",
  ],
  ["del_exc_legal_obligation", "Legal obligation", "Complies with a legal obligation.", "§ 1798.105(d)(8)"],
];

/** § 1798.145: what no right of the title may hinder. The letters of (a)(1) were not read one by one. */
const NOT_HINDERED: readonly Row[] = [
  ["del_exc_145_laws", "Other laws", "Federal, state or local law must be complied with.", "§ 1798.145(a)(1)"],
  [
    "del_exc_145_inquiry",
    "Inquiry or subpoena",
    "A civil, criminal or regulatory inquiry, subpoena or summons must be answered.",
    "§ 1798.145(a)(1)",
  ],
  [
    "del_exc_145_law_enforcement",
    "Ordered by law enforcement",
    "Law enforcement has ordered that it be kept: 90 days, renewable. Used for nothing else meanwhile.",
    "§ 1798.145(a)(1)",
  ],
  [
    "del_exc_145_emergency",
    "Emergency",
    "A government agency needs it where a person is in danger of death or serious injury.",
    "§ 1798.145(a)(1)",
  ],
  ["del_exc_145_claims", "Legal claims", "Legal claims are made or defended.", "§ 1798.145(a)(1)"],
];

export const DELETION_EXCEPTIONS: readonly DeletionException[] = [
  ...KEPT.map((of) => row(of, "kept", "statute_text")),
  ...NOT_HINDERED.map((of) => row(of, "kept", "secondary")),
  row(
    ["del_exc_145_privilege", "Privilege", "An evidentiary privilege would be violated.", "§ 1798.145(b)"],
    "kept",
    "statute_text",
  ),
  row(
    [
      "del_exc_145_student",
      "Student records",
      "Grades and test results held for a school, and yearbook photographs consented to.",
      "§ 1798.145(q)-(r)",
    ],
    "kept",
    "statute_text",
  ),
  row(
    [
      "del_out_not_from_consumer",
      "Not collected from the consumer",
      "The right reaches what was collected from the consumer.",
      "§ 1798.105(a)",
    ],
    "outside",
    "statute_text",
  ),
  row(
    [
      "del_defer_backup",
      "Archive or backup",
      "Deleted when the archive or backup is restored to an active system, or is next accessed or used for a sale, a disclosure or a commercial purpose.",
      "11 CCR § 7022(d)",
    ],
    "deferred",
    "regulation_text",
  ),
  row(
    [
      "del_untold_impossible",
      "Impossible to tell",
      "A third party cannot be told: the consumer is given the facts that make it impossible.",
      "11 CCR § 7022(b)(3)",
    ],
    "not_told",
    "regulation_text",
  ),
  row(
    [
      "del_untold_disproportionate",
      "Disproportionate effort",
      "Telling a third party costs far more than it gives the consumer: the facts are explained in detail. One without adequate processes cannot claim it.",
      "11 CCR § 7022(b)(3), § 7001(i)",
    ],
    "not_told",
    "regulation_text",
  ),
  row(
    [
      "del_keep_suppression",
      "Record of the request",
      "A record of the request is kept so that what is deleted stays so.",
      "§ 1798.105(c)(2); 11 CCR § 7022(e)",
    ],
    "kept",
    "statute_text",
  ),
];

const BY_ID: ReadonlyMap<string, DeletionException> = new Map(DELETION_EXCEPTIONS.map((of) => [of.id, of]));

export function deletionException(id: string): DeletionException | undefined {
  return BY_ID.get(id);
}

/** A denial explains its basis in detail, § 7022(f)(1); a backup and the record of the request are said, not argued. */
function row(
  [id, label, meaning, citation]: Row,
  effect: DeletionException["effect"],
  confidence: LawConfidence,
): DeletionException {
  const explanation = effect !== "deferred" && id !== "del_keep_suppression";
  return { id, label, meaning, effect, explanation, citation, confidence };
}
