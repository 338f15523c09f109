import type { Instant } from "../../common/day.js";

/** Why a message is not taken, as the protocol tells it (3.06). */
export interface ExchangeRefusal {
  readonly status: number;
  readonly message: string;
  /** The same message is never taken, however often it is sent. */
  readonly fatal: boolean;
}

interface Expected {
  readonly agent: string;
  readonly business: string;
  readonly now: Instant;
}

/**
 * What a signed message claims about itself, in the protocol's order once its signature holds (3.07): whose it is, for
 * whom, issued before now, not expired. The first that is wrong is told.
 */
export function refusedClaims(claims: object, { agent, business, now }: Expected): ExchangeRefusal | null {
  if (claimOf(claims, "agent-id") !== agent)
    return fatal(403, "agent-id is not the agent of this token and signature.");
  if (claimOf(claims, "business-id") !== business) return fatal(403, "business-id is not this business.");
  const [issued, expires] = [momentOf(claims, "issued-at"), momentOf(claims, "expires-at")];
  if (issued === null) return fatal(400, `issued-at ${TIMESTAMP}`);
  if (Date.parse(now) < issued)
    return { status: 400, message: "issued-at is in the future: one of the two clocks is wrong.", fatal: false };
  if (expires === null) return fatal(400, `expires-at ${TIMESTAMP}`);
  if (Date.parse(now) >= expires) return fatal(400, "expires-at has passed: sign the request again.");
  return claimOf(claims, "drp.version") === "1.0" ? null : fatal(400, "drp.version must be 1.0.");
}

export function fatal(status: number, message: string): ExchangeRefusal {
  return { status, message, fatal: true };
}

const TIMESTAMP = "must be an ISO 8601 timestamp with its zone, such as 2026-11-24T18:00:00Z.";
const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function momentOf(claims: object, name: string): number | null {
  const given = claimOf(claims, name);
  if (typeof given !== "string" || !FORM.test(given)) return null;
  const moment = Date.parse(given);
  return Number.isNaN(moment) ? null : moment;
}

function claimOf(claims: object, name: string): unknown {
  return Object.hasOwn(claims, name) ? (claims as Readonly<Record<string, unknown>>)[name] : undefined;
}
