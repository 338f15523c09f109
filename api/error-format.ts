import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { SluiceError } from "./common/errors.js";
import { describeDefect, type Log } from "./log.js";

/**
 * The one place where errors become what a client sees. Ours keep their code and details; GraphQL's own (syntax,
 * validation, variables) keep theirs; everything else is a defect: masked, and logged under the id that is shown.
 */
export function formatError(error: unknown, log: Log, known?: GraphQLFormattedError): GraphQLFormattedError {
  const cause = rootOf(error);
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  if (cause instanceof SluiceError) {
    return { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code } };
  }
  if (cause instanceof GraphQLError) {
    const formatted = bounded(known ?? cause.toJSON());
    const code = formatted.extensions?.["code"] ?? codeOf(cause);
    if (code !== "INTERNAL_SERVER_ERROR") return { ...formatted, extensions: { ...formatted.extensions, code } };
  }
  const id = randomUUID();
  log.error({ id, path: place.path?.join("."), defect: describeDefect(cause) }, "defect");
  return { message: `Something went wrong (id ${id}).`, ...place, extensions: { code: "INTERNAL_SERVER_ERROR", id } };
}

/** Errors are wrapped by the executor, sometimes twice; what was thrown is at the bottom. */
function rootOf(error: unknown): unknown {
  let at = error;
  while (at instanceof GraphQLError && at.originalError) at = at.originalError;
  return at;
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, "path" | "locations"> {
  const { path, locations } = error.toJSON();
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
}

/** Outside Apollo (on a WebSocket) wrong variables come without a code: given here the same as over HTTP. */
function codeOf({ message, path }: GraphQLError): string {
  return path === undefined && message.startsWith('Variable "') ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
}

/** Messages about variables repeat what was given, which may be long, and may be a person's: only its place is told. */
function bounded(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const message = withoutValue(formatted.message);
  return message.length <= MESSAGE_LENGTH
    ? { ...formatted, message }
    : { ...formatted, message: `${message.slice(0, MESSAGE_LENGTH)}…` };
}

const MESSAGE_LENGTH = 500;

const WRONG_VALUE = /^(Variable "\$\w+" got invalid value) .*?( at "[\w.[\]]+")?; (?=[A-Z])/s;

function withoutValue(message: string): string {
  if (!WRONG_VALUE.test(message)) return message;
  const told = message.replace(WRONG_VALUE, "$1$2; ").replace(/ value: .*$/s, " value.");
  // A key or a word of an enum that there is not is whatever somebody typed.
  return told.replace(/(Field|Value) "(?!\w+")[^"]*"/, "$1");
}
