import type { Context } from "../../context.js";
import type { ExchangeOrigin, SealedWords } from "../intake/incoming.js";
import { statusSecret } from "../intake/receive.service.js";
import { sealWords } from "../intake/sealed-words.service.js";
import { statusPath } from "../intake/status-path.js";
import { act } from "../ledger/act.service.js";
import { withdraw } from "../ledger/acts.service.js";
import { optionalWords } from "../ledger/checked-words.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { happeningsOf, requestWithId, wordsOf } from "../ledger/requests.service.js";
import type { ExchangeAgent } from "./directory.js";
import { type ExchangeRefusal, fatal } from "./refusal.js";
import { type StatusObject, statusObject } from "./status-object.js";
import type { Exercised } from "./exercise.service.js";

export interface Managed extends Exercised {
  readonly words: SealedWords;
}

/** A request that this agent sent; nobody learns anything of another's (2.02.1). Throws NOT_FOUND. */
export async function managedBy(
  context: Context,
  { id: agent }: ExchangeAgent,
  id: string,
): Promise<Managed | ExchangeRefusal> {
  const request = await requestWithId(context, id);
  const words = await wordsOf(context, request);
  const origin = words?.exchange;
  if (!words || origin?.agent !== agent) return fatal(403, "This agent does not manage this request.");
  return { request, origin, words };
}

/** Revoked for the person by the agent (2.04). One that was revoked before stays so. Throws CONFLICT once answered. */
export async function revoke(
  context: Context,
  agent: ExchangeAgent,
  { managed, reason }: { readonly managed: Managed; readonly reason: unknown },
): Promise<ConsumerRequest> {
  const { request, words } = managed;
  if (request.state === "withdrawn") return request;
  const said = optionalWords("reason", typeof reason === "string" ? reason : null);
  if (said !== null) await keepReason(context, request, { ...words, words: `${words.words ?? ""}\nRevoked: ${said}` });
  const because = `Revoked through ${agent.name} under the Data Rights Protocol`;
  return await withdraw(context, { id: request.id, version: null }, because);
}

/** What a person wrote may name them, so it is sealed and not part of what happened. */
async function keepReason(context: Context, { id }: ConsumerRequest, words: SealedWords): Promise<void> {
  const text = "The agent gave the person's reason to revoke; it is kept with the person's words.";
  const sealed = sealWords(context.live.keys, words);
  await act(context, { id, version: null, decide: () => ({ whats: [{ kind: "note", text }], beside: { sealed } }) });
}

/** The status as the agent is told it; `base` is the address under which it asked. */
export async function statusOf(
  context: Context,
  { request, origin }: { readonly request: ConsumerRequest; readonly origin: ExchangeOrigin },
  base: string,
): Promise<StatusObject> {
  const { live } = context;
  return statusObject(request, {
    today: live.today(),
    origin,
    statusUrl: new URL(statusPath(statusSecret(live.keys, request.id)), base).href,
    extendedBecause: request.extendedOn === null ? null : await extensionReason(context, request),
  });
}

async function extensionReason(context: Context, request: ConsumerRequest): Promise<string | null> {
  const happenings = await happeningsOf(context, request);
  for (const { what } of happenings) if (what.kind === "extended") return what.because;
  return null;
}
