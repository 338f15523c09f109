import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { GraphQLError, type ValidationContext, type ValidationRule } from "graphql";

/**
 * What one query may ask for, over HTTP and WebSocket alike; how much it may return is in `answer-size.ts`. Variables do
 * not count as tokens.
 */
export const QUERY_LIMITS = { depth: 12, aliases: 30, tokens: 5_000 } as const;

/** Bytes of one GraphQL request: room for the largest batch of changes, written out. */
export const BODY_LIMIT = 16 * 1024 * 1024;

// Reported through the context, a rejection is an ordinary validation error; thrown, it would be a status 500.
const reject = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError) =>
      context?.reportError(new GraphQLError(message.replace(/^Syntax Error: /, ""))),
  ],
};

export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({ n: QUERY_LIMITS.depth, ...reject }),
  maxAliasesRule({ n: QUERY_LIMITS.aliases, ...reject }),
];
