import { APPLY, withShop } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";

let sluice: Sluice;
beforeAll(async () => {
  sluice = await withShop(await openSluice());
});
afterAll(() => sluice.stop());

test("what is ahead comes by day with what it holds up, a year ahead unless asked otherwise", async () => {
  const ask = `query($until: Day, $kinds: [RenewalKind!], $vendor: ID) {
    renewals(until: $until, kinds: $kinds, vendor: $vendor) {
      totalCount
      nodes { id kind label on overdue summary citation contract { id } vendor { id } flows { id } categories { id } behind { id } flagsRaised { kind party { id } } }
    }
  }`;
  const near = await sluice.data(ask);
  expect(near["renewals"].nodes.map((each: any) => [each.kind, each.on, each.overdue])).toEqual([
    ["DUE_DILIGENCE", "2025-01-01", true],
  ]);
  const all = await sluice.data(ask, { until: "2027-12-31", kinds: ["LAST_DAY"], vendor: "mailer" });
  expect(all["renewals"]).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: "last_day/mailer-2025",
        kind: "LAST_DAY",
        label: "Last day in force",
        on: "2027-12-31",
        overdue: false,
        summary:
          "CCPA addendum with Mailer Inc is in force for the last time on 31 December 2027, and nothing takes its place.",
        citation: "11 CCR §§ 7051(a), 7053(a)",
        contract: { id: "mailer-2025" },
        vendor: { id: "mailer" },
        flows: [{ id: "shop-mailer" }],
        categories: [{ id: "email" }],
        behind: [{ id: "sender" }],
        flagsRaised: [{ kind: "EXPIRED", party: { id: "mailer" } }],
      },
    ],
  });
});

test("a day that does not exist and a vendor that is not there are named", async () => {
  const day = await sluice.ask(`{ renewals(until: "2027-02-30") { totalCount } }`);
  expect(day.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "until" });
  const vendor = await sluice.ask(`{ renewals(vendor: "nobody") { totalCount } }`);
  expect(vendor.errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND" });
  const other = await sluice.ask(`{ outlook(day: "tomorrow") { flagsRaised { kind } } }`);
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "day" });
});

test("the outlook tells what lapses by a day ahead, and nothing of today", async () => {
  const ask = `query($day: Day!) {
    outlook(day: $day) {
      flagsRaised { kind party { id } }
      flagsCleared { kind }
      stepsAdded { party { id } action }
      standingsChanged { flow { id } before { disclosure } after { disclosure } }
    }
  }`;
  const none = { flagsRaised: [], flagsCleared: [], stepsAdded: [], standingsChanged: [] };
  expect((await sluice.data(ask, { day: "2026-11-24" }))["outlook"]).toEqual(none);
  const { outlook } = await sluice.data(ask, { day: "2028-01-01" });
  expect(outlook.flagsRaised).toContainEqual({ kind: "EXPIRED", party: { id: "mailer" } });
  expect(outlook.stepsAdded).toContainEqual({ party: { id: "mailer" }, action: "STOP" });
  expect(outlook.standingsChanged).toContainEqual({
    flow: { id: "shop-mailer" },
    before: { disclosure: "BUSINESS_PURPOSE" },
    after: { disclosure: "PRESUMED_SALE" },
  });
});

test("a record, the vendors and the gaps are asked of another day, on the map as it is now", async () => {
  const ask = `query($on: Day) {
    node(id: "mailer", on: $on) { ... on Vendor { flags { kind } coverage { sentence } contracts { state } } }
    vendors(on: $on, filter: { flags: [EXPIRED] }) { nodes { id } }
    gaps(on: $on, filter: { kinds: [RENEW] }) { nodes { id } }
  }`;
  expect(await sluice.data(ask)).toMatchObject({
    node: { contracts: [{ state: "IN_FORCE" }] },
    vendors: { nodes: [] },
  });
  expect(await sluice.data(ask, { on: "2028-01-01" })).toMatchObject({
    node: {
      flags: [{ kind: "EXPIRED" }],
      coverage: { sentence: "Not covered for email address since 1 January 2028." },
      contracts: [{ state: "EXPIRED" }],
    },
    vendors: { nodes: [{ id: "mailer" }] },
    gaps: { nodes: [{ id: expect.stringContaining("renew/mailer") }] },
  });
  const wrong = await sluice.ask(ask, { on: "2028-02-30" });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "on" });
});

test("a vendor tells what its contracts cover, in a sentence and a table", async () => {
  await sluice.data(APPLY, {
    changes: [
      {
        flow: {
          id: "shop-mailer",
          from: "shop",
          to: "mailer",
          carries: ["email", "spi_precise_geolocation"],
          purposes: ["bp_perform_services"],
        },
      },
      {
        contract: {
          id: "mailer-2025",
          counterparty: "mailer",
          effectiveFrom: "2025-01-01",
          expiresOn: "2027-12-31",
          scope: { categories: ["pi_identifiers"] },
        },
      },
    ],
  });
  const { node } = await sluice.data(`{
    node(id: "mailer") { ... on Vendor { coverage { sentence lines { category { id } purpose { id } state since flows { id } because { text } } } } }
  }`);
  expect(node.coverage.sentence).toBe("Covered for email address; not for precise geolocation.");
  expect(node.coverage.lines[1]).toMatchObject({
    category: { id: "spi_precise_geolocation" },
    purpose: { id: "bp_perform_services" },
    state: "NOT_COVERED",
    since: null,
    flows: [{ id: "shop-mailer" }],
  });
});
