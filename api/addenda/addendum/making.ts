import type { AddendumForm } from "../../law/addendum-terms.js";
import type { World } from "../world.js";
import { type Covered, coveredBy, formsFor } from "./covered.js";
import { type Lacking, lackingFor } from "./lacking.js";

export interface AddendumAsked {
  readonly vendor: string;
  /** Null takes the first form that the vendor's flows ask for. */
  readonly form: AddendumForm | null;
  /** The business as it signs; null leaves a line to write it on. */
  readonly business: string | null;
  /** Terms of clauses that nobody has read yet, too. */
  readonly withUnread: boolean;
}

/** Everything of an addendum's making that its parts look at. */
export interface Making {
  readonly asked: AddendumAsked;
  readonly form: AddendumForm;
  readonly covered: Covered;
  readonly lacking: Lacking;
}

export const TO_FILL_IN = "____________________";

export function makingOf(world: World, asked: AddendumAsked): Making {
  const form = asked.form ?? formsFor(world, asked.vendor)[0] ?? "service_provider";
  const covered = coveredBy(world, asked.vendor, form);
  const lacking = lackingFor(world, { vendor: asked.vendor, form, flows: covered.flows });
  return { asked, form, covered, lacking };
}
