import type { LedgerWrite } from "../../../requests/ledger/ledger.store.js";
import type { Run } from "../connection.js";

/** Those whose links and papers are all new: the others would take the whole transaction down with them. */
export async function withoutTaken(
  run: Run,
  batch: readonly LedgerWrite[],
  places: readonly number[],
): Promise<readonly number[]> {
  const writes = places.flatMap((at) => batch[at] ?? []);
  const hashes = writes.flatMap(({ links = [] }) => links.map(({ hash }) => hash));
  const ids = writes.flatMap(({ papers = [] }) => papers.map(({ id }) => id));
  if (hashes.length === 0 && ids.length === 0) return places;
  const links = await run("UNWIND $hashes AS hash MATCH (:Link {hash: hash}) RETURN hash", { hashes });
  const papers = await run("UNWIND $ids AS id MATCH (:Paper {id: id}) RETURN id", { ids });
  const takenHashes = new Set(links.map((row) => row["hash"]));
  const takenIds = new Set(papers.map((row) => row["id"]));
  return places.filter(
    (at) =>
      !batch[at]?.links?.some(({ hash }, place, all) => takenHashes.has(hash) || isRepeated(all, place, "hash")) &&
      !batch[at]?.papers?.some(({ id }, place, all) => takenIds.has(id) || isRepeated(all, place, "id")),
  );
}

/** The same name twice in one write is taken as well. */
function isRepeated<K extends string>(all: readonly Readonly<Record<K, string>>[], place: number, key: K): boolean {
  return all.findIndex((each) => each[key] === all[place]?.[key]) !== place;
}
