import { randomBytes } from "node:crypto";
import { invalid, limit } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { act } from "../ledger/act.service.js";
import type { At } from "../ledger/acts.service.js";
import type { What } from "../ledger/happening.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { stepsOf } from "../ledger/request-steps.service.js";
import { barredValues } from "./barred-values.js";

export interface Gathered {
  readonly party: string;
  /** As the person finds it in the package. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of one answer; bytes and answers of one request, since its package is made in memory. */
export const GATHERED_LIMITS = { bytes: 20 * 1024 * 1024, total: 64 * 1024 * 1024, count: 200 } as const;

/**
 * What one party holds, for the answer to a request to know: sealed and kept, and the step is done with it. Text that
 * shows what must never be disclosed is refused, naming what it is and not what it says (11 CCR § 7024(d)).
 */
export function gather(context: Context, at: At, { party, name, bytes }: Gathered): Promise<ConsumerRequest> {
  const clean = fileName(name);
  if (bytes.length === 0) throw invalid("body", "The answer is empty. Where nothing is held, record that.");
  if (bytes.length > GATHERED_LIMITS.bytes) throw limit("body", "An answer has at most 20 MB. Nothing was kept.");
  refuseBarred(bytes);
  return act(context, {
    ...at,
    decide: async (request) => {
      if (!request.right.startsWith("know_")) throw invalid("id", "Answers are gathered for a request to know.");
      const kept = await context.live.store.ledger.papers(request.id);
      if (kept.length >= GATHERED_LIMITS.count) throw limit("id", "A request has at most 200 papers.");
      if ((await gatheredBytes(context, request.id)) + bytes.length > GATHERED_LIMITS.total)
        throw limit("body", "The answers of a request have at most 64 MB together. Nothing was kept.");
      const step = (await stepsOf(context, request)).find((each) => each.step.party === party);
      if (step?.toDo !== true) throw invalid("party", "The plan of this request asks nothing of this party.");
      const id = `P${randomBytes(10).toString("hex")}`;
      const whats: What[] = [{ kind: "gathered", party, paper: id, bytes: bytes.length }];
      if (step.isOpen) whats.push({ kind: "step", party, outcome: "done", note: null });
      const sealed = context.live.keys.seal(bytes);
      const paper = {
        id,
        request: request.id,
        kind: "gathered",
        name: clean,
        party,
        at: new Date().toISOString(),
        sealed,
      } as const;
      return { whats, beside: { papers: [paper] } };
    },
  });
}

async function gatheredBytes({ live }: Context, request: string): Promise<number> {
  const happenings = await live.store.ledger.happenings(request);
  return happenings.reduce((sum, { what }) => (what.kind === "gathered" ? sum + what.bytes : sum), 0);
}

function fileName(given: string): string {
  const name = given.normalize("NFC").trim();
  if (name === "" || name.length > 200 || /[\p{Cc}\p{Cf}\\/:*?"<>|]/u.test(name) || /^\.+$/.test(name))
    throw invalid("name", 'Name the answer as a file: at most 200 characters, without / \\ : * ? " < > |.');
  return name;
}

/** Text in UTF-8, or in UTF-16 by its first two bytes; null for anything else. A zero in between hides nothing. */
function textOf(bytes: Uint8Array): string | null {
  const first = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  const encoding = first === "fffe" ? "utf-16le" : first === "feff" ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll("\0", "");
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Only text can be read here; a picture or a packed file is for the person who gathers to look at. */
function refuseBarred(bytes: Uint8Array): void {
  const [found] = barredValues(textOf(bytes) ?? "");
  if (found === undefined) return;
  throw invalid(
    "body",
    `This seems to hold what must never be disclosed: ${found.label.toLowerCase()}. Take it out; the answer says instead: “${found.said}” (${found.citation}).`,
  );
}
