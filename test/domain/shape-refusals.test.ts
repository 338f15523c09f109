import { SluiceError } from "../../api/common/errors.js";
import { shapeChange } from "../../api/model/shape/change.js";

function refusal(raw: unknown): { field: unknown; record: unknown; message: string } {
  try {
    shapeChange(raw);
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== "INVALID") throw error;
    return { field: error.details["field"], record: error.details["record"], message: error.message };
  }
  throw new Error(`not refused: ${JSON.stringify(raw).slice(0, 200)}`);
}

const SYSTEM = { type: "system", id: "shop", name: "Shop" };
const VENDOR = { type: "vendor", id: "mailer", name: "Mailer" };
const FLOW = { type: "flow", id: "f", from: "shop", to: "mailer" };
const CONTRACT = { type: "contract", id: "c", counterparty: "mailer" };

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
