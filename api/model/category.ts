/**
 * A category of personal information: a statutory row (§ 1798.140(v), (ae)) or the company's own below one.
 * Several parents are allowed, loops are not.
 */
export interface PiCategory {
  readonly id: string;
  readonly label: string;
  /** Ids of the categories directly above. */
  readonly parents: readonly string[];
  /** Null for the company's own. */
  readonly citation: string | null;
  readonly description: string | null;
}
