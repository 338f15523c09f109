import type { Store } from "../store.js";
import { availability } from "./availability.js";
import { commit } from "./commit.js";
import { connect, type Neo4jOptions } from "./connection.js";
import { neo4jLedger } from "./ledger/adapter.js";
import { load } from "./load.js";
import { changesSince, headRevision, history, revisionDetail } from "./log.js";
import { migrate } from "./migrate.js";
import { keepStatute } from "./statute.js";
import { tallies } from "./tallies.js";

/** The map in a Neo4j database. The first call that reaches the server makes the database ready; later ones find it so. */
export function neo4jStore(options: Neo4jOptions): Store {
  const connection = connect(options);
  const { guarded, guardedStream, close } = availability(
    async () => {
      await migrate(connection);
      await keepStatute(connection);
    },
    () => connection.close(),
  );
  return {
    kind: "neo4j",
    ledger: neo4jLedger(connection, { guarded }),
    revision: () => guarded(() => headRevision(connection)),
    load: async () => {
      const { revision, records } = await guarded(() => load(connection));
      return { revision, records: guardedStream(() => records) };
    },
    commit: (request) => guarded(() => commit(connection, request)),
    changesSince: (revision) => guardedStream(() => changesSince(connection, revision)),
    history: (page) => guarded(() => history(connection, page)),
    revisionDetail: (revision) => guarded(() => revisionDetail(connection, revision)),
    tallies: (revisions) => guarded(() => tallies(connection, revisions)),
    close,
  };
}
