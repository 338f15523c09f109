import type { Instant } from "../../../common/day.js";
import type { Link, LinkUse } from "../../../requests/ledger/ledger.store.js";
import type { Connection, Run } from "../connection.js";

export async function putLinks(run: Run, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  await run(
    `UNWIND $links AS link MATCH (r:Request {id: link.request})
     CREATE (r)-[:HAS_LINK]->(n:Link) SET n = link`,
    { links },
  );
}

interface Use {
  readonly hash: string;
  readonly purpose: Link["purpose"];
  readonly at: Instant;
}

/** The lock is taken before it is looked at, so of two who come at once the second sees the first's use. */
export async function useLink(connection: Connection, { hash, purpose, at }: Use): Promise<LinkUse> {
  const found = await connection.transaction<LinkUse>(async (run) => {
    const [row] = await run(
      `MATCH (n:Link {hash: $hash, purpose: $purpose}) SET n.locked = true REMOVE n.locked
       RETURN n.request AS request, n.once AS once, n.usedAt AS usedAt, n.expiresAt AS expiresAt`,
      { hash, purpose },
    );
    if (row === undefined) return { found: false, because: "unknown" };
    if (row["once"] === true && row["usedAt"] !== null) return { found: false, because: "used" };
    const expiresAt = row["expiresAt"] as Instant | null;
    if (expiresAt !== null && expiresAt <= at) return { found: false, because: "expired" };
    if (row["once"] === true) await run("MATCH (n:Link {hash: $hash}) SET n.usedAt = $at", { hash, at });
    return { found: true, request: row["request"] as string };
  });
  return found ?? { found: false, because: "unknown" };
}
