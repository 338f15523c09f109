import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unavailable } from "../../api/common/errors.js";
import type { DocumentStore } from "../../api/documents/documents.store.js";
import { folderDocuments } from "../../api/store/documents/folder/adapter.js";
import { buildApi } from "../faults/process.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";

let folder: string;
let sluice: DocumentsSluice;
/** Stands between the program and its real store, to take the store away. */
let away = false;

beforeAll(buildApi, 60_000);
beforeEach(async () => {
  away = false;
  folder = await mkdtemp(join(tmpdir(), "sluice-away-"));
  sluice = await startDocuments({}, throughSwitch(await folderDocuments({ folder })));
});
afterEach(async () => {
  await sluice.stop();
  await rm(folder, { recursive: true });
});

function throughSwitch(store: DocumentStore): DocumentStore {
  return new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...given: unknown[]): unknown =>
        away ? Promise.reject(unavailable("The store is away.")) : method(...given);
    },
  });
}

test("while the store is away uploads are refused in a sentence, the map goes on, and reading waits for it", async () => {
  const { answer } = await sluice.upload("Some words.", "a.txt");
  away = true;
  const refused = await sluice.upload("Other words.");
  expect(refused).toMatchObject({ status: 503, answer: { error: { code: "UNAVAILABLE" } } });
  await expect(sluice.data("{ documents { totalCount } }")).rejects.toThrow("UNAVAILABLE");
  expect(await sluice.data("{ revision }")).toEqual({ revision: 0 });
  away = false;
  const read = await sluice.read("Some words.");
  expect(read).toMatchObject({ id: answer["id"], state: "READ" });
});
