import { SluiceError } from "../../api/common/errors.js";
import { shapeChange } from "../../api/model/shape/change.js";

function shaped(raw: unknown) {
  const change = shapeChange(raw);
  if (change.op !== "put") throw new Error("a put was expected");
  return change.put.record;
}

function refusal(raw: unknown): { field: unknown; record: unknown; message: string } {
  try {
    shapeChange(raw);
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== "INVALID") throw error;
    return { field: error.details["field"], record: error.details["record"], message: error.message };
  }
  throw new Error(`not refused: ${JSON.stringify(raw)?.slice(0, 200)}`);
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
        documents: [],
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

describe("what is refused names its field", () => {
  const gate = { right: "delete", means: "code" };
  test.each<[string, unknown, string]>([
    ["no object", [], ""],
    ["an unknown type", { type: "thing" }, "type"],
    ["an unknown field", { ...SYSTEM, colour: "red" }, "colour"],
    ["__proto__ as a field", JSON.parse('{"type":"system","name":"x","__proto__":{}}'), "__proto__"],
    ["a name of 10,000 characters", { ...SYSTEM, name: "x".repeat(10_000) }, "name"],
    ["no name", { type: "system", id: "shop" }, "name"],
    ["a blank name", { ...SYSTEM, name: " " }, "name"],
    ["a name that is a number", { ...SYSTEM, name: 7 }, "name"],
    ["a control character in a name", { ...SYSTEM, name: "a\u0007b" }, "name"],
    ["DEL in a name", { ...SYSTEM, name: "a\u007fb" }, "name"],
    ["C1 in a name", { ...SYSTEM, name: "a\u0085b" }, "name"],
    ["half a character", { ...SYSTEM, name: "a\ud83d" }, "name"],
    ["a bell in a description", { ...SYSTEM, description: "\u0007" }, "description"],
    ["a description of 20,001 characters", { ...SYSTEM, description: "x".repeat(20_001) }, "description"],
    ["an empty id", { ...SYSTEM, id: "" }, "id"],
    ["an id of 201 characters", { ...SYSTEM, id: "x".repeat(201) }, "id"],
    ["outer blanks in an id", { ...SYSTEM, id: " shop" }, "id"],
    ["a direction override in an id", { ...SYSTEM, id: "a\u202eb" }, "id"],
    ["a line break in an id", { ...SYSTEM, id: "a\nb" }, "id"],
    ["a number among categories", { ...SYSTEM, collects: ["email", 3] }, "collects[1]"],
    ["text where a list is due", { ...SYSTEM, collects: "email" }, "collects"],
    ["10,001 categories", { ...SYSTEM, collects: Array.from({ length: 10_001 }, String) }, "collects"],
    ["a tag twice", { ...SYSTEM, tags: ["a", "b", "a"] }, "tags[2]"],
    ["a kind that is not one", { ...SYSTEM, kind: "robot" }, "kind"],
    ["an enum word in upper case", { ...SYSTEM, kind: "WEBSITE" }, "kind"],
    ["a domain without a dot", { ...VENDOR, domains: ["localhost"] }, "domains[0]"],
    ["an address as a domain", { ...VENDOR, domains: ["https://mailer.example/"] }, "domains[0]"],
    ["a script as a website", { ...VENDOR, website: "javascript:alert(1)" }, "website"],
    ["a website with a password", { ...VENDOR, website: "https://a:b@mailer.example/" }, "website"],
    ["yes instead of true", { ...VENDOR, registeredBroker: "yes" }, "registeredBroker"],
    ["a flow to itself", { ...FLOW, to: "shop" }, "to"],
    ["a flow from nowhere", { type: "flow", to: "mailer" }, "from"],
    ["a gate with an unknown field", { ...FLOW, gates: [{ ...gate, by: "me" }] }, "gates[0].by"],
    [
      "a gate tested on a day that is not",
      { ...FLOW, gates: [{ ...gate, testedOn: "2026-02-30" }] },
      "gates[0].testedOn",
    ],
    ["a gate without its right", { ...FLOW, gates: [{ means: "code" }] }, "gates[0].right"],
    ["a gate twice", { ...FLOW, gates: [gate, gate] }, "gates[1]"],
    ["a citation of one's own", { type: "category", label: "Email", citation: "§ 1" }, "citation"],
    [
      "an expiry before the first day",
      { ...CONTRACT, effectiveFrom: "2026-01-02", expiresOn: "2026-01-01" },
      "expiresOn",
    ],
    ["half a day's notice", { ...CONTRACT, noticeDays: 0.5 }, "noticeDays"],
    ["11 years' notice", { ...CONTRACT, noticeDays: 4000 }, "noticeDays"],
    ["a contract amending itself", { ...CONTRACT, amends: "c" }, "amends"],
    ["a contract superseding itself", { ...CONTRACT, supersedes: ["b", "c"] }, "supersedes"],
    ["a contract signed with oneself", { ...CONTRACT, onBehalfOf: "mailer" }, "onBehalfOf"],
    ["a scope of another shape", { ...CONTRACT, scope: ["email"] }, "scope"],
    ["an unknown part of a scope", { ...CONTRACT, scope: { regions: [] } }, "scope.regions"],
    ["a status that is not one", { ...CONTRACT, findings: { sp_no_combining: "yes" } }, "findings.sp_no_combining"],
    [
      "a day that is not, in a finding",
      { ...CONTRACT, findings: { x: { status: "present", reviewedOn: "May" } } },
      "findings.x.reviewedOn",
    ],
    [
      "a clause twice in a list",
      {
        ...CONTRACT,
        findings: [
          { clause: "x", status: "present" },
          { clause: "x", status: "missing" },
        ],
      },
      "findings[1].clause",
    ],
    ["a finding without a clause", { type: "finding", contract: "c", status: "present" }, "clause"],
    ["a finding without a status", { type: "finding", contract: "c", clause: "x" }, "status"],
    ["a removal of nothing", { type: "remove" }, "id"],
  ])("%s", (_, raw, field) => {
    expect(refusal(raw).field).toBe(field);
  });

  test("and its record, where the id is known", () => {
    expect(refusal({ ...FLOW, confirmedOn: "2026-02-30" })).toEqual({
      field: "confirmedOn",
      record: "f",
      message: 'The field "confirmedOn" of the flow "f" must be a day that exists, written YYYY-MM-DD.',
    });
    expect(refusal({ type: "finding", contract: "c", clause: "x", status: "?" }).record).toBe("c/x");
  });
});
