/** One reading of every error: `extensions.code` is the contract, the message is for people. */
import { CombinedGraphQLErrors } from "@apollo/client";

export interface ProblemParts {
  readonly code: string | null;
  readonly field: string | null;
  readonly message: string;
  /** Everything else the server said, such as the current version in a CONFLICT. */
  readonly details: Readonly<Record<string, unknown>>;
}

export function problemOf(error: unknown): ProblemParts {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const details = first?.extensions ?? {};
    return {
      code: text(details["code"]),
      field: text(details["field"]),
      message: first?.message ?? error.message,
      details,
    };
  }
  const unreachable = error instanceof TypeError;
  const message = unreachable ? "The server cannot be reached. This page tries again by itself." : messageOf(error);
  return { code: unreachable ? "UNREACHABLE" : null, field: null, message, details: {} };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "Something unexpected happened.";
}
