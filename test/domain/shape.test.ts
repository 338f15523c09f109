import { shapeChange } from "../../api/model/shape/change.js";

function shaped(raw: unknown) {
  const change = shapeChange(raw);
  if (change.op !== "put") throw new Error("a put was expected");
  return change.put.record;
}

const SYSTEM = { type: "system", id: "shop", name: "Shop" };
const VENDOR = { type: "vendor", id: "mailer", name: "Mailer" };
const FLOW = { type: "flow", id: "f", from: "shop", to: "mailer" };
const CONTRACT = { type: "contract", id: "c", counterparty: "mailer" };

describe("absent means default", () => {
  test.each([
    [SYSTEM, { id: "shop", name: "Shop", kind: "application", owner: null, description: null, collects: [], tags: [] }],
    [
      { ...VENDOR, legalName: null, tags: undefined },
      {
        id: "mailer",
        name: "Mailer",
        legalName: null,
        domains: [],
        website: null,
        privacyContact: null,
        declaredRole: "undeclared",
        registeredBroker: false,
        description: null,
        tags: [],
      },
    ],
    [
      FLOW,
      {
        id: "f",
        from: "shop",
        to: "mailer",
        carries: [],
        purposes: [],
        mechanism: null,
        consideration: "unknown",
        consumerDirected: false,
        consumerDirectedEvidence: null,
        deidentified: false,
        confidence: "declared",
        confirmedOn: null,
        owner: null,
        description: null,
        gates: [],
      },
    ],
    [
      { type: "purpose", label: "Fit" },
      { id: "fit", label: "Fit", kind: "business", citation: null },
    ],
    [
      { type: "category", id: "email", label: "Email" },
      { id: "email", label: "Email", parents: [], citation: null, description: null },
    ],
    [
      CONTRACT,
      {
        id: "c",
        name: null,
        counterparty: "mailer",
        onBehalfOf: null,
        kind: "ccpa_addendum",
        signedOn: null,
        effectiveFrom: null,
        expiresOn: null,
        evergreen: false,
        noticeDays: null,
        amends: [],
        supersedes: [],
        scope: { purposes: null, categories: null },
        affiliates: [],
        documents: [],
        progress: "in_force",
        owner: null,
        dueOn: null,
      },
    ],
  ])("%j", (raw, record) => {
    expect(shaped(raw)).toEqual(record);
  });

  test("an empty list in a scope covers nothing and stays", () => {
    expect(shaped({ ...CONTRACT, scope: { purposes: [], categories: null } })).toMatchObject({
      scope: { purposes: [], categories: null },
    });
  });
});

describe("ids are made where none is given", () => {
  test.each([
    [{ type: "vendor", name: "Mailer & Söhne, Inc." }, "mailer-söhne-inc"],
    [{ type: "vendor", name: "🙂🙂" }, "vendor"],
    [{ type: "system", name: "المتجر الإلكتروني" }, "المتجر-الإلكتروني"],
    [{ type: "category", label: "A".repeat(200) }, "a".repeat(60)],
    [{ type: "flow", from: "a", to: "b" }, "a-b"],
    [{ type: "contract", counterparty: "mailer", kind: "mspa" }, "mailer-mspa"],
  ])("%j", (raw, id) => {
    expect(shaped(raw)).toMatchObject({ id });
  });

  test("a made id steps aside for one in use, a given id does not", () => {
    const taken = (id: string) => ["mailer", "mailer-2"].includes(id);
    expect(shapeChange({ type: "vendor", name: "Mailer" }, taken)).toMatchObject({
      put: { record: { id: "mailer-3" } },
    });
    expect(shapeChange(VENDOR, taken)).toMatchObject({ put: { record: { id: "mailer" } } });
  });

  test("an id made from two of the longest still fits with a number behind it", () => {
    const flow = { type: "flow", from: "a".repeat(200), to: "b".repeat(200) };
    const change = shapeChange(flow, (id) => !/-\d{4}$/.test(id));
    expect(change.op === "put" && change.put.type === "flow" && change.put.record.id.length).toBeLessThanOrEqual(200);
  });
});

describe("text is kept as people write it", () => {
  test.each(["<b>Bold</b>", "שלום", "🧑‍🚀 crew", "a\u202eb", "é".repeat(500)])("%s", (name) => {
    expect(shaped({ ...SYSTEM, name })).toMatchObject({ name });
  });

  test("composed and decomposed forms of an id are one id", () => {
    expect(shaped({ ...SYSTEM, id: "cafe\u0301" })).toMatchObject({ id: "caf\u00e9" });
  });

  test("outer blanks are not part of a name", () => {
    expect(shaped({ ...SYSTEM, name: "  Shop " })).toMatchObject({ name: "Shop" });
  });

  test("longer texts keep their line breaks", () => {
    expect(shaped({ ...SYSTEM, description: "one\n\ttwo" })).toMatchObject({ description: "one\n\ttwo" });
  });
});

test("sets are in one order without repeats", () => {
  expect(shaped({ ...FLOW, carries: ["\u{1f600}", "b", "\uffee", "a", "b"] })).toMatchObject({
    carries: ["a", "b", "\uffee", "\u{1f600}"],
  });
});

test("amends and supersedes take one id or a list", () => {
  expect(shaped({ ...CONTRACT, amends: "m", supersedes: ["o"] })).toMatchObject({ amends: ["m"], supersedes: ["o"] });
});

test("domains come out in lower case", () => {
  expect(shaped({ ...VENDOR, domains: ["Mailer.Example", "b\u00fccher.example"] })).toMatchObject({
    domains: ["b\u00fccher.example", "mailer.example"],
  });
});

describe("findings on a contract's line", () => {
  const present = { contract: "c", status: "present", quote: null, place: null, reviewer: null, reviewedOn: null };
  test.each([
    [{ sp_no_combining: "present", gone: null }, [{ ...present, clause: "sp_no_combining" }]],
    [
      { sp_no_combining: { status: "present", quote: "shall not combine", reviewedOn: "2026-01-02" } },
      [{ ...present, clause: "sp_no_combining", quote: "shall not combine", reviewedOn: "2026-01-02" }],
    ],
    [
      [
        { clause: "b", status: "present" },
        { clause: "a", status: "present" },
      ],
      [
        { ...present, clause: "a" },
        { ...present, clause: "b" },
      ],
    ],
    [{}, []],
  ])("%j", (findings, expected) => {
    expect(shapeChange({ ...CONTRACT, findings })).toMatchObject({ op: "put", findings: expected });
  });

  test("a line that does not speak of findings leaves them alone", () => {
    expect(shapeChange({ ...CONTRACT, findings: null })).not.toHaveProperty("findings");
  });
});

test("a removal names the record and says whether its flows go too", () => {
  expect(shapeChange({ type: "remove", id: "shop" })).toEqual({ op: "remove", id: "shop", removeFlows: false });
  expect(shapeChange({ type: "remove", id: "shop", removeFlows: true })).toMatchObject({ removeFlows: true });
});
