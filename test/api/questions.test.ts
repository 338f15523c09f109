import { withShop } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";

let sluice: Sluice;
beforeAll(async () => {
  sluice = await withShop(await openSluice());
});
afterAll(() => sluice.stop());

test("who receives a category: certain first, with the path and the standing of its last flow", async () => {
  const { vendorsReceiving } = await sluice.data(`{
    vendorsReceiving(category: "pi_identifiers") { totalCount nodes { vendor { id } certainty hops path { id } standing { disclosure } } }
  }`);
  expect(vendorsReceiving).toEqual({
    totalCount: 2,
    nodes: [
      {
        vendor: { id: "mailer" },
        certainty: "CERTAIN",
        hops: 1,
        path: [{ id: "shop-mailer" }],
        standing: { disclosure: "BUSINESS_PURPOSE" },
      },
      {
        vendor: { id: "sender" },
        certainty: "CERTAIN",
        hops: 2,
        path: [{ id: "shop-mailer" }, { id: "mailer-sender" }],
        standing: { disclosure: "ONWARD_UNCOVERED" },
      },
    ],
  });
});

test("who receives a category from a party, within so many flows", async () => {
  const ask = `query($hops: Int) { vendorsReceiving(category: "email", from: ["shop"], maxHops: $hops) { nodes { vendor { id } } } }`;
  const near = await sluice.data(ask, { hops: 1 });
  expect(near["vendorsReceiving"].nodes).toEqual([{ vendor: { id: "mailer" } }]);
  expect((await sluice.data(ask))["vendorsReceiving"].nodes).toHaveLength(2);
});

test("paths lead from party to party, shortest first", async () => {
  const { paths } = await sluice.data(
    `{ paths(from: "shop", to: "sender", category: "email") { isPartial nodes { id } } }`,
  );
  expect(paths).toEqual({ isPartial: false, nodes: [[{ id: "shop-mailer" }, { id: "mailer-sender" }]] });
});

test("the map view says what it left out", async () => {
  const { mapView } = await sluice.data(`{
    mapView(limit: 2) { parties { id } flows { id } isPartial omittedParties omittedFlows totalParties totalFlows revision }
  }`);
  expect(mapView).toMatchObject({ isPartial: true, omittedParties: 4, totalParties: 6, totalFlows: 4, revision: 1 });
  expect(mapView.omittedFlows + mapView.flows.length).toBe(4);
});

test("the map view of flagged vendors shows who sends them what raises the flags", async () => {
  const { mapView } = await sluice.data(`{ mapView(flagged: true) { parties { id } } }`);
  expect(mapView.parties.map((party: any) => party.id)).toEqual(["adnet", "mailer", "sender", "shop"]);
});

test("the map view around a party goes so many flows in either direction", async () => {
  const { mapView } = await sluice.data(`{ mapView(around: ["sender"], hops: 1) { parties { __typename id name } } }`);
  expect(mapView.parties.map((party: any) => party.id)).toEqual(["mailer", "sender"]);
});

test("an opt-out is planned with what to stop, by when and why, and gives the same digest again", async () => {
  const ask = `{ propagation(right: OPT_OUT_SALE_SHARE, receivedOn: "2026-11-02") {
    revision right citation digest day receivedOn dueOn latestOn dueBecause { text }
    steps { party { id } action certainty enforced flows { id } stops { id } path { id } citation dueOn latestOn because { text citation } }
    unknown { id } deidentified { id }
  } }`;
  const { propagation } = await sluice.data(ask);
  expect(propagation).toMatchObject({
    revision: 1,
    right: "OPT_OUT_SALE_SHARE",
    day: "2026-11-24",
    dueOn: "2026-11-19",
  });
  const steps = Object.fromEntries(propagation.steps.map((step: any) => [step.party.id, step]));
  expect(steps["adnet"]).toMatchObject({
    action: "STOP",
    enforced: true,
    stops: [{ id: "shop-adnet" }],
    dueOn: "2026-11-19",
  });
  expect(steps["mailer"]).toMatchObject({ action: "INSTRUCT", enforced: false, stops: [{ id: "mailer-sender" }] });
  expect(steps["warehouse"]).toMatchObject({ action: "NONE", dueOn: null });
  expect((await sluice.data(ask))["propagation"].digest).toBe(propagation.digest);
});

test("a what-if is planned on the side: the map stays as it is", async () => {
  const { propagation, revision } = await sluice.data(`{
    revision
    propagation(right: OPT_OUT_SALE_SHARE, whatIf: [{ remove: { id: "shop-adnet" } }]) { steps { party { id } action } }
  }`);
  expect(propagation.steps.filter((step: any) => step.party.id === "adnet")).toEqual([]);
  expect(revision).toBe(1);
  expect(await sluice.data(`{ node(id: "shop-adnet") { id } }`)).toEqual({ node: { id: "shop-adnet" } });
});

test("a difference names flags, parties, steps and standings on both sides", async () => {
  const { difference } = await sluice.data(`{
    difference(changes: [{ remove: { id: "mailer-2025" } }, { remove: { id: "shop-adnet" } }]) {
      flagsRaised { kind party { id } flows { id } because { text } } flagsCleared { kind party { id } }
      partiesReached { id } partiesLost { id } stillReached { party { id } path { id } }
      stepsAdded { party { id } action } stepsRemoved { party { id } action }
      standingsChanged { flow { id } before { disclosure } after { disclosure } }
    }
  }`);
  expect(difference.flagsRaised).toContainEqual(
    expect.objectContaining({ kind: "MISSING_ADDENDUM", party: { id: "mailer" }, flows: [{ id: "shop-mailer" }] }),
  );
  expect(difference.flagsCleared).toContainEqual({ kind: "THIRD_PARTY_WITHOUT_CONTRACT", party: { id: "adnet" } });
  expect(difference.partiesLost).toEqual([{ id: "adnet" }]);
  expect(difference.standingsChanged).toContainEqual({
    flow: { id: "shop-adnet" },
    before: { disclosure: "SHARING" },
    after: null,
  });
  expect(difference.stepsRemoved).toContainEqual({ party: { id: "adnet" }, action: "STOP" });
});
