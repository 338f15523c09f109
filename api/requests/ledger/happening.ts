import type { Day, Instant } from "../../common/day.js";
import type { Right } from "../../model/flow.js";
import type { Kept, Method, PlanRef, StepOutcome, SubjectToken, Verification } from "./request.js";

/** What happened to a request. Never changed, never removed while the request is kept: 11 CCR § 7101. */
export interface Happening {
  readonly request: string;
  /** 1 is the receipt; counted without gaps. */
  readonly number: number;
  readonly at: Instant;
  readonly on: Day;
  readonly actor: string;
  readonly what: What;
}

export type What =
  | Receipt
  | { readonly kind: "received_again"; readonly method: Method }
  | { readonly kind: "acknowledged" }
  | { readonly kind: "verification_asked"; readonly means: Verification["means"] }
  | { readonly kind: "verified"; readonly verification: Verification }
  | { readonly kind: "verification_failed"; readonly because: string }
  /** Specific pieces that cannot be verified are answered as categories: 11 CCR § 7024(a). */
  | { readonly kind: "reduced"; readonly right: Right }
  | { readonly kind: "planned"; readonly plan: PlanRef; readonly openSteps: number }
  | { readonly kind: "step"; readonly party: string; readonly outcome: StepOutcome; readonly note: string | null }
  | { readonly kind: "kept"; readonly kept: Kept }
  | { readonly kind: "extended"; readonly until: Day; readonly because: string }
  | {
      readonly kind: "letter";
      readonly letter: string;
      readonly template: string;
      readonly version: number;
      readonly sentBy: string;
    }
  /** The name of the file may tell whose it is: it stays with the paper, which is erased. */
  | { readonly kind: "gathered"; readonly party: string; readonly paper: string; readonly bytes: number }
  | { readonly kind: "package_made"; readonly digest: string }
  | { readonly kind: "package_fetched" }
  | { readonly kind: "answered"; readonly state: "completed" | "completed_in_part"; readonly because: string | null }
  | { readonly kind: "denied"; readonly denial: string; readonly because: string }
  | { readonly kind: "withdrawn"; readonly because: string | null }
  /** In two steps, 11 CCR § 7028(a); where staff took them, `because` says how the person did. */
  | { readonly kind: "opted_in"; readonly because?: string }
  | { readonly kind: "note"; readonly text: string };

export interface Receipt {
  readonly kind: "received";
  readonly right: Right;
  readonly law: string;
  readonly method: Method;
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  readonly subject: readonly SubjectToken[];
  readonly categories: readonly string[] | null;
  readonly dueOn: Day;
  readonly acknowledgeBy: Day | null;
  readonly needsVerification: boolean;
}

export type Kind = What["kind"];
