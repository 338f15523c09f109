import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { quote, unavailable } from "../../common/errors.js";
import { makeFolder } from "../make-folder.js";
import { codeOf } from "./errors.js";
import { refuseForeign } from "./migrate.js";

/** Shaped like the `DatabaseSync` of `node:sqlite`, which can take its place. */
export type Database = DatabaseSyncInstance;

export interface Connection {
  /** The one connection that writes. */
  readonly db: Database;
  /** A connection with one unchanging view of the file, until it is closed. */
  snapshot(): Database;
  close(): void;
}

/**
 * One server a file: a lock is held in a database of its own for as long as the process lives, so that the operating
 * system gives it back even after `kill -9`. `prepare` makes the file ready; where it throws, all is closed again.
 */
export function openStore(folder: string, prepare: (db: Database) => void): Connection {
  const lock = takeLock(folder);
  try {
    const file = join(folder, "sluice.db");
    const db = open(file);
    try {
      prepare(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return connectionOf(db, lock, file);
  } catch (error) {
    lock.close();
    throw codeOf(error) === undefined ? error : cannotUse(folder, error);
  }
}

function connectionOf(db: Database, lock: Database, file: string): Connection {
  const snapshots = new Set<Database>();
  return {
    db,
    snapshot() {
      for (const old of snapshots) if (!old.isOpen) snapshots.delete(old);
      const view = new DatabaseSync(file, { readOnly: true });
      view.exec("PRAGMA busy_timeout = 5000; BEGIN");
      snapshots.add(view);
      return view;
    },
    close() {
      for (const each of [...snapshots, db, lock]) if (each.isOpen) each.close();
    },
  };
}

function open(file: string): Database {
  const db = new DatabaseSync(file);
  try {
    db.exec("PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    refuseForeign(db);
    db.exec("PRAGMA journal_mode = WAL");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function takeLock(folder: string): Database {
  let lock: Database | undefined;
  try {
    makeFolder(folder);
    lock = new DatabaseSync(join(folder, "sluice.lock"));
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock?.close();
    throw cannotUse(folder, error);
  }
}

function cannotUse(folder: string, error: unknown): Error {
  const where = `The folder SLUICE_DATA ${quote(folder)}`;
  const code = codeOf(error);
  if (code === "SQLITE_BUSY") {
    return unavailable(`${where} is in use by another Sluice. Stop that one, or give this one a folder of its own.`);
  }
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return new Error(`${where} holds a sluice.db that is damaged or not a database. Put a backup in its place.`, {
      cause: error,
    });
  }
  const reason = code ?? (error as NodeJS.ErrnoException).code ?? "unknown reason";
  return new Error(`${where} cannot be created or written (${reason}). Choose another one.`, { cause: error });
}
