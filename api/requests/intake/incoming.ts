import type { Day } from "../../common/day.js";
import type { Right } from "../../model/flow.js";
import type { IdentifierType, Method } from "../ledger/request.js";
import type { Identifier } from "./identifiers.js";

/** A request as it comes in, by whichever way. */
export interface Incoming {
  readonly right: Right;
  readonly method: Method;
  readonly identifiers: readonly Identifier[];
  /** Categories asked about; null is all. */
  readonly categories?: readonly string[] | null | undefined;
  readonly name?: string | null | undefined;
  /** What the person wrote: what is to be corrected, for instance. */
  readonly words?: string | null | undefined;
  readonly agent?: Agent | null | undefined;
  /** The day it was received, where that was not today: a letter, a counter visit. */
  readonly receivedOn?: Day | null | undefined;
  /** Whose law: a row of law/states.ts. California's where nobody says. */
  readonly law?: string | null | undefined;
  /** Where an agent's program sent it. */
  readonly exchange?: ExchangeOrigin | null | undefined;
}

/** What must be known again of a request that came by the Data Rights Protocol, to answer the agent that sent it. */
export interface ExchangeOrigin {
  readonly agent: string;
  readonly agentRequestId: string | null;
  readonly statusCallback: string | null;
  /** The same where the same is sent again. */
  readonly once: string;
}

/** Acts for the consumer: 11 CCR § 7063. An opt-out needs the consumer's signed permission (§ 7026(j)). */
export interface Agent {
  readonly name: string;
  readonly proof: "signed_permission" | "power_of_attorney";
}

/** What of a request is sealed: everything that tells whose it is. */
export interface SealedWords {
  readonly name: string | null;
  readonly words: string | null;
  readonly identifiers: readonly { readonly type: IdentifierType; readonly value: string }[];
  readonly agent: Agent | null;
  readonly exchange?: ExchangeOrigin;
}
