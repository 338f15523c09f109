import type { Entry } from "../../api/model/change.js";
import { commit, type Fixture, revisionsSince } from "./contract.js";
import { commitOf, flow, put, system, vendor } from "./records.js";

const COUNT = Number(process.env["TEST_BIG_COMMIT"] ?? 20_000);

export function bigCommits(fixture: () => Fixture): void {
  test(`${COUNT.toLocaleString("en")} flows in one commit are one revision, and others take their turns meanwhile`, async () => {
    const { store, raw } = fixture();
    const entries = bigMap(COUNT);
    const others = countTurns();
    await commit(store, commitOf(0, entries));
    // A write that blocks leaves one or two; each of the many small ones leaves at least one.
    expect(others.stop()).toBeGreaterThan(5);
    const { revision, records } = await store.load();
    const count = await countOf(records);
    expect([revision, count]).toEqual([1, entries.length]);
    expect(await raw.ids("flow")).toHaveLength(COUNT);
    const [log] = await revisionsSince(store, 0);
    expect(log?.entries).toHaveLength(entries.length);
  }, 300_000);

  test("a commit that comes while a large one is written is stale, and a reader sees the old map until then", async () => {
    const { store } = fixture();
    const large = store.commit(commitOf(0, bigMap(4_000)));
    const late = store.commit(commitOf(0, [put(system("late"))]));
    const { revision, records } = await store.load();
    const count = await countOf(records);
    const outcomes = [await large, await late];
    expect(outcomes.map((outcome) => outcome.committed)).toContain(true);
    expect(outcomes.map((outcome) => outcome.committed)).toContain(false);
    const whole = outcomes[0]?.committed === true ? 4_040 : 1;
    expect(revision === 0 ? [0] : [whole]).toContain(count);
  }, 120_000);

  test("a large commit that fails at its last entry leaves nothing", async () => {
    const { store, raw } = fixture();
    await commit(store, commitOf(0, bigMap(100)));
    const broken = { type: "nonsense", id: "x", before: null, after: {} } as unknown as Entry;
    const removals = bigMap(100).map((entry): Entry => ({ ...entry, before: entry.after, after: null }));
    const entries = [...removals, ...bigMap(5_000, "other "), broken];
    await expect(store.commit(commitOf(1, entries))).rejects.toThrow();
    expect(await store.revision()).toBe(1);
    expect(await raw.ids("flow")).toHaveLength(100);
    expect(await store.history({ before: null, first: 5, recordId: "other flow-1" })).toEqual([]);
  }, 120_000);
}

/** How often other work had its turn. */
function countTurns(): { readonly stop: () => number } {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  return {
    stop: () => {
      clearInterval(timer);
      return turns;
    },
  };
}

async function countOf(stream: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const each of stream) if (each !== undefined) count++;
  return count;
}

export function bigMap(flows: number, prefix = ""): readonly Entry[] {
  const parties = Math.min(flows / 100, 1_000);
  const entries: Entry[] = [];
  for (let index = 0; index < parties / 2; index++) entries.push(put(system(`${prefix}system-${index}`)));
  for (let index = 0; index < parties / 2; index++) entries.push(put(vendor(`${prefix}vendor-${index}`)));
  for (let index = 0; index < flows; index++) {
    const from = `${prefix}system-${index % Math.ceil(parties / 2)}`;
    const to = `${prefix}vendor-${(index * 31) % Math.ceil(parties / 2)}`;
    entries.push(
      put(
        flow(`${prefix}flow-${index}`, { from, to, carries: ["pi_identifiers", "pi_commercial"], purposes: ["ccba"] }),
      ),
    );
  }
  return entries;
}
