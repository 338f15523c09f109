import type { MapRecord } from "../../api/model/change.js";
import { commit, type Fixture, loaded } from "./contract.js";
import { category, commitOf, contract, finding, flow, inOrder, purpose, put, system, vendor } from "./records.js";

const HARD = {
  "emoji and joined emoji": "🛒 👩🏽‍💻 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "right to left": "نظام الدفع ‮abc‬",
  "composed and decomposed": "é e\u0301 Ł ß İ",
  markup: `<script>alert("x")</script> & <img src=x onerror=1>`,
  "quotes, backslashes, templates": "' \" \\ ` ${x} $x {x} -- ; DROP TABLE entry; MATCH (n) DETACH DELETE n",
  "what looks like something else": "2026-11-02T10:00:00Z",
  "blank lines": "one\n\r\n\ttwo\u2028three",
  "10,000 characters": "长".repeat(10_000),
};

export function values(fixture: () => Fixture): void {
  test.each(Object.entries(HARD))("%s is kept exactly", async (_, text) => {
    const { store, raw } = fixture();
    const id = text.slice(0, 200).trim();
    const record = system(id, { name: text, description: text, tags: [text, ""] });
    await commit(store, commitOf(0, [put(record)], { actor: text.slice(0, 300), reason: text }));
    expect(await loaded(store)).toStrictEqual([record]);
    expect(await raw.name(id)).toBe(text);
    expect((await store.history({ before: null, first: 1, recordId: id }))[0]?.reason).toBe(text);
    expect((await store.revisionDetail(1))?.entries).toStrictEqual([put(record)]);
  });

  test("every field of every type is kept, set or not", async () => {
    const { store } = fixture();
    const records = [...bare(), ...full()];
    await commit(
      store,
      commitOf(
        0,
        records.map((each) => put(each)),
      ),
    );
    expect(inOrder(await loaded(store))).toStrictEqual(inOrder(records));
  });

  test("a field that was set and is null again is null", async () => {
    const { store } = fixture();
    const before = full();
    await commit(
      store,
      commitOf(
        0,
        before.map((each) => put(each)),
      ),
    );
    const after = [...cleared(), ...before.slice(-2)];
    await commit(
      store,
      commitOf(
        1,
        cleared().map((each, index) => put(each, before[index])),
      ),
    );
    expect(inOrder(await loaded(store))).toStrictEqual(inOrder(after));
  });

  test("a contract that was kept before there were states of signature was signed", async () => {
    const { store } = fixture();
    const signed = contract("old", { counterparty: "v" });
    await commit(store, commitOf(0, [put(vendor("v")), put(old(signed))]));
    expect(inOrder(await loaded(store))[0]).toStrictEqual(signed);
    expect((await store.revisionDetail(1))?.entries[1]?.after).toStrictEqual(signed.record);
    for await (const { entries } of store.changesSince(0)) expect(entries[1]?.after).toStrictEqual(signed.record);
  });

  test("a scope that limits nothing and one that covers nothing stay apart", async () => {
    const { store } = fixture();
    const none = contract("none", { counterparty: "v", scope: { purposes: null, categories: [] } });
    const other = contract("other", { counterparty: "v", scope: { purposes: [], categories: null } });
    await commit(store, commitOf(0, [put(vendor("v")), put(none), put(other)]));
    expect(inOrder(await loaded(store)).slice(0, 2)).toStrictEqual([none, other]);
  });
}

/** As a version wrote it that knew of no state of signature. */
function old(record: MapRecord): MapRecord {
  const kept = Object.entries(record.record).filter(([field]) => !["progress", "owner", "dueOn"].includes(field));
  return { type: record.type, record: Object.fromEntries(kept) } as unknown as MapRecord;
}

function bare() {
  return [
    category("c0", { parents: [] }),
    purpose("p0"),
    system("s0"),
    vendor("bare"),
    flow("f0", { from: "s0", to: "bare" }),
    contract("bare-paper", { counterparty: "bare" }),
    finding("bare-paper", "sp_no_combining"),
  ];
}

function cleared() {
  return [
    category("c1"),
    purpose("p1"),
    system("s1"),
    vendor("v1"),
    flow("f1", { from: "s1", to: "v1" }),
    contract("k1", { counterparty: "v1" }),
    finding("k1", "sp_no_combining"),
  ];
}

function full() {
  const day = "2026-02-03";
  return [
    category("c1", { label: "L", parents: ["pi_sensitive", "pi_identifiers"], description: "d" }),
    purpose("p1", { label: "P", kind: "commercial" }),
    system("s1", {
      kind: "spreadsheet",
      owner: "o@example.com",
      description: "d",
      collects: ["c1", "pi_identifiers"],
      tags: ["b", "a"],
    }),
    vendor("v1", {
      legalName: "V LLC",
      domains: ["b.example", "a.example"],
      website: "https://v.example",
      privacyContact: "p@v.example",
      declaredRole: "contractor",
      registeredBroker: true,
      description: "d",
      tags: ["t"],
    }),
    flow("f1", {
      from: "s1",
      to: "v1",
      carries: ["c1", "pi_biometric"],
      purposes: ["p1", "ccba"],
      mechanism: "pixel_or_sdk",
      consideration: "other_valuable",
      consumerDirected: true,
      consumerDirectedEvidence: "consent screen",
      deidentified: true,
      confidence: "observed",
      confirmedOn: day,
      owner: "o",
      description: "d",
      gates: [
        { right: "delete", means: "code", evidence: null, testedOn: null },
        { right: "opt_out_sale_share", means: "consent_tool", evidence: "ticket 12", testedOn: day },
      ],
    }),
    contract("k1", {
      name: "Paper",
      counterparty: "v1",
      onBehalfOf: "v0",
      kind: "mspa",
      signedOn: day,
      effectiveFrom: day,
      expiresOn: "2027-02-03",
      evergreen: true,
      noticeDays: 30,
      amends: ["k0"],
      supersedes: ["k0"],
      scope: { purposes: ["p1", "ccba"], categories: ["pi_geolocation", "c1"] },
      affiliates: ["Paper Sub Ltd", "Größe GmbH"],
      documents: ["b.pdf", "a.pdf"],
      progress: "returned",
      owner: "o@example.com",
      dueOn: day,
    }),
    finding("k1", "sp_no_combining", {
      status: "partial",
      quote: "q",
      place: "p. 3",
      reviewer: "r@example.com",
      reviewedOn: day,
    }),
    vendor("v0"),
    contract("k0", { counterparty: "v1", onBehalfOf: "v0" }),
  ];
}
