import neo4j from "neo4j-driver";
import type { StandingChange } from "../../../requests/ledger/ledger.store.js";
import {
  STANDING_KINDS,
  type StandingKind,
  type StandingMark,
  type StandingOf,
} from "../../../requests/ledger/standing.js";
import type { Connection, Run } from "../connection.js";

/**
 * The register's node is taken first: who follows the changes by their numbers never sees a later one before an
 * earlier one. What stands already and begins to stand again keeps its first day, and is no change.
 */
export async function putStandings(run: Run, marks: readonly StandingMark[]): Promise<void> {
  if (marks.length === 0) return;
  const [register] = await run(
    "MATCH (n:StandingRegister {one: 1}) SET n.locked = true REMOVE n.locked RETURN n.number AS number",
  );
  let number = register?.["number"] as number;
  const keys = [...new Set(marks.map(keyOf))];
  const rows = await run("MATCH (s:Standing) WHERE s.key IN $keys RETURN s.key AS key", { keys });
  const standing = new Set(rows.map((row) => row["key"] as string));
  const changes = marks.filter((mark) => {
    const key = keyOf(mark);
    if (standing.has(key) === mark.stands) return false;
    if (mark.stands) standing.add(key);
    else standing.delete(key);
    return true;
  });
  if (changes.length === 0) return;
  await apply(run, lastOf(changes));
  const numbered = changes.map((mark) => ({ ...mark, number: neo4j.int(++number) }));
  await run("UNWIND $rows AS row CREATE (c:StandingChange) SET c = row", { rows: numbered });
  await run("MATCH (n:StandingRegister {one: 1}) SET n.number = $number", { number: neo4j.int(number) });
  await count(run, changes);
}

function keyOf({ token, kind }: Pick<StandingMark, "token" | "kind">): string {
  return `${token} ${kind}`;
}

/** What each key comes to in the end. */
function lastOf(changes: readonly StandingMark[]): readonly (StandingMark & { readonly key: string })[] {
  return [...new Map(changes.map((mark) => [keyOf(mark), { ...mark, key: keyOf(mark) }])).values()];
}

async function apply(run: Run, marks: readonly (StandingMark & { readonly key: string })[]): Promise<void> {
  await run("UNWIND $rows AS row MATCH (s:Standing {key: row.key}) DELETE s", {
    rows: marks.filter(({ stands }) => !stands),
  });
  await run(
    `UNWIND $rows AS row MERGE (s:Standing {key: row.key})
     SET s.token = row.token, s.kind = row.kind, s.since = row.on, s.request = row.request`,
    { rows: marks.filter(({ stands }) => stands) },
  );
}

async function count(run: Run, changes: readonly StandingMark[]): Promise<void> {
  const rows = STANDING_KINDS.map((kind) => ({
    kind,
    by: neo4j.int(changes.reduce((sum, each) => (each.kind === kind ? sum + (each.stands ? 1 : -1) : sum), 0)),
  }));
  await run(
    `UNWIND $rows AS row MERGE (n:StandingCount {kind: row.kind})
     ON CREATE SET n.count = row.by ON MATCH SET n.count = n.count + row.by`,
    { rows },
  );
}

export async function standingsOf({ run }: Connection, tokens: readonly string[]): Promise<readonly StandingOf[]> {
  const found = new Map<string, Record<string, string>>();
  if (tokens.length > 0) {
    const rows = await run(
      "UNWIND $tokens AS token MATCH (s:Standing {token: token}) RETURN DISTINCT token, s.kind AS kind, s.since AS since",
      { tokens },
    );
    for (const row of rows) {
      const mine = found.get(row["token"] as string) ?? {};
      mine[row["kind"] as string] = row["since"] as string;
      found.set(row["token"] as string, mine);
    }
  }
  return tokens.map((token) => found.get(token) ?? {});
}

export async function standingChanges(
  { run }: Connection,
  { after, first }: { readonly after: number; readonly first: number },
): Promise<readonly StandingChange[]> {
  return await run(
    `MATCH (c:StandingChange) WHERE c.number > $after WITH c ORDER BY c.number LIMIT $first
     RETURN c.number AS number, c.token AS token, c.kind AS kind, c.on AS on, c.stands AS stands, c.request AS request`,
    { after: neo4j.int(after), first: neo4j.int(first) },
  );
}

export async function standingCounts({ run }: Connection): Promise<Readonly<Record<StandingKind, number>>> {
  const rows = await run("MATCH (n:StandingCount) RETURN n.kind AS kind, n.count AS count");
  const none = Object.fromEntries(STANDING_KINDS.map((kind) => [kind, 0])) as Record<StandingKind, number>;
  const counted = rows.map((row) => [row["kind"], row["count"]] as [StandingKind, number]);
  return { ...none, ...Object.fromEntries(counted) };
}
