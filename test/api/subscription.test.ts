import { apply } from "./shop.js";
import { openSocket } from "./socket.js";
import { type RunningSluice, startSluice, until } from "./sluice.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
});
afterEach(() => sluice.stop());

const FOLLOW = "subscription { mapChanged { revision day ids isPartial idCount actor reason } }";

test("a second client sees each revision and the ids it touched", async () => {
  const socket = openSocket(sluice.url);
  const { got } = socket.follow(FOLLOW);
  // A subscription is not acknowledged: changes are made until one is seen.
  let count = 0;
  await until(
    async () => {
      await apply(sluice, [{ vendor: { id: "a", name: `A ${count++}` } }], { reason: "Renamed" });
      return got;
    },
    (seen) => seen.length > 1,
  );
  const changes = got.map((answer) => answer.data?.["mapChanged"]);
  expect(changes[0]).toMatchObject({ day: "2026-11-24", ids: ["a"], isPartial: false, idCount: 1, reason: "Renamed" });
  expect(changes[1].revision).toBe(changes[0].revision + 1);
  await socket.close();
});

test("a change of many records names the first 500 and counts all", async () => {
  const socket = openSocket(sluice.url);
  const { got } = socket.follow(FOLLOW);
  let round = 0;
  await until(
    async () => {
      round++;
      await apply(
        sluice,
        Array.from({ length: 600 }, (_, index) => ({ vendor: { id: `v${index}`, name: `V ${round}` } })),
      );
      return got;
    },
    (seen) => seen.length > 0,
  );
  const change = got[0]?.data?.["mapChanged"];
  expect(change).toMatchObject({ isPartial: true, idCount: 600 });
  expect(change.ids).toHaveLength(500);
  await socket.close();
});

test("queries and changes work over the same socket, each on the newest revision", async () => {
  const socket = openSocket(sluice.url);
  await socket.ask(`mutation { applyChanges(changes: [{ vendor: { id: "a", name: "A" } }]) { revision } }`);
  expect(await socket.ask(`{ revision node(id: "a") { id } }`)).toEqual({ data: { revision: 1, node: { id: "a" } } });
  const { errors } = await socket.ask(`{ vendorsReceiving(category: "nothing") { totalCount } }`);
  expect(errors?.[0]?.extensions).toEqual({ code: "NOT_FOUND", id: "nothing" });
  await socket.close();
});
