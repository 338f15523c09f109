import neo4j from "neo4j-driver";
import type { Template } from "../../../requests/ledger/ledger.store.js";
import type { Connection, Row } from "../connection.js";
import { isDuplicate } from "../errors.js";

export async function templates({ run }: Connection): Promise<readonly Template[]> {
  const rows = await run(
    "MATCH (t:Template) WITH t ORDER BY t.version DESC WITH t.id AS id, collect(t)[0] AS t RETURN t.record AS record",
  );
  return rows.map(templateOf);
}

export async function template(
  { run }: Connection,
  { id, version }: Pick<Template, "id" | "version">,
): Promise<Template | null> {
  const [row] = await run("MATCH (t:Template {key: $key}) RETURN t.record AS record", { key: keyOf(id, version) });
  return row === undefined ? null : templateOf(row);
}

function templateOf(row: Row): Template {
  return JSON.parse(row["record"] as string) as Template;
}

function keyOf(id: string, version: number): string {
  return `${id} ${String(version)}`;
}

export async function putTemplate({ run }: Connection, given: Template): Promise<boolean> {
  const { id, version } = given;
  try {
    await run("CREATE (:Template {key: $key, id: $id, version: $version, record: $record})", {
      key: keyOf(id, version),
      id,
      version: neo4j.int(version),
      record: JSON.stringify(given),
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export async function keyFingerprint({ run }: Connection, mine: string): Promise<string> {
  const [row] = await run(
    "MERGE (n:LedgerKey {one: 1}) ON CREATE SET n.fingerprint = $mine RETURN n.fingerprint AS fingerprint",
    { mine },
  );
  return row?.["fingerprint"] as string;
}
