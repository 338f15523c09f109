import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderDocuments } from "../../api/store/documents/folder/adapter.js";
import { type DocumentFixture, documentStoreContract, incoming } from "./store-contract.js";

describe("documents in a folder", () => {
  documentStoreContract(fresh);

  test("what a killed process had begun to take in is swept, what a living one has is not", async () => {
    const { store, stored, reopen, dispose } = await fresh();
    const folder = (await store.put(incoming("kept"))).document.id.slice(0, 2);
    const root = roots.at(-1)!;
    await mkdir(join(root, "incoming", "4194304000-dead"));
    await writeFile(join(root, "incoming", "4194304000-dead", "bytes"), "half");
    await mkdir(join(root, "incoming", `${process.ppid}-alive`));
    await reopen();
    expect(await readdir(join(root, "incoming"))).toEqual([`${process.ppid}-alive`]);
    expect((await stored()).some((path) => path.startsWith(folder))).toBe(true);
    await dispose();
  });

  test("a folder that may not be written is said in a sentence", async () => {
    const { store, dispose } = await fresh();
    const root = roots.at(-1)!;
    await chmod(root, 0o755);
    await chmod(join(root, "incoming"), 0o500);
    await asNobody(() => expect(store.put(incoming("x"))).rejects.toMatchObject({ code: "UNAVAILABLE" }));
    await chmod(join(root, "incoming"), 0o700);
    await dispose();
  });

  test("a folder that nobody can make is said at once", async () => {
    const refused = folderDocuments({ folder: "/proc/sluice/documents" });
    await expect(refused).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("SLUICE_DATA"),
    });
  });
});

/** The superuser may write anywhere, so for a moment the tests are run by somebody else. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

const roots: string[] = [];

async function fresh(): Promise<DocumentFixture> {
  const folder = await mkdtemp(join(tmpdir(), "sluice-folder-"));
  roots.push(folder);
  return {
    store: await folderDocuments({ folder }),
    reopen: () => folderDocuments({ folder }),
    stored: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    },
    dispose: () => rm(folder, { recursive: true }),
  };
}
