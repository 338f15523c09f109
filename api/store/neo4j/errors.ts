import neo4j from "neo4j-driver";
import { limit, SluiceError, unavailable } from "../../common/errors.js";

/** What Neo4j or the way to it refuses becomes `UNAVAILABLE`, everything else stays itself. Matched on `code`, never on text. */
export function translated(error: unknown): unknown {
  if (error instanceof SluiceError) return error;
  const code = codeOf(error);
  if (code.startsWith("Neo.ClientError.Security.")) {
    return unavailable("Neo4j refuses the sign-in. Check NEO4J_USER and NEO4J_PASSWORD.");
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return unavailable("Neo4j has no database of the name NEO4J_DATABASE.");
  }
  if (OUT_OF_MEMORY.has(code)) {
    return limit(
      "changes",
      "Neo4j has too little memory for so many changes at once. Raise its heap, or make them in parts.",
    );
  }
  if (isPassing(error, code)) return unavailable("Neo4j cannot be reached at NEO4J_URI at the moment.");
  return error;
}

/** Called transient by Neo4j, but the same change will not fit the next time either. */
const OUT_OF_MEMORY = new Set([
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
  "Neo.TransientError.General.OutOfMemoryError",
  "Neo.TransientError.General.TransactionMemoryLimit",
]);

export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === "Neo.ClientError.Schema.ConstraintValidationFailed";
}

/** Neo4j ended one of two transactions that waited for each other; it was taken back and may begin again. */
export function isDeadlock(error: unknown): boolean {
  return codeOf(error) === "Neo.TransientError.Transaction.DeadlockDetected";
}

function isPassing(error: unknown, code: string): boolean {
  const lost = code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED;
  const ended = code.startsWith("Neo.TransientError.") || code.startsWith("Neo.ClientError.Transaction.");
  return lost || ended || (error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error));
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
