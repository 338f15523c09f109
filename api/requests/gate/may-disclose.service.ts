import { invalid, limit, notFound } from "../../common/errors.js";
import { pauses } from "../../common/steps.js";
import type { Context } from "../../context.js";
import { knownCategories } from "../../flows/asked.js";
import { paced } from "../../flows/paced.service.js";
import { has } from "../../model/table.js";
import { type Identifier, normalised } from "../intake/identifiers.js";
import { decide, type GateAnswer, together } from "./decide.js";
import { type GateQuestion, gateRuling } from "./ruling.js";

/** A person as a program names one: by identifiers, or by tokens that it has from the register. */
export interface GateSubject {
  readonly identifiers?: readonly Identifier[] | null | undefined;
  readonly tokens?: readonly string[] | null | undefined;
}

export interface AskedOf {
  readonly flow?: string | null | undefined;
  readonly vendor?: string | null | undefined;
  readonly category?: string | null | undefined;
}

export interface GateAnswers {
  readonly revision: number;
  /** One a subject, in the order asked. */
  readonly answers: readonly GateAnswer[];
}

/** Subjects of one question. */
export const GATE_SUBJECTS = 10_000;

/** Whether each person's information may be disclosed along a flow, or in a category to a vendor. */
export async function mayDisclose(
  context: Context,
  asked: AskedOf,
  subjects: readonly GateSubject[],
): Promise<GateAnswers> {
  if (subjects.length > GATE_SUBJECTS)
    throw limit("subjects", `Ask about at most ${String(GATE_SUBJECTS)} subjects at a time.`);
  const ruling = gateRuling(context.world, questionOf(context, asked));
  const tokens = await paced(tokensOf(context, subjects));
  const standings = await context.live.store.ledger.standingsOf(tokens.flat());
  let next = 0;
  const answers = tokens.map((mine) => {
    const from = next;
    next += mine.length;
    return decide(ruling, mine.length === 1 ? (standings[from] ?? {}) : together(standings.slice(from, next)));
  });
  return { revision: ruling.revision, answers };
}

function questionOf({ world }: Context, { flow, vendor, category }: AskedOf): GateQuestion {
  const { map } = world;
  if (typeof flow === "string") {
    if (typeof vendor === "string" || typeof category === "string")
      throw invalid("flow", "Ask about a flow, or about a vendor and a category, not both.");
    if (!has(map.flows, flow)) throw notFound("flow", flow);
    return { flow };
  }
  if (typeof vendor !== "string" || typeof category !== "string")
    throw invalid("flow", "Ask about a flow, or about a vendor and a category.");
  if (!has(map.vendors, vendor)) throw notFound("vendor", vendor);
  const [known] = knownCategories(map, "category", [category]) ?? [];
  return { vendor, category: known ?? category };
}

/** SHA-256 in base64url, without padding. */
const TOKEN = /^[\w-]{43}$/;

function* tokensOf(
  { live }: Context,
  subjects: readonly GateSubject[],
): Generator<void, readonly (readonly string[])[]> {
  const pause = pauses();
  const all: (readonly string[])[] = [];
  for (const [at, { identifiers, tokens }] of subjects.entries()) {
    yield* pause();
    const given = (identifiers ?? []).map((each, place) =>
      live.keys.token(each.type, normalised(each, `subjects.${String(at)}.identifiers.${String(place)}.value`)),
    );
    // One that was cut or mistyped would find nobody, and the answer would be yes.
    if (tokens?.some((token) => !TOKEN.test(token)) === true)
      throw invalid(`subjects.${String(at)}.tokens`, "This is no token of the register: it has 43 characters.");
    const mine = [...given, ...(tokens ?? [])];
    if (mine.length === 0) throw invalid(`subjects.${String(at)}`, "Name the person by an identifier or by a token.");
    all.push(mine);
  }
  return all;
}
