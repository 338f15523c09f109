import neo4j from "neo4j-driver";
import type { Paper, StoredPlan } from "../../../requests/ledger/ledger.store.js";
import type { Connection, Run } from "../connection.js";

/** The same plan for many requests is kept once. */
export async function putPlans(run: Run, plans: readonly StoredPlan[]): Promise<void> {
  const rows = new Map(plans.map((each) => [keyOf(each), { ...each, revision: neo4j.int(each.revision) }]));
  if (rows.size === 0) return;
  await run(`UNWIND $rows AS row MERGE (p:Plan {key: row.key}) ON CREATE SET p += row.plan`, {
    rows: [...rows].map(([key, plan]) => ({ key, plan })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  });
}

function keyOf({ digest, revision }: Pick<StoredPlan, "digest" | "revision">): string {
  return `${digest} ${String(revision)}`;
}

export async function plan(
  { run }: Connection,
  of: Pick<StoredPlan, "digest" | "revision">,
): Promise<StoredPlan | null> {
  const [row] = await run<StoredPlan>(
    `MATCH (p:Plan {key: $key})
     RETURN p.revision AS revision, p.day AS day, p.digest AS digest, p.right AS right, p.text AS text`,
    { key: keyOf(of) },
  );
  return row ?? null;
}

/** Bytes travel as base64: the driver's own byte arrays are signed. */
export async function putPapers(run: Run, papers: readonly Paper[]): Promise<void> {
  if (papers.length === 0) return;
  const rows = papers.map((each) => ({ ...each, sealed: Buffer.from(each.sealed).toString("base64") }));
  await run("UNWIND $rows AS row MATCH (r:Request {id: row.request}) CREATE (r)-[:HAS_PAPER]->(p:Paper) SET p = row", {
    rows,
  });
}

const HEAD = "p.id AS id, p.request AS request, p.kind AS kind, p.name AS name, p.party AS party, p.at AS at";

export async function papers({ run }: Connection, request: string): Promise<readonly Omit<Paper, "sealed">[]> {
  return await run(`MATCH (:Request {id: $request})-[:HAS_PAPER]->(p:Paper) RETURN ${HEAD} ORDER BY p.at, p.id`, {
    request,
  });
}

export async function paper({ run }: Connection, id: string): Promise<Paper | null> {
  const [row] = await run<Kept>(`MATCH (p:Paper {id: $id}) RETURN ${HEAD}, p.sealed AS sealed`, { id });
  return row === undefined ? null : { ...row, sealed: Buffer.from(row.sealed, "base64") };
}

type Kept = Omit<Paper, "sealed"> & { readonly sealed: string };
