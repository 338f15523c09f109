import type { Instant } from "../../common/day.js";
import type { Letter } from "../../law/letter.js";

/** A letter's words as they are now: the company's newest, or version 0, which is the law table's. */
export interface TemplateInForce {
  readonly letter: Letter;
  readonly version: number;
  readonly subject: string;
  readonly body: string;
  readonly editedAt: Instant | null;
  readonly editedBy: string | null;
}

interface Edited {
  readonly version: number;
  readonly subject: string;
  readonly body: string;
  readonly at: Instant;
  readonly by: string;
}

export function inForce(letter: Letter, kept: Edited | null): TemplateInForce {
  const { version, subject, body } = kept ?? { ...letter, version: 0 };
  return { letter, version, subject, body, editedAt: kept?.at ?? null, editedBy: kept?.by ?? null };
}
