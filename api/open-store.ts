import type { Config } from "./config.js";
import { sqliteStore } from "./store/sqlite/adapter.js";
import type { Store } from "./store/store.js";

/** The store that the environment names: Neo4j where NEO4J_URI is set, else SQLite in a folder. */
export async function openStore({ neo4j, dataFolder }: Pick<Config, "neo4j" | "dataFolder">): Promise<Store> {
  if (neo4j === null) return sqliteStore({ folder: dataFolder });
  // Only where it is wanted: the driver takes a while to load.
  const { neo4jStore } = await import("./store/neo4j/adapter.js");
  return neo4jStore(neo4j);
}
