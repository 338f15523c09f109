import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import { apply } from "../api/shop.js";
import { type RunningSluice, startSluice, until } from "../api/sluice.js";
import { describeNeo4j } from "../support/neo4j.js";

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
