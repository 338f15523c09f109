/** What each act asks for before it is sent, and how it is sent. Which of them are possible is the server's to say. */
import {
  AcknowledgeRequestDocument,
  AnswerRequestDocument,
  DenyRequestDocument,
  ExtendRequestDocument,
  NoteOnRequestDocument,
  ReduceRequestDocument,
  OptInAgainDocument,
  WithdrawRequestDocument,
  type RequestAct,
} from "../generated/graphql.js";
import type { ApolloClient } from "@apollo/client";

/** Recorded where they belong: at who was verified, and at the step. */
export type HeadAct = Exclude<RequestAct, "VERIFY" | "FAIL_VERIFICATION" | "RECORD_STEP" | "KEEP_PART">;

export function isHeadAct(act: RequestAct): act is HeadAct {
  return act in wordsAsked;
}

/** The label of the words that go along; null where none do. */
export const wordsAsked: Readonly<Record<HeadAct, string | null>> = {
  ACKNOWLEDGE: null,
  REDUCE: null,
  EXTEND: "Why more time is needed",
  ANSWER: "What was said",
  DENY: "The facts, for the person",
  WITHDRAW: "Why",
  OPT_IN_AGAIN: "How the person asked, confirmed and was known",
  NOTE: "Note",
};

export interface Sent {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly denial: string;
}

export function sendAct(client: ApolloClient, act: HeadAct, { id, version, text, denial }: Sent): Promise<unknown> {
  const at = { id, version };
  const because = text.trim() === "" ? null : text;
  switch (act) {
    case "ACKNOWLEDGE":
      return client.mutate({ mutation: AcknowledgeRequestDocument, variables: at });
    case "REDUCE":
      return client.mutate({ mutation: ReduceRequestDocument, variables: at });
    case "EXTEND":
      return client.mutate({ mutation: ExtendRequestDocument, variables: { ...at, because: text } });
    case "ANSWER":
      return client.mutate({ mutation: AnswerRequestDocument, variables: { ...at, because } });
    case "DENY":
      return client.mutate({ mutation: DenyRequestDocument, variables: { ...at, denial, because: text } });
    case "WITHDRAW":
      return client.mutate({ mutation: WithdrawRequestDocument, variables: { ...at, because } });
    case "OPT_IN_AGAIN":
      return client.mutate({ mutation: OptInAgainDocument, variables: { ...at, because: text } });
    case "NOTE":
      return client.mutate({ mutation: NoteOnRequestDocument, variables: { ...at, text } });
  }
}
