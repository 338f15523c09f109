import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keysOf } from "../../api/keys.js";
import { openLive } from "../../api/live.js";
import { createLog } from "../../api/log.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import { startServer } from "../../api/server.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import { TODAY, until } from "../api/sluice.js";
import { compiledAdapter, startReceiver } from "./store-process.js";

const KEY = Buffer.alloc(32, "key for faults");

let built: ReturnType<typeof compiledAdapter>;
let folder: string;
beforeAll(() => {
  built = compiledAdapter();
}, 60_000);
afterAll(() => rm(built.folder, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-killed-"));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([1, 30, 300])(
  "a process killed after %i requests has every one that was acknowledged, and the next start plans them",
  async (many) => {
    const receiver = startReceiver(built.folder, folder, KEY.toString("base64"));
    await until(receiver.acknowledged, (ids) => ids.length >= many, 30_000);
    await receiver.kill();
    const ids = receiver.acknowledged();
    const store = sqliteStore({ folder });
    const live = await openLive({ store, keys: keysOf(KEY), log: createLog("silent"), today: () => TODAY });
    const found = async () => await Promise.all(ids.map((id) => store.ledger.request(id)));
    for (const request of await found()) {
      const tokens = request?.subject.map(({ token }) => token) ?? [];
      expect(await store.ledger.standingsOf(tokens)).toEqual([{ opt_out_sale_share: TODAY }]);
    }
    const config = { host: "127.0.0.1", port: 0, production: false };
    const server = await startServer({ live, config, webFolder: null });
    const planned = await until(found, (all) => all.every((request) => (request?.plan ?? null) !== null));
    for (const request of planned) {
      const { digest, revision } = request?.plan ?? { digest: "", revision: 0 };
      expect(await store.ledger.plan(digest, revision)).not.toBeNull();
    }
    const left = async () => await store.ledger.requests({ ...ANY_REQUEST, unplanned: true, first: 1 });
    await until(left, ({ requests }) => requests.length === 0);
    await server.stop();
  },
);
