import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Context } from "../../context.js";
import { openWords } from "../intake/sealed-words.service.js";
import type { Ledger } from "../ledger/ledger.store.js";
import type { StandingKind } from "../ledger/standing.js";

const PAGE = 500;

/** One identifier of a person for whom it stands, hashed as suppression lists are exchanged. */
export interface SuppressionLine {
  readonly type: string;
  /** SHA-256 of the normalised identifier, in hexadecimal. */
  readonly sha256: string;
  readonly since: string;
}

/**
 * Everybody for whom it stands now, for a system or a vendor that keeps a list of its own. Those whose identifiers were
 * erased at the end of their retention are told by `erased` alone: the register still knows them, a list cannot.
 */
export async function* suppressionLines(
  { live }: Context,
  kind: StandingKind,
): AsyncGenerator<readonly SuppressionLine[] | { readonly erased: number }> {
  const { ledger } = live.store;
  let erased = 0;
  for (let after = 0; ;) {
    const changes = await ledger.standingChanges(after, PAGE);
    const last = changes.at(-1);
    if (last === undefined) break;
    after = last.number;
    // A store in this process answers at once: others get their turn between pages.
    await setImmediate();
    const begun = changes.filter((each) => each.kind === kind && each.stands);
    const since = await standingNow(
      ledger,
      begun.map(({ token }) => token),
      kind,
    );
    const lines: SuppressionLine[] = [];
    // Who opted out, in and out again on one day comes with the last of it.
    const newest = new Map(begun.map((each) => [each.token, each]));
    for (const { token, request, on } of newest.values()) {
      if (since.get(token) !== on) continue;
      const found = await identifierOf({ live }, { request, token });
      if (found === null) erased++;
      else lines.push({ ...found, since: on });
    }
    yield lines;
  }
  yield { erased };
}

/** A change that began what stands now: one that was taken back since, and begun again, comes once. */
async function standingNow(
  ledger: Ledger,
  tokens: readonly string[],
  kind: StandingKind,
): Promise<ReadonlyMap<string, string | undefined>> {
  const standings = await ledger.standingsOf(tokens);
  return new Map(tokens.map((token, at) => [token, standings[at]?.[kind]]));
}

async function identifierOf(
  { live }: Pick<Context, "live">,
  { request, token }: { readonly request: string; readonly token: string },
): Promise<Omit<SuppressionLine, "since"> | null> {
  const sealed = await live.store.ledger.sealed(request);
  if (sealed === null) return null;
  const { identifiers } = openWords(live.keys, sealed);
  const mine = identifiers.find(({ type, value }) => live.keys.token(type, value) === token);
  if (mine === undefined) return null;
  return { type: mine.type, sha256: createHash("sha256").update(mine.value, "utf8").digest("hex") };
}
