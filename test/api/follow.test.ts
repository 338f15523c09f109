import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit } from "../../api/commit.js";
import { follow } from "../../api/follow.js";
import { type Live, openLive } from "../../api/live.js";
import { createLog } from "../../api/log.js";
import { applyChangesInSteps } from "../../api/model/apply.js";
import { shapeChange } from "../../api/model/shape/change.js";
import { get } from "../../api/model/table.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import type { Store } from "../../api/store/store.js";
import { KEYS, startSluice, until } from "./sluice.js";

/** Two processes on one store, as two keepers of the map in one. */
let folder: string;
let store: Store;
let one: Live;
let other: Live;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-follow-"));
  store = sqliteStore({ folder });
  const options = { store, keys: KEYS, log: createLog("silent"), today: () => "2026-11-24" };
  one = await openLive(options);
  other = await openLive(options);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function save(live: Live, name: string, baseRevision: number | null = null) {
  const change = shapeChange({ type: "vendor", id: "a", name });
  return commit(live, {
    apply: (map) => applyChangesInSteps(map, [change]),
    baseRevision,
    actor: "somebody",
    reason: null,
    dryRun: false,
  });
}

const nameIn = (live: Live) => get(live.world.map.vendors, "a")?.name;

test("what one process saves the other shows within its next look", async () => {
  const following = follow(other, 10);
  const told: number[] = [];
  void (async () => {
    for await (const change of other.changes.subscribe("change")) told.push(change.revision);
  })();
  await save(one, "First");
  await until(
    () => nameIn(other),
    (name) => name === "First",
  );
  await save(one, "Second");
  await until(
    () => nameIn(other),
    (name) => name === "Second",
  );
  await following.stop();
  expect(told).toEqual([1, 2]);
});

test("a process that is behind catches up before it saves, and nothing is lost", async () => {
  await save(one, "First");
  const { before, after } = await save(other, "Second");
  expect([before.map.revision, after.map.revision]).toEqual([1, 2]);
  expect(nameIn(other)).toBe("Second");
});

test("an edit that another process overtook is a CONFLICT, though this process had not seen it", async () => {
  await save(one, "First");
  await save(one, "Second", 1);
  await expect(save(other, "Third", 1)).rejects.toMatchObject({
    code: "CONFLICT",
    details: { current: { name: "Second" } },
  });
});

test("an edit on a revision from before the process started is checked against the change log", async () => {
  await save(one, "First");
  await save(one, "Second");
  const restarted = await openLive({ store, keys: KEYS, log: createLog("silent"), today: () => "2026-11-24" });
  await expect(save(restarted, "Third", 1)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("many processes saving at once make one line of revisions, each edit in it once", async () => {
  const lives = [one, other, one, other, one, other];
  const saved = await Promise.all(lives.map((live, index) => save(live, `Name ${index}`)));
  expect(saved.map(({ after }) => after.map.revision).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await store.revision()).toBe(6);
});

test("when the day turns in California flags are computed again and clients are told", async () => {
  let today = "2026-11-24";
  const sluice = await startSluice({ today: () => today });
  await sluice.data(`mutation { applyChanges(changes: [
    { system: { id: "s", name: "S" } } { vendor: { id: "v", name: "V", declaredRole: SERVICE_PROVIDER } }
    { flow: { id: "f", from: "s", to: "v", carries: ["pi_identifiers"], purposes: ["bp_debugging"] } }
    { contract: { id: "c", counterparty: "v", expiresOn: "2026-11-24" } }
  ]) { revision } }`);
  const flags = async () =>
    (await sluice.data(`{ node(id: "f") { ... on Flow { flags } } }`))["node"].flags as string[];
  expect(await flags()).not.toContain("EXPIRED");
  const told = sluice.live.changes.subscribe("change").next();
  today = "2026-11-25";
  expect(await until(flags, (found) => found.includes("EXPIRED"))).toContain("EXPIRED");
  expect(await told).toMatchObject({ value: { day: "2026-11-25", revision: 1, ids: [] } });
  await sluice.stop();
});
