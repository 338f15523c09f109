import type { Context } from "../../context.js";
import { nameOf } from "../../addenda/titles.js";
import type { Action } from "../../law/rights-actions.js";
import { has } from "../../model/table.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { type RequestStep, stepsOf } from "../ledger/request-steps.service.js";
import { factsOf } from "./facts-of.service.js";
import { type Facts, factsOf as namesIn, fill, type Filled } from "./fill.js";
import { lettersToWrite } from "./letters-at.js";
import { RECORDED } from "./request-facts.js";
import type { TemplateInForce } from "./template-in-force.js";
import { templatesInForce } from "./templates.service.js";
import { typedFacts, type TypedFact } from "./typed-facts.js";

/** A letter that can be written now, and for a notice to whom. */
export interface SuggestedLetter {
  readonly template: TemplateInForce;
  readonly parties: readonly Recipient[];
}

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly wrote: boolean;
}

export async function suggestedLetters(
  context: Context,
  request: ConsumerRequest,
): Promise<readonly SuggestedLetter[]> {
  const letters = lettersToWrite(request, context.live.today());
  const templates = new Map((await templatesInForce(context)).map((each) => [each.letter.id, each]));
  const vendors = letters.some(({ to }) => to === "vendor") ? await recipientsOf(context, request) : [];
  return letters
    .flatMap(({ id }) => templates.get(id) ?? [])
    .map((template) => ({ template, parties: template.letter.to === "vendor" ? vendors : [] }))
    .filter(({ template: { letter }, parties }) => letter.to === "consumer" || parties.length > 0);
}

/** Vendors whose step asks for a notice. Those who were written to already are there too, and it is said. */
async function recipientsOf(context: Context, request: ConsumerRequest): Promise<readonly Recipient[]> {
  const papers = await context.live.store.ledger.papers(request.id);
  const wrote = new Set(papers.filter(({ kind }) => kind === "letter").map(({ party }) => party));
  return (await stepsOf(context, request))
    .filter((each) => isTold(request, each))
    .map(({ step }) => ({ id: step.party, name: nameOf(step.at.map, step.party), wrote: wrote.has(step.party) }));
}

const NOTICES: ReadonlySet<Action> = new Set(["STOP", "NOTIFY_AND_DIRECT"]);
const ORDERS: ReadonlySet<Action> = new Set([...NOTICES, "INSTRUCT", "COLLECT"]);

/** The notice of an opt-out is for third parties (11 CCR § 7026(f)(2)); those of other rights are for providers too. */
export function isTold({ right }: ConsumerRequest, { step }: RequestStep): boolean {
  if (!has(step.at.map.vendors, step.party)) return false;
  return (right === "opt_out_sale_share" ? NOTICES : ORDERS).has(step.action);
}

export interface LetterAsked {
  readonly template: TemplateInForce;
  readonly party: string | null;
  readonly typed: readonly TypedFact[];
}

export interface Preview {
  readonly template: TemplateInForce;
  readonly facts: readonly NamedFact[];
  readonly filled: Filled;
}

export interface NamedFact {
  readonly name: string;
  readonly value: string | null;
  /** The ledger records it: nobody types something else. */
  readonly recorded: boolean;
}

/** The letter as it would be sent, or what is missing in it. */
export async function previewOf(context: Context, request: ConsumerRequest, asked: LetterAsked): Promise<Preview> {
  const { template, party, typed } = asked;
  const known = await factsOf(context, request, party);
  const facts: Facts = { ...known, ...typedFacts(known, typed) };
  const named = namesIn(template).map((name) => ({
    name,
    value: facts[name] ?? null,
    recorded: isRecorded(known, name),
  }));
  return { template, facts: named, filled: fill(template, facts) };
}

function isRecorded(known: Facts, name: string): boolean {
  return RECORDED.has(name) && typeof known[name] === "string";
}
