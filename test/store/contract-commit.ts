import fc from "fast-check";
import type { Entry, MapRecord } from "../../api/model/change.js";
import { commit, type Fixture, loaded, revisionsSince } from "./contract.js";
import { histories } from "./maps.js";
import { commitOf, contract, finding, flow, inOrder, put, remove, system, vendor } from "./records.js";

const SHOP = system("shop");
const MAILER = vendor("mailer");
const MAILING = flow("shop-mailer", { from: "shop", to: "mailer", carries: ["pi_identifiers"] });

export function commits(fixture: () => Fixture): void {
  test("an empty store is at revision 0 and holds nothing", async () => {
    const { store, raw } = fixture();
    expect(await store.revision()).toBe(0);
    expect((await store.load()).revision).toBe(0);
    expect(await loaded(store)).toEqual([]);
    expect(await revisionsSince(store, 0)).toEqual([]);
    expect(await store.history({ before: null, first: 10, recordId: null })).toEqual([]);
    expect(await store.revisionDetail(1)).toBeNull();
    expect(await raw.revisions()).toEqual([]);
  });

  test("a commit is there for a reader that goes round the adapter", async () => {
    const { store, raw } = fixture();
    const request = commitOf(0, [put(SHOP), put(MAILER), put(MAILING)]);
    expect(await store.commit(request)).toEqual({ committed: true, revision: 1 });
    expect(await raw.ids("system")).toEqual(["shop"]);
    expect(await raw.ids("vendor")).toEqual(["mailer"]);
    expect(await raw.flow("shop-mailer")).toEqual({ from: "shop", to: "mailer", carries: ["pi_identifiers"] });
    expect(await raw.revisions()).toEqual([{ revision: 1, key: request.key }]);
  });

  test("the order of entries does not matter for what refers to what", async () => {
    const { store } = fixture();
    const paper = contract("paper", { counterparty: "mailer", amends: ["older"] });
    const older = contract("older", { counterparty: "mailer" });
    const records = [finding("paper", "sp_no_combining"), paper, older, MAILING, MAILER, SHOP];
    await commit(
      store,
      commitOf(
        0,
        records.map((each) => put(each)),
      ),
    );
    expect(inOrder(await loaded(store))).toStrictEqual(inOrder(records));
  });

  test("a change and a removal replace and remove", async () => {
    const { store, raw } = fixture();
    await commit(store, commitOf(0, [put(SHOP), put(MAILER), put(MAILING)]));
    const named = vendor("mailer", { name: "Mailer Inc" });
    await commit(store, commitOf(1, [put(named, MAILER), remove(MAILING)]));
    expect(await raw.name("mailer")).toBe("Mailer Inc");
    expect(await raw.ids("flow")).toEqual([]);
    expect(inOrder(await loaded(store))).toStrictEqual([SHOP, named]);
  });

  test("a flow that changes its ends leaves the old ones", async () => {
    const { store, raw } = fixture();
    await commit(store, commitOf(0, [put(SHOP), put(MAILER), put(MAILING)]));
    const turned = flow("shop-mailer", { from: "mailer", to: "shop" });
    await commit(store, commitOf(1, [put(turned, MAILING)]));
    expect(await raw.flow("shop-mailer")).toEqual({ from: "mailer", to: "shop", carries: [] });
    expect(await raw.ids("flow")).toEqual(["shop-mailer"]);
  });

  test("of two commits on one base the second is told the revision that came first, and writes nothing", async () => {
    const { store, raw } = fixture();
    const [first, second] = await Promise.all([
      store.commit(commitOf(0, [put(system("a"))])),
      store.commit(commitOf(0, [put(system("b"))])),
    ]);
    expect([first.committed, second.committed].sort()).toEqual([false, true]);
    expect([first.revision, second.revision]).toEqual([1, 1]);
    expect(await raw.ids("system")).toHaveLength(1);
  });

  test("a base that is still to come is refused", async () => {
    const { store } = fixture();
    expect(await store.commit(commitOf(7, [put(SHOP)]))).toEqual({ committed: false, revision: 0 });
  });

  test("a commit repeated with its key is acknowledged again and done once, also after others", async () => {
    const { store, raw } = fixture();
    const request = commitOf(0, [put(SHOP)]);
    await commit(store, request);
    expect(await store.commit(request)).toEqual({ committed: true, revision: 1 });
    await commit(store, commitOf(1, [put(MAILER)]));
    expect(await store.commit(request)).toEqual({ committed: true, revision: 1 });
    expect((await raw.revisions()).map((each) => each.revision)).toEqual([1, 2]);
  });

  test("a commit with one entry that cannot be written writes nothing", async () => {
    const { store, raw } = fixture();
    const broken = { type: "nonsense", id: "x", before: null, after: {} } as unknown as Entry;
    await expect(store.commit(commitOf(0, [put(SHOP), put(MAILER), broken]))).rejects.toThrow();
    expect(await store.revision()).toBe(0);
    expect(await loaded(store)).toEqual([]);
    expect([await raw.ids("system"), await raw.revisions()]).toEqual([[], []]);
    await commit(store, commitOf(0, [put(SHOP)]));
    expect(await raw.ids("system")).toEqual(["shop"]);
  });

  test("what is loaded is the fold of the entries", async () => {
    const { store } = fixture();
    let expected = new Map<string, MapRecord>();
    await fc.assert(
      fc.asyncProperty(histories(), async (steps) => {
        const base = await store.revision();
        const clear = [...expected.values()].map(remove);
        expected = new Map();
        for (const [index, entries] of [clear, ...steps].entries()) {
          await commit(store, commitOf(base + index, entries));
          for (const entry of entries) fold(expected, entry);
        }
        expect(inOrder(await loaded(store))).toStrictEqual(inOrder(expected.values()));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
}

function fold(map: Map<string, MapRecord>, { type, id, after }: Entry): void {
  if (after === null) map.delete(id);
  else map.set(id, { type, record: after } as MapRecord);
}
