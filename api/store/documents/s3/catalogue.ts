import type { Document } from "../../../documents/document.js";
import type { S3Client } from "./client.js";

export const RECORDS = "records/";

export interface Catalogue {
  readonly all: () => Promise<Iterable<Document>>;
  readonly noted: (document: Document) => void;
}

/** How long a list of keys counts as the present one. */
const FRESH_MS = 1_000;
const AT_ONCE = 16;

/**
 * All records, for lists: keys are asked for each time, because other processes write too; what is read is so for
 * ever and fetched once.
 */
export function catalogue(client: S3Client, recordOf: (id: string) => Promise<Document | null>): Catalogue {
  const known = new Map<string, Document>();
  let looked = -Infinity;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    await refresh(known, client, recordOf);
    looked = performance.now();
  };
  return {
    all: async () => {
      if (performance.now() - looked > FRESH_MS) {
        await (looking ??= look().finally(() => {
          looking = undefined;
        }));
      }
      return [...known.values()];
    },
    noted: (document) => void known.set(document.id, document),
  };
}

type Records = Map<string, Document>;

async function refresh(
  known: Records,
  client: S3Client,
  recordOf: (id: string) => Promise<Document | null>,
): Promise<void> {
  // What this process takes in meanwhile is not in the list yet, and stays.
  const before = [...known.keys()];
  const present = new Set<string>();
  for await (const key of client.keys(RECORDS)) present.add(key.slice(RECORDS.length).replace(/\.json$/, ""));
  for (const id of before) if (!present.has(id)) known.delete(id);
  const wanted = [...present].filter((id) => known.get(id)?.state !== "read");
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const records = await Promise.all(wanted.slice(at, at + AT_ONCE).map(recordOf));
    for (const record of records)
      if (record !== null && known.get(record.id)?.state !== "read") known.set(record.id, record);
  }
}
