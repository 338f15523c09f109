import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKeys } from "../../api/keys.js";
import { openLive } from "../../api/live.js";
import { createLog } from "../../api/log.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import { loadCommand, loadCompany } from "../../seeds/load-company.js";
import { type Sluice, openSluice } from "../api/sluice.js";

describe("the example company comes in like everybody's import", () => {
  let sluice: Sluice;
  beforeEach(async () => {
    sluice = await openSluice();
  });
  afterEach(() => sluice.stop());

  test("as one revision with its reason, and again without one", async () => {
    expect(await loadCompany(sluice.live, "2026-11-24")).toMatchObject({ revision: 1, lines: 149 });
    expect((await sluice.live.store.revisionDetail(1))?.reason).toBe("The example company");
    expect(await loadCompany(sluice.live, "2026-11-24")).toMatchObject({ revision: 1, changed: false });
  });
});

test("the command fills an empty folder and leaves a filled one alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sluice-load-"));
  try {
    const data = join(folder, "data");
    await loadCommand(["--data", data, "--today", "2026-11-24"]);
    await loadCommand(["--data", data, "--today", "2030-01-01"]);
    const store = sqliteStore({ folder: data });
    const keys = openKeys({ key: null, dataFolder: data });
    const live = await openLive({ store, keys, log: createLog("silent"), today: () => "2026-11-24" });
    expect([live.world.map.revision, live.world.map.flows.size]).toEqual([1, 70]);
    const { totalCount } = await live.store.ledger.requests({ ...ANY_REQUEST, counted: true, first: 1 });
    expect(totalCount).toBe(10);
    await store.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a day that is not is refused by name", async () => {
  await expect(loadCommand(["--today", "2026-02-30"])).rejects.toThrow("--today");
});

test("a reader that goes away after the first line is no failure, and nothing is printed about it", async () => {
  execFileSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-b", "seeds"]);
  const child = spawn(process.execPath, ["dist/seeds/load.js"], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child.stdout, "data");
  child.stdout.destroy();
  expect(await ended).toEqual([0, null]);
  expect(said).toBe("");
}, 60_000);
