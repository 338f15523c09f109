import { SluiceError, unavailable } from "../../common/errors.js";

/** Runs work on the file; what the file or the disk refuses becomes `UNAVAILABLE`, everything else stays itself. */
export async function guarded<T>(work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}

export async function* guardedStream<T>(work: () => AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* work();
  } catch (error) {
    throw translated(error);
  }
}

/** The name SQLite gives an error, for example SQLITE_BUSY; undefined where the error is not SQLite's. */
export function codeOf(error: unknown): string | undefined {
  const named = error as { readonly sqliteCodeName?: unknown } | null;
  return typeof named?.sqliteCodeName === "string" ? named.sqliteCodeName : undefined;
}

const REFUSED: Readonly<Record<string, string>> = {
  SQLITE_BUSY: "it is in use by another program",
  SQLITE_LOCKED: "it is in use by another program",
  SQLITE_FULL: "the disk is full",
  SQLITE_IOERR: "the disk cannot be read or written",
  SQLITE_READONLY: "the folder SLUICE_DATA cannot be written",
  SQLITE_CANTOPEN: "the folder SLUICE_DATA cannot be opened",
};

function translated(error: unknown): unknown {
  if (error instanceof SluiceError) return error;
  const code = codeOf(error);
  const refused = code === undefined ? undefined : REFUSED[code];
  if (refused !== undefined) return unavailable(`The map's file cannot be used: ${refused}.`);
  if (code === "SQLITE_CORRUPT")
    return unavailable("The map's file is damaged. Stop Sluice and put a backup in its place.");
  if ((error as { readonly code?: unknown } | null)?.code === "ERR_INVALID_STATE")
    return unavailable("The store is closed.");
  return error;
}
