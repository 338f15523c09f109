import type { Tally } from "../../api/model/change.js";
import { commit, type Fixture, loaded, revisionsSince } from "./contract.js";
import { commitOf, inOrder, put, remove, system, vendor } from "./records.js";

const words = ({ operation, type, count }: Tally) => `${operation} ${type} ${String(count)}`;

export function changeLog(fixture: () => Fixture): void {
  const A = system("a");
  const B = vendor("b");
  const RENAMED = system("a", { name: "A again" });

  async function threeRevisions(): Promise<void> {
    const { store } = fixture();
    await commit(store, commitOf(0, [put(A)], { reason: "first", at: "2026-11-01T08:00:00.000Z" }));
    await commit(store, commitOf(1, [put(B)], { actor: "bob@example.com" }));
    await commit(store, commitOf(2, [put(RENAMED, A), remove(B)]));
  }

  test("changesSince gives whole revisions, oldest first, with before and after", async () => {
    await threeRevisions();
    const revisions = await revisionsSince(fixture().store, 1);
    expect(revisions).toStrictEqual([
      { revision: 2, at: "2026-11-02T10:00:00.000Z", actor: "bob@example.com", reason: null, entries: [put(B)] },
      {
        revision: 3,
        at: "2026-11-02T10:00:00.000Z",
        actor: "ann@example.com",
        reason: null,
        entries: [put(RENAMED, A), remove(B)],
      },
    ]);
    expect(await revisionsSince(fixture().store, 3)).toEqual([]);
  });

  test("history gives heads, newest first, page by page", async () => {
    await threeRevisions();
    const { store } = fixture();
    const first = await store.history({ before: null, first: 2, recordId: null });
    expect(first.map((head) => head.revision)).toEqual([3, 2]);
    expect(await store.history({ before: 2, first: 2, recordId: null })).toStrictEqual([
      { revision: 1, at: "2026-11-01T08:00:00.000Z", actor: "ann@example.com", reason: "first", entryCount: 1 },
    ]);
    expect(await store.history({ before: 1, first: 2, recordId: null })).toEqual([]);
  });

  test("history of a record gives the revisions that touched it, page by page", async () => {
    await threeRevisions();
    const { store } = fixture();
    const of = async (recordId: string, before: number | null) =>
      (await store.history({ before, first: 1, recordId })).map((head) => head.revision);
    expect([await of("a", null), await of("a", 3), await of("a", 1)]).toEqual([[3], [1], []]);
    expect([await of("b", null), await of("b", 3)]).toEqual([[3], [2]]);
    expect(await of("never", null)).toEqual([]);
  });

  test("revisionDetail gives one revision whole, and null where there is none", async () => {
    await threeRevisions();
    const { store } = fixture();
    expect(await store.revisionDetail(1)).toStrictEqual({
      revision: 1,
      at: "2026-11-01T08:00:00.000Z",
      actor: "ann@example.com",
      reason: "first",
      entries: [put(A)],
    });
    expect([await store.revisionDetail(0), await store.revisionDetail(4)]).toEqual([null, null]);
  });

  test("tallies counts what revisions did, by type and operation, and leaves out those that are not there", async () => {
    await threeRevisions();
    const C = system("c");
    await commit(fixture().store, commitOf(3, [put(C), put(vendor("d")), put(vendor("e"))]));
    const found = await fixture().store.tallies([4, 3, 1, 0, 9]);
    const counted = [...found].map(([revision, list]) => [revision, list.map(words).sort()]);
    expect(new Map(counted as [number, string[]][])).toEqual(
      new Map([
        [4, ["added system 1", "added vendor 2"]],
        [3, ["changed system 1", "removed vendor 1"]],
        [1, ["added system 1"]],
      ]),
    );
    expect(await fixture().store.tallies([])).toEqual(new Map());
  });

  test("tallies counts a revision of many entries whole", async () => {
    const { store } = fixture();
    await commit(
      store,
      commitOf(
        0,
        Array.from({ length: 12_000 }, (_, index) => put(system(`s${index}`))),
      ),
    );
    expect(await store.tallies([1])).toEqual(new Map([[1, [{ type: "system", operation: "added", count: 12_000 }]]]));
  });

  test("entries come back in the order in which they were given", async () => {
    const { store } = fixture();
    const entries = Array.from({ length: 1_200 }, (_, index) => put(system(`s${(index * 7919) % 1_200}`)));
    await commit(store, commitOf(0, entries));
    expect((await store.revisionDetail(1))?.entries).toStrictEqual(entries);
  });

  test("a new adapter on the same data finds map and log as they were", async () => {
    await threeRevisions();
    const store = await fixture().reopen();
    expect(await store.revision()).toBe(3);
    expect(inOrder(await loaded(store))).toStrictEqual([RENAMED]);
    expect(await revisionsSince(store, 0)).toHaveLength(3);
    expect(await commit(store, commitOf(3, [put(B)]))).toBe(4);
  });

  test("a stream that was asked for early still gives the map of its revision", async () => {
    await threeRevisions();
    const { store } = fixture();
    const { revision, records } = await store.load();
    const C = system("c");
    await commit(store, commitOf(3, [put(A, RENAMED), put(C)]));
    const list: unknown[] = [];
    for await (const record of records) list.push(record);
    expect([revision, list]).toStrictEqual([3, [RENAMED]]);
    expect(inOrder(await loaded(store))).toStrictEqual([A, C]);
  });

  test("closing twice is closing once, and a closed store says UNAVAILABLE", async () => {
    const { store } = fixture();
    await store.close();
    await store.close();
    await expect(store.tallies([1])).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(store.revision()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(store.commit(commitOf(0, [put(A)]))).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
}
