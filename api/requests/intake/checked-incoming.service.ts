import { addYears, type Day, isDay } from "../../common/day.js";
import { invalid, quote } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { knownCategories } from "../../flows/asked.js";
import { STATE_LAWS, stateLaw } from "../../law/states.js";
import { isVisible } from "../ledger/visible.js";
import type { SubjectToken } from "../ledger/request.js";
import { type Identifier, normalised } from "./identifiers.js";
import type { Agent, ExchangeOrigin, Incoming } from "./incoming.js";

export interface CheckedIncoming {
  readonly right: Incoming["right"];
  readonly method: Incoming["method"];
  readonly law: string;
  readonly receivedOn: Day;
  readonly categories: readonly string[] | null;
  readonly name: string | null;
  readonly words: string | null;
  readonly identifiers: readonly Identifier[];
  readonly subject: readonly SubjectToken[];
  readonly agent: Agent | null;
  readonly exchange: ExchangeOrigin | null;
}

const MOST_IDENTIFIERS = 20;
const MOST_NAME = 200;
const MOST_WORDS = 10_000;

/** Everything that can be wrong with a request that comes in, before anything is kept of it. */
export function checkedIncoming({ live, world }: Pick<Context, "live" | "world">, incoming: Incoming): CheckedIncoming {
  const { right, method, identifiers, agent = null, law } = incoming;
  if (identifiers.length === 0)
    throw invalid("identifiers", "Give at least one thing that finds the person, such as an e-mail address.");
  if (identifiers.length > MOST_IDENTIFIERS)
    throw invalid("identifiers", `A request has at most ${String(MOST_IDENTIFIERS)} identifiers.`);
  if (method === "agent" && agent === null)
    throw invalid("agent", "An agent shows the consumer's signed permission or a power of attorney (11 CCR § 7063).");
  const normal = identifiers.map((each, at) => ({
    type: each.type,
    value: normalised(each, `identifiers.${String(at)}.value`),
  }));
  return {
    right,
    method,
    law: knownLaw(law),
    receivedOn: receivedOn(live.today(), incoming.receivedOn),
    categories: knownCategories(world.map, "categories", incoming.categories),
    name: text("name", incoming.name, MOST_NAME),
    words: text("words", incoming.words, MOST_WORDS),
    identifiers: normal,
    subject: distinct(normal.map(({ type, value }) => ({ type, token: live.keys.token(type, value) }))),
    exchange: incoming.exchange ?? null,
    agent: agent && { ...agent, name: agentName(agent) },
  };
}

function agentName({ name }: Agent): string {
  const given = text("agent.name", name, MOST_NAME);
  if (given === null) throw invalid("agent.name", "Name who acts for the person.");
  return given;
}

/** Kept in small letters; the table of the states has capitals. */
function knownLaw(given: string | null | undefined): string {
  const law = (given ?? "ca").trim();
  if (stateLaw(law.toUpperCase()) !== undefined) return law.toLowerCase();
  const known = STATE_LAWS.map(({ state }) => state.toLowerCase()).join(", ");
  throw invalid("law", `No state’s law is known as ${quote(law)}. Known: ${known}.`);
}

function receivedOn(today: Day, given: Day | null | undefined): Day {
  if (given === null || given === undefined) return today;
  if (!isDay(given)) throw invalid("receivedOn", "The day of receipt must be a day that exists, written YYYY-MM-DD.");
  if (given > today) throw invalid("receivedOn", "The day of receipt is in the future.");
  // Every clock of the law has long run out by then: a slip of the pen.
  if (given < addYears(today, -1)) throw invalid("receivedOn", "The day of receipt is more than a year ago.");
  return given;
}

function text(field: string, given: string | null | undefined, most: number): string | null {
  const clean = given?.normalize("NFC").trim() ?? "";
  if (!isVisible(clean)) throw invalid(field, "This has characters that nobody sees. Type it anew.");
  if (clean.length > most) throw invalid(field, `At most ${String(most)} characters fit here.`);
  return clean === "" ? null : clean;
}

function distinct(tokens: readonly SubjectToken[]): readonly SubjectToken[] {
  return [...new Map(tokens.map((each) => [each.token, each])).values()];
}
