import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import { apply } from "../api/shop.js";
import { type RunningSluice, startSluice, until } from "../api/sluice.js";
import { describeNeo4j } from "../support/neo4j.js";
import { arrival, email, happen, stands } from "./ledger-writes.js";

/** The servers look every second; a cold database on a busy machine may take several to answer. */
const SOON = 30_000;

describeNeo4j("two servers on one Neo4j", ({ uri, user, password }) => {
  let one: RunningSluice;
  let two: RunningSluice;
  beforeEach(async () => {
    one = await start();
    two = await start();
  });
  afterEach(() => Promise.all([one.stop(), two.stop()]));

  /** The folder store that a test server opens makes way for Neo4j. */
  function start(): Promise<RunningSluice> {
    const through = (folderStore: { close(): Promise<void> }) => {
      void folderStore.close();
      return neo4jStore({ uri, user, password, database: null });
    };
    return startSluice({ through });
  }

  const nameIn = async (sluice: RunningSluice): Promise<unknown> => {
    const { node } = await sluice.data(`{ node(id: "mailer") { ... on Vendor { name } } }`);
    return (node as { name: string } | null)?.name;
  };

  test("what is changed on one comes to the other by itself", async () => {
    await apply(one, [{ vendor: { id: "mailer", name: "Mailer" } }]);
    await until(
      () => nameIn(two),
      (name) => name === "Mailer",
      SOON,
    );
    await apply(two, [{ vendor: { id: "mailer", name: "Mailer Inc" } }]);
    await until(
      () => nameIn(one),
      (name) => name === "Mailer Inc",
      SOON,
    );
  });

  test("requests and the register written on both at once are each kept once", async () => {
    const ledgers = [one, two].map(({ live }) => live.store.ledger);
    const batch = (order: 1 | -1) =>
      Array.from({ length: 40 }, (_, at) => optOut(at)).sort((a, b) => order * (a.request.id < b.request.id ? -1 : 1));
    for (let round = 0; round < 5; round++) {
      const kept = await Promise.all(ledgers.map((ledger, at) => ledger.write(batch(at === 0 ? 1 : -1))));
      const all = kept.flat().filter(Boolean);
      expect(all).toHaveLength(round === 0 ? 40 : 0);
    }
    const counted = await Promise.all(ledgers.map((ledger) => ledger.standingCounts()));
    expect(counted.map(({ opt_out_sale_share: count }) => count)).toEqual([10, 10]);
    const changes = await two.live.store.ledger.standingChanges(0, 100);
    expect(changes.map(({ number }) => number)).toEqual(Array.from({ length: 10 }, (_, at) => at + 1));
  });

  test("two who let something happen to one request at once: one of them is too late", async () => {
    const first = arrival("R1");
    await one.live.store.ledger.write([first]);
    const next = happen(first.request, { kind: "note", text: "a" });
    const kept = await Promise.all([one, two].map(({ live }) => live.store.ledger.write([next])));
    expect(kept.flat().sort()).toEqual([false, true]);
    expect(await two.live.store.ledger.happenings("R1")).toHaveLength(2);
  });

  test("changes made on both at once are all made", async () => {
    const vendor = (id: string) => [{ vendor: { id, name: id } }];
    const answers = await Promise.all(
      ["a", "b", "c", "d"].map((id, index) => apply(index % 2 ? one : two, vendor(id))),
    );
    expect(answers.map((answer) => answer.errors)).toEqual([undefined, undefined, undefined, undefined]);
    const made = async () => (await one.data("{ history { totalCount } }"))["history"].totalCount as number;
    await until(made, (count) => count === 4, SOON);
  });
});

/** Four requests a person. */
function optOut(at: number) {
  const token = `t${String(at % 10)}`;
  return { ...arrival(`R${String(at)}`, { subject: [email(token)] }), standings: [stands(token)] };
}
