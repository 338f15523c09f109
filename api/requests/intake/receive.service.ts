import { createHash, randomBytes } from "node:crypto";
import type { Context } from "../../context.js";
import { isVerified } from "../../law/verification.js";
import { deadlines } from "../clock.js";
import { act, type Decided } from "../ledger/act.service.js";
import { received } from "../ledger/fold.js";
import type { Receipt } from "../ledger/happening.js";
import type { Keys } from "../ledger/keys.js";
import type { LedgerWrite } from "../ledger/ledger.store.js";
import { planSoon } from "../ledger/planner.service.js";
import type { ConsumerRequest, SubjectToken } from "../ledger/request.js";
import { checkedIncoming, type CheckedIncoming } from "./checked-incoming.service.js";
import type { ExchangeOrigin, Incoming, SealedWords } from "./incoming.js";
import { earlierOptOut } from "./same-consumer.service.js";
import { sealWords } from "./sealed-words.service.js";
import { STANDING_RIGHTS } from "./standing-rights.js";

export interface Received {
  readonly request: ConsumerRequest;
  /** The secret of the private address that shows how far the request is. */
  readonly status: string;
  /** False where the same person had asked the same before: the earlier request stands. */
  readonly isNew: boolean;
}

/**
 * Takes a request in. It is durable when this resolves, and an opt-out stands from then on. Throws INVALID, naming the
 * field and never what was in it; UNAVAILABLE where it could not be kept, and then it was not acknowledged.
 */
export async function receive(context: Context, incoming: Incoming): Promise<Received> {
  const checked = checkedIncoming(context, incoming);
  if (checked.exchange !== null) return await receiveOnce(context, checked, checked.exchange);
  const kind = STANDING_RIGHTS.get(checked.right);
  if (kind === undefined) return await receiveNew(context, checked);
  // One at a time for one person: ten thousand of the same are one request.
  return await oneAtATime(`${kind} ${checked.subject.map(({ token }) => token).join(" ")}`, async () => {
    const earlier = await earlierOptOut(context.live.store.ledger, { subject: checked.subject, kind });
    return earlier === null ? await receiveNew(context, checked) : await receiveAgain(context, checked, earlier);
  });
}

/** An agent's request is its own to follow and to revoke, so it is joined with nothing but itself. */
async function receiveOnce(context: Context, checked: CheckedIncoming, origin: ExchangeOrigin): Promise<Received> {
  const { live } = context;
  return await oneAtATime(`exchange ${origin.once}`, async () => {
    const { ledger } = live.store;
    const use = await ledger.useLink(originHash(live.keys, origin), "status", new Date().toISOString());
    const earlier = use.found ? await ledger.request(use.request) : null;
    if (earlier === null) return await receiveNew(context, checked);
    return { request: earlier, status: statusSecret(live.keys, earlier.id), isNew: false };
  });
}

async function receiveNew(context: Context, checked: CheckedIncoming): Promise<Received> {
  const { live, actor } = context;
  const id = `R${randomBytes(10).toString("hex")}`;
  const what = receiptOf(checked);
  const request = received(id, what);
  const status = statusSecret(live.keys, id);
  const write: LedgerWrite = {
    request,
    happenings: [{ request: id, number: 1, at: what.receivedAt, on: live.today(), actor, what }],
    sealed: sealWords(live.keys, sealedOf(checked)),
    links: [hashOf(status), ...(checked.exchange === null ? [] : [originHash(live.keys, checked.exchange)])].map(
      (hash) => ({ hash, request: id, purpose: "status", expiresAt: null, once: false }),
    ),
    standings: standingsOf(checked, id),
  };
  if (!(await live.writeLedger(write))) throw new Error("Two requests were given the same id.");
  live.requestChanges.publish("request", request);
  void planSoon(live);
  return { request, status, isNew: true };
}

/**
 * Who asks the same again has not shown who they are. They see how far it is by an address of the day, and never by that
 * of who asked first: an opt-out is taken back by the first one (11 CCR § 7028(a)).
 */
async function receiveAgain(
  context: Context,
  { method }: CheckedIncoming,
  earlier: ConsumerRequest,
): Promise<Received> {
  const { live, actor } = context;
  const status = live.keys.token("status address again", `${earlier.id} ${live.today()}`);
  // A browser says it with every page and opens none for it: nothing is kept, and its address leads nowhere.
  if (method === "signal" && actor === "consumer") return { request: earlier, status, isNew: false };
  const decide = (request: ConsumerRequest) => askedAgain(live, { request, method, hash: hashOf(status) });
  const request = await act(context, { id: earlier.id, version: null, decide });
  return { request, status, isNew: false };
}

interface Again {
  readonly request: ConsumerRequest;
  readonly method: ConsumerRequest["method"];
  readonly hash: string;
}

/**
 * Once a day and way is enough to tell, whatever a script sends. The link is looked for after the request was read, and
 * written only with a new version of it: who stored it meanwhile made another one, so it is never written twice.
 */
async function askedAgain(live: Context["live"], again: Again): Promise<Decided> {
  const { request, method, hash } = again;
  const { found } = await live.store.ledger.useLink(hash, "status", new Date().toISOString());
  if (found && (await alreadyToldToday(live, again))) return { whats: [] };
  const link = { hash, request: request.id, purpose: "status", expiresAt: null, once: false } as const;
  return { whats: [{ kind: "received_again", method }], beside: { links: found ? [] : [link] } };
}

async function alreadyToldToday(live: Context["live"], { request, method }: Again): Promise<boolean> {
  const happenings = await live.store.ledger.happenings(request.id);
  return happenings.some(
    ({ on, what }) => on === live.today() && what.kind === "received_again" && what.method === method,
  );
}

function receiptOf(checked: CheckedIncoming): Receipt {
  const { right, receivedOn } = checked;
  const { answer, acknowledge } = deadlines(right, receivedOn);
  return {
    kind: "received",
    right,
    law: checked.law,
    method: checked.method,
    receivedAt: new Date().toISOString(),
    receivedOn,
    subject: checked.subject,
    categories: checked.categories,
    dueOn: answer.dueOn,
    acknowledgeBy: acknowledge?.dueOn ?? null,
    needsVerification: isVerified(right),
  };
}

function standingsOf({ right, subject, receivedOn }: CheckedIncoming, request: string): LedgerWrite["standings"] & {} {
  const kind = STANDING_RIGHTS.get(right);
  if (kind === undefined) return [];
  return subject.map(({ token }: SubjectToken) => ({ token, kind, on: receivedOn, stands: true, request }));
}

function sealedOf({ name, words, identifiers, agent, exchange }: CheckedIncoming): SealedWords {
  return { name, words, identifiers, agent, ...(exchange === null ? {} : { exchange }) };
}

/** The secret of who asked first: by it, and by no other, an opt-out is taken back. */
export function statusSecret(keys: Keys, request: string): string {
  return keys.token("status address", request);
}

/** Of a secret that nobody is told: it opens no page, and finds the request again. */
function originHash(keys: Keys, { once }: ExchangeOrigin): string {
  return hashOf(keys.token("exchange request", once));
}

export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

const turns = new Map<string, Promise<unknown>>();

async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(name, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(name) === mine) turns.delete(name);
  }
}
