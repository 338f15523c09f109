/**
 * A process of its own that writes into a SQLite store until it is killed, and says on its output what was
 * acknowledged. Arguments: the compiled adapter, the folder, and how many records each commit has.
 */
const [adapter, folder, size] = process.argv.slice(2);
const { sqliteStore } = await import(adapter);
const store = sqliteStore({ folder });

for (let base = await store.revision(); ; base++) {
  const entries = Array.from({ length: Number(size) }, (_, index) => putSystem(`system-${index}`, base));
  process.stdout.write(`begin ${base + 1}\n`);
  const at = new Date().toISOString();
  const outcome = await store.commit({ key: `key-${base}`, baseRevision: base, entries, actor: "a", reason: null, at });
  process.stdout.write(`done ${outcome.revision}\n`);
}

/** Every revision writes all records anew, so that one state cannot be taken for another. */
function putSystem(id, base) {
  const record = (revision) => ({
    id,
    name: `as of ${revision}`,
    kind: "website",
    owner: null,
    description: null,
    collects: [],
    tags: [],
  });
  return { type: "system", id, before: base === 0 ? null : record(base), after: record(base + 1) };
}
