import type { Store } from "../store.js";
import { commit } from "./commit.js";
import { openStore } from "./connection.js";
import { guarded, guardedStream } from "./errors.js";
import { sqliteLedger } from "./ledger/adapter.js";
import { load } from "./load.js";
import { changesSince, headRevision, history, revisionDetail } from "./log.js";
import { migrate } from "./migrate.js";
import { tallies } from "./tallies.js";
import { sweepSome } from "./write-entries.js";
import { inTurns } from "./turns.js";

/** The map in one file of a folder. Throws where the folder cannot be used, another process uses it, or the file is not ours. */
export function sqliteStore(options: { readonly folder: string }): Store {
  const connection = openStore(options.folder, (db) => {
    migrate(db);
    while (sweepSome(db)) continue;
  });
  const { db } = connection;
  const oneAtATime = inTurns();
  return {
    kind: "sqlite",
    ledger: sqliteLedger(db),
    revision: () => guarded(() => headRevision(db)),
    load: async () => {
      const { revision, records } = await guarded(() => load(connection));
      return { revision, records: guardedStream(() => records) };
    },
    commit: (request) => guarded(() => oneAtATime(() => commit(db, request))),
    changesSince: (revision) => guardedStream(() => changesSince(db, revision)),
    history: (page) => guarded(() => history(db, page)),
    revisionDetail: (revision) => guarded(() => revisionDetail(db, revision)),
    tallies: (revisions) => guarded(() => tallies(db, revisions)),
    close: () => oneAtATime(() => connection.close()),
  };
}
