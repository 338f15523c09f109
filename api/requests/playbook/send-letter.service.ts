import { randomBytes } from "node:crypto";
import { conflict, invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { act, type Decided } from "../ledger/act.service.js";
import type { At } from "../ledger/acts.service.js";
import type { What } from "../ledger/happening.js";
import type { Paper } from "../ledger/ledger.store.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { stepsOf } from "../ledger/request-steps.service.js";
import type { LetterWay } from "./letter-ways.js";
import { isTold, previewOf } from "./preview.service.js";
import { sentWith } from "./sent-with.service.js";
import type { TemplateInForce } from "./template-in-force.js";
import { templateInForce } from "./templates.service.js";
import type { TypedFact } from "./typed-facts.js";

export interface LetterSent {
  readonly template: string;
  /** The version of the template that the person saw. */
  readonly templateVersion: number;
  readonly party: string | null;
  readonly facts: readonly TypedFact[];
  readonly sentBy: LetterWay;
}

/**
 * Records that a letter was sent, and keeps it as it was, sealed, in the same write as what it does to the request. A
 * letter with a hole is INVALID; one whose template changed since it was looked at is a CONFLICT.
 */
export function sendLetter(context: Context, at: At, sent: LetterSent): Promise<ConsumerRequest> {
  return act(context, {
    ...at,
    decide: async (request) => {
      const template = await templateInForce(context, sent.template);
      refuseStale(template, sent.templateVersion);
      await checkRecipient(context, request, { template, party: sent.party });
      const { paper, reason } = await written(context, request, { template, sent });
      const { before, after, beside } = sentWith(context, request, { letter: template.letter.id, reason });
      const letter: What = {
        kind: "letter",
        letter: paper.id,
        template: template.letter.id,
        version: template.version,
        sentBy: sent.sentBy,
      };
      return { whats: [...before, letter, ...after], beside: { ...beside, papers: [paper] } } satisfies Decided;
    },
  });
}

interface Writing {
  readonly template: TemplateInForce;
  readonly sent: LetterSent;
}

async function written(
  context: Context,
  request: ConsumerRequest,
  { template, sent }: Writing,
): Promise<{ readonly paper: Paper; readonly reason: string | null }> {
  const { facts, filled } = await previewOf(context, request, { template, party: sent.party, typed: sent.facts });
  if (!filled.filled) throw invalid("facts", `The letter has holes: say ${filled.missing.join(", ")}.`);
  const text = `${filled.subject}\n\n${filled.body}\n`;
  const paper: Paper = {
    id: `L${randomBytes(10).toString("hex")}`,
    request: request.id,
    kind: "letter",
    name: template.letter.title,
    party: sent.party,
    at: new Date().toISOString(),
    sealed: context.live.keys.seal(Buffer.from(text, "utf8")),
  };
  return { paper, reason: facts.find(({ name }) => name === "extension_reason")?.value ?? null };
}

function refuseStale({ letter, version }: TemplateInForce, seen: number): void {
  if (version === seen) return;
  throw conflict(`The template “${letter.title}” was changed since you looked at this letter. Look at it again.`, {
    record: letter.id,
    version,
  });
}

async function checkRecipient(
  context: Context,
  request: ConsumerRequest,
  { template: { letter }, party }: { readonly template: TemplateInForce; readonly party: string | null },
): Promise<void> {
  if (!letter.rights.includes(request.right)) throw invalid("template", "This letter is not for this right.");
  if (letter.to === "consumer") {
    if (party !== null) throw invalid("party", "This letter goes to the person, and to no recipient.");
    return;
  }
  if (party === null) throw invalid("party", "Say to which recipient this notice goes.");
  const steps = await stepsOf(context, request);
  if (!steps.some((each) => each.step.party === party && isTold(request, each)))
    throw invalid("party", "The plan of this request sends this party no notice.");
}
