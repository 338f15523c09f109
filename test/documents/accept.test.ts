import { withShop } from "../api/shop.js";
import { buildApi } from "../faults/process.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";

const WORDS = `This Addendum is entered into by and between Quillwort, Inc. (“Business”) and AdNet LLC (“Recipient”).

AdNet shall neither sell nor share the personal
information it receives under this contract.`;

const ACCEPT = `mutation ($document: ID!, $contract: ID!, $findings: [AcceptedFindingInput!]!, $reviewer: String) {
  acceptFindings(document: $document, contract: $contract, findings: $findings, reviewer: $reviewer) { revision changed }
}`;
const READ = `query ($id: ID!) { node(id: $id) { ... on Contract { documents files { name } findings { clause { id } status quote place reviewer reviewedOn } } } }`;

let sluice: DocumentsSluice;
let document: string;
beforeAll(buildApi, 60_000);
beforeEach(async () => {
  sluice = await withShop(await startDocuments());
  const read = await sluice.read(WORDS);
  document = read["id"] as string;
});
afterEach(() => sluice.stop());

const accept = (findings: readonly object[], contract = "mailer-2025") =>
  sluice.ask(ACCEPT, { document, contract, findings, reviewer: "procurement" });

test("what a person accepts is kept with its words, their place, the reader and the day", async () => {
  const quote = "sell nor share the personal information";
  expect((await accept([{ clause: "sp_no_sell_share", status: "PRESENT", quote }])).errors).toBeUndefined();
  const { node } = await sluice.data(READ, { id: "mailer-2025" });
  expect(node.documents).toEqual([document]);
  expect(node.files).toHaveLength(1);
  expect(node.findings.find((each: any) => each.clause.id === "sp_no_sell_share")).toEqual({
    clause: { id: "sp_no_sell_share" },
    status: "PRESENT",
    quote,
    place: "paragraph 2",
    reviewer: "procurement",
    reviewedOn: "2026-11-24",
  });
});

test.each([
  [
    "words that the document does not have",
    { clause: "sp_no_sell_share", status: "PRESENT", quote: "may sell" },
    "findings[0].quote",
  ],
  ["a clause that the law does not know", { clause: "sp_nothing", status: "PRESENT" }, "clause"],
])("%s are refused and nothing is kept", async (_what, finding, field) => {
  const { errors } = await accept([finding]);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field });
  expect((await sluice.data(READ, { id: "mailer-2025" }))["node"].documents).toEqual([]);
});

test("an unknown contract or document is NOT_FOUND", async () => {
  expect((await accept([], "nothing")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  document = "0".repeat(64);
  expect((await accept([])).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
});

test("words of a document that is still being read are refused, for they cannot be looked up", async () => {
  document = (await sluice.upload(`${WORDS}\n\nSigned by both.`)).answer["id"];
  const { errors } = await accept([{ clause: "sp_no_sell_share", status: "PRESENT", quote: "nobody wrote this" }]);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "document" });
});

test("two documents at once for one contract are both kept", async () => {
  const other = (await sluice.read("Schedule 2\n\nPurposes"))["id"] as string;
  const both = [document, other].map((id) =>
    sluice.ask(ACCEPT, { document: id, contract: "mailer-2025", findings: [], reviewer: null }),
  );
  for (const { errors } of await Promise.all(both)) expect(errors).toBeUndefined();
  expect(new Set((await sluice.data(READ, { id: "mailer-2025" }))["node"].documents)).toEqual(
    new Set([document, other]),
  );
});

test("a document tells its contracts, and the vendors whose names are like those of its parties", async () => {
  await accept([]);
  const asked = await sluice.data(`query ($id: ID!) { document(id: $id) { contracts { id } vendors { id } } }`, {
    id: document,
  });
  expect(asked["document"]).toEqual({ contracts: [{ id: "mailer-2025" }], vendors: [{ id: "adnet" }] });
});
