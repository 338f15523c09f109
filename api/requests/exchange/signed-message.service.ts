import { createPublicKey, verify } from "node:crypto";
import type { ExchangeAgent } from "./directory.js";
import { type ExchangeRefusal, fatal } from "./refusal.js";

export interface SignedMessage {
  readonly claims: object;
  /** In base64: what tells one message from every other. */
  readonly signature: string;
}

const SIGNATURE = 64;

/**
 * Opens a message of the protocol: base64 of an Ed25519 signature with the JSON behind it (2.01, 3.07). Nothing of the
 * JSON is read before the signature holds.
 */
export function openMessage(body: unknown, { verifyKey }: ExchangeAgent): SignedMessage | ExchangeRefusal {
  const bytes = decoded(body);
  if (bytes === null || bytes.length <= SIGNATURE)
    return fatal(400, "The body is not base64 of a signature with JSON behind it.");
  const [signature, message] = [bytes.subarray(0, SIGNATURE), bytes.subarray(SIGNATURE)];
  if (!verify(null, message, keyOf(verifyKey), signature))
    return fatal(403, "The signature is not that of the agent whom the token belongs to.");
  const claims = parsed(message);
  return claims === null
    ? fatal(400, "What was signed is not a JSON object in UTF-8.")
    : { claims, signature: signature.toString("base64") };
}

export function isRefusal(given: object): given is ExchangeRefusal {
  return "fatal" in given;
}

function decoded(body: unknown): Buffer | null {
  const text = typeof body === "string" ? body.trim() : "";
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
  return isBase64 ? Buffer.from(text, "base64") : null;
}

function keyOf(raw: Uint8Array) {
  const x = Buffer.from(raw).toString("base64url");
  return createPublicKey({ format: "jwk", key: { kty: "OKP", crv: "Ed25519", x } });
}

function parsed(message: Uint8Array): object | null {
  try {
    const found: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(message));
    return typeof found === "object" && found !== null && !Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
}
