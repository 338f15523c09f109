import { STATUTORY_CATEGORIES } from "../../law/categories.js";
import { STATUTORY_PURPOSES } from "../../law/purposes.js";
import type { Connection } from "./connection.js";

/**
 * The rows of the statute are law and no part of the stored map. They are nodes all the same, marked `statutory`,
 * so that Cypher can walk from a company's own category up to the statute's.
 */
export async function keepStatute({ run }: Connection): Promise<void> {
  const categories = STATUTORY_CATEGORIES.map(({ id, label, citation, parents }) => ({ id, label, citation, parents }));
  const purposes = STATUTORY_PURPOSES.map(({ id, label, citation, kind }) => ({ id, label, citation, kind }));
  await run(
    `UNWIND $categories AS row MERGE (n:PiCategory {id: row.id})
     SET n.statutory = true, n.label = row.label, n.citation = row.citation, n.parents = row.parents`,
    { categories },
  );
  await run(
    `UNWIND $categories AS row UNWIND row.parents AS parent
     MATCH (n:PiCategory {id: row.id}) MATCH (p:PiCategory {id: parent}) MERGE (n)-[:UNDER]->(p)`,
    { categories },
  );
  await run(
    `UNWIND $purposes AS row MERGE (n:Purpose {id: row.id})
     SET n.statutory = true, n.label = row.label, n.citation = row.citation, n.kind = row.kind`,
    { purposes },
  );
}
