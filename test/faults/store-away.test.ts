import { apply } from "../api/shop.js";
import { type RunningSluice, startSluice, until } from "../api/sluice.js";
import { storeSwitch, type Switch } from "./store-switch.js";

let store: Switch;
let sluice: RunningSluice;
beforeEach(async () => {
  store = storeSwitch();
  sluice = await startSluice({ through: store.through });
  await apply(sluice, [{ vendor: { id: "a", name: "First" } }]);
});
afterEach(async () => {
  store.state = "on";
  await sluice.stop();
});

const name = async () => (await sluice.data(`{ node(id: "a") { ... on Vendor { name } } }`))["node"].name as string;
const reachable = async () => (await sluice.data("{ about { storeReachable } }"))["about"].storeReachable as boolean;

test("while the store is away queries are answered from the last map, and the page is told", async () => {
  store.state = "off";
  await until(reachable, (is) => !is);
  expect(await name()).toBe("First");
  const ready = await fetch(`${sluice.url}/readyz`);
  expect(await ready.json()).toMatchObject({ ready: true, storeReachable: false });
});

test("while the store is away changes are UNAVAILABLE and nothing is half done", async () => {
  store.state = "off";
  const { errors } = await apply(sluice, [{ vendor: { id: "a", name: "Second" } }]);
  expect(errors?.[0]?.extensions).toEqual({ code: "UNAVAILABLE" });
  expect(await name()).toBe("First");
  expect((await sluice.ask("{ history { totalCount } }")).errors?.[0]?.extensions.code).toBe("UNAVAILABLE");
});

test("when the store is back everything goes on by itself", async () => {
  store.state = "off";
  await until(reachable, (is) => !is);
  store.state = "on";
  await until(reachable, (is) => is);
  const { data } = await apply(sluice, [{ vendor: { id: "a", name: "Second" } }]);
  expect(data?.["applyChanges"]).toMatchObject({ revision: 2, changed: true });
});

test("a store that comes back during a change gets it: the change is tried again", async () => {
  store.state = "off";
  const saving = apply(sluice, [{ vendor: { id: "a", name: "Second" } }]);
  await until(reachable, (is) => !is);
  store.state = "on";
  expect((await saving).data?.["applyChanges"]).toMatchObject({ revision: 2, changed: true });
});

test("a change that was saved while its answer was lost is not saved twice", async () => {
  store.state = "deaf";
  store.losses = 1;
  const { data } = await apply(sluice, [{ vendor: { id: "a", name: "Second" } }]);
  expect(data?.["applyChanges"]).toMatchObject({ revision: 2 });
  expect(await name()).toBe("Second");
  expect(await sluice.data("{ history { totalCount } }")).toEqual({ history: { totalCount: 2 } });
});

test("a change that was saved while every answer was lost shows itself when the store answers again", async () => {
  store.state = "deaf";
  const { errors } = await apply(sluice, [{ vendor: { id: "a", name: "Second" } }]);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/the map shows it/),
    extensions: { code: "UNAVAILABLE" },
  });
  expect(await until(name, (is) => is === "Second")).toBe("Second");
});
