import type { Day, Instant } from "../../common/day.js";
import type { Right } from "../../model/flow.js";
import type { Answered } from "./answered.js";
import type { Happening } from "./happening.js";
import type { ConsumerRequest } from "./request.js";
import type { RequestsAsked } from "./requests-asked.js";
import type { StandingMark, StandingKind, StandingOf } from "./standing.js";

/** Everything that one act writes for one request: all of it or nothing. */
export interface LedgerWrite {
  /** As it is after the happenings. Written only where the ledger holds the version before them. */
  readonly request: ConsumerRequest;
  readonly happenings: readonly Happening[];
  /** Raw identifiers and words, sealed with a key outside the store; null erases them. */
  readonly sealed?: string | null;
  readonly links?: readonly Link[];
  readonly standings?: readonly StandingMark[];
  readonly plan?: StoredPlan;
  readonly papers?: readonly Paper[];
}

/** It adds something that is erased when its time has come. */
export function isErasable({ sealed, links = [], papers = [] }: LedgerWrite): boolean {
  return typeof sealed === "string" || links.length > 0 || papers.length > 0;
}

/** A private address: only the hash of its secret is kept. */
export interface Link {
  readonly hash: string;
  readonly request: string;
  readonly purpose: "status" | "verify" | "package";
  /** Null does not expire before the request is erased. */
  readonly expiresAt: Instant | null;
  /** Good for one use. */
  readonly once: boolean;
}

export interface StoredPlan {
  readonly revision: number;
  readonly day: Day;
  readonly digest: string;
  readonly right: Right;
  /** The steps as JSON, as they were counted into the digest. */
  readonly text: string;
}

/** A letter, an answer that somebody gathered, a package: bytes sealed with a key outside the store. */
export interface Paper {
  readonly id: string;
  readonly request: string;
  readonly kind: "letter" | "gathered" | "package";
  readonly name: string;
  readonly party: string | null;
  readonly at: Instant;
  readonly sealed: Uint8Array;
}

export interface RequestsFound {
  readonly requests: readonly ConsumerRequest[];
  /** Null where it was not asked for. */
  readonly totalCount: number | null;
}

export type LinkUse =
  | { readonly found: true; readonly request: string }
  | { readonly found: false; readonly because: "unknown" | "expired" | "used" };

export interface StandingChange extends StandingMark {
  /** Grows with every change, so a follower knows where it stopped. */
  readonly number: number;
}

export interface Template {
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly body: string;
  readonly at: Instant;
  readonly by: string;
}

/**
 * The ledger of requests: append-only happenings, each request as they add up, and the register of who opted out. It
 * stays in the store behind paged questions. All methods throw `UNAVAILABLE` where the store cannot be reached; after
 * that error a write may have happened, and the same write again is refused as stale where it had.
 */
export interface Ledger {
  /**
   * Durable when it resolves. One answer a write: false where the ledger holds another version of the request (a new
   * one has none) or has a link or paper of that name, and then nothing of that write was kept. Writes of one batch
   * stand or fall each on its own.
   */
  write(batch: readonly LedgerWrite[]): Promise<readonly boolean[]>;
  request(id: string): Promise<ConsumerRequest | null>;
  requests(asked: RequestsAsked): Promise<RequestsFound>;
  happenings(request: string): Promise<readonly Happening[]>;
  sealed(request: string): Promise<string | null>;
  plan(digest: string, revision: number): Promise<StoredPlan | null>;
  papers(request: string): Promise<readonly Omit<Paper, "sealed">[]>;
  paper(id: string): Promise<Paper | null>;
  /** Looks a link up, and where it is good for one use takes that use: of two who come at once one is told `used`. */
  useLink(hash: string, purpose: Link["purpose"], at: Instant): Promise<LinkUse>;
  /** What stands for each token, in the order asked; many at once. */
  standingsOf(tokens: readonly string[]): Promise<readonly StandingOf[]>;
  standingChanges(after: number, first: number): Promise<readonly StandingChange[]>;
  standingCounts(): Promise<Readonly<Record<StandingKind, number>>>;
  /** Newest version of every template that the company edited; `version` names an older one. */
  templates(): Promise<readonly Template[]>;
  template(id: string, version: number): Promise<Template | null>;
  /** False where the version is there already. */
  putTemplate(template: Template): Promise<boolean>;
  /** Requests received in these days, counted. */
  answered(from: Day, to: Day): Promise<readonly Answered[]>;
  /**
   * Erases sealed words, links and papers of requests answered on or before a day, be they added since an earlier
   * time. How many requests had any, at most `most`.
   */
  erase(answeredBy: Day, most: number): Promise<number>;
  /** The fingerprint of the key that this ledger's tokens are made with: the first one given is kept. */
  keyFingerprint(mine: string): Promise<string>;
}
