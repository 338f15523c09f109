import { z } from "zod";
import { quote } from "../../common/errors.js";
import type { Context } from "../../context.js";
import type { Identifier } from "../intake/identifiers.js";
import type { ExchangeOrigin, Incoming } from "../intake/incoming.js";
import { receive } from "../intake/receive.service.js";
import type { ConsumerRequest } from "../ledger/request.js";
import type { ExchangeAgent } from "./directory.js";
import { EXERCISES, NO_OPT_IN } from "./exercises.js";
import { type ExchangeRefusal, fatal } from "./refusal.js";
import type { SignedMessage } from "./signed-message.service.js";

const TEXT = z.string().max(2_000);
const CLAIMS = z.object({
  exercise: z.string(),
  regime: z.string().nullish(),
  "agent-request-id": z.string().min(1).max(200).nullish(),
  relationships: z.array(z.string().max(200)).max(20).nullish(),
  status_callback: TEXT.nullish(),
  name: z.string().max(200).nullish(),
  email: z.string().max(320).nullish(),
  email_verified: z.boolean().nullish(),
  phone_number: z.string().max(320).nullish(),
  phone_number_verified: z.boolean().nullish(),
  address: z.union([TEXT, z.record(z.string(), z.unknown())]).nullish(),
  address_verified: z.boolean().nullish(),
  power_of_attorney: TEXT.nullish(),
});
type Claims = z.infer<typeof CLAIMS>;

export interface Exercised {
  readonly request: ConsumerRequest;
  readonly origin: ExchangeOrigin;
}

/**
 * Takes a signed request in (2.01). The same agent-request-id of an agent is the same request, and so is the same
 * message where it has none: sent again, it is answered again and nothing else happens.
 */
export async function exercise(
  context: Context,
  agent: ExchangeAgent,
  { claims, signature }: SignedMessage,
): Promise<Exercised | ExchangeRefusal> {
  const read = CLAIMS.safeParse(claims);
  if (!read.success) return unreadable(read.error);
  const { regime, exercise: asked, "agent-request-id": agentRequestId = null } = read.data;
  if (asked === "sale:opt-in") return fatal(400, NO_OPT_IN);
  const right = EXERCISES.get(asked);
  if (right === undefined) return fatal(400, `There is no rights action ${quote(asked)} here.`);
  if (regime && regime !== "ccpa") return fatal(400, `The regime ${quote(regime)} is not taken here; ccpa is.`);
  const once = agentRequestId === null ? ["message", signature] : ["request", agentRequestId];
  const origin: ExchangeOrigin = {
    agent: agent.id,
    agentRequestId,
    statusCallback: read.data.status_callback ?? null,
    once: JSON.stringify([agent.id, ...once]),
  };
  const { request } = await receive(context, incoming(agent, read.data, { right, origin }));
  return { request, origin };
}

function unreadable({ issues: [issue] }: z.ZodError): ExchangeRefusal {
  const field = issue?.path.map(String).join(".") ?? "";
  return fatal(400, `${field === "" ? "The message" : field} is not as the protocol says: ${issue?.message ?? ""}`);
}

function incoming(
  agent: ExchangeAgent,
  claims: Claims,
  { right, origin }: { readonly right: Incoming["right"]; readonly origin: ExchangeOrigin },
): Incoming {
  return {
    right,
    method: "exchange",
    identifiers: identifiersOf(claims),
    name: claims.name,
    words: wordsOf(agent, claims),
    agent: { name: agent.name, proof: claims.power_of_attorney ? "power_of_attorney" : "signed_permission" },
    exchange: origin,
  };
}

function identifiersOf({ email, phone_number: phone }: Claims): readonly Identifier[] {
  const found: Identifier[] = [];
  if (email) found.push({ type: "email", value: email });
  if (phone) found.push({ type: "phone", value: phone });
  return found;
}

/** What the agent attests and what it does not: how far to rely on it is decided by whoever verifies (3.04). */
function wordsOf({ name }: ExchangeAgent, claims: Claims): string {
  const attested = (what: string, given: unknown, verified: boolean | null | undefined) =>
    given ? `${what} ${verified === true ? "verified" : "NOT verified"} by the agent.` : "";
  const { address, relationships, power_of_attorney: power, status_callback: callback } = claims;
  return [
    `Sent by ${name} under the Data Rights Protocol${claims.regime ? "" : ", naming no law: voluntary"}.`,
    attested("E-mail address", claims.email, claims.email_verified),
    attested("Telephone number", claims.phone_number, claims.phone_number_verified),
    attested("Postal address", address, claims.address_verified),
    address ? `Address: ${typeof address === "string" ? address : JSON.stringify(address).slice(0, 2_000)}` : "",
    relationships?.length ? `Relationships named: ${relationships.join(", ")}` : "",
    power ? `Power of attorney: ${power}` : "",
    callback ? `Status callback, not called yet: ${callback}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n")
    .slice(0, 10_000);
}
