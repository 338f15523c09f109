import { buildApi } from "../faults/process.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";

let sluice: DocumentsSluice;
beforeAll(buildApi, 60_000);
beforeEach(async () => {
  sluice = await startDocuments();
  await apply(
    { system: { id: "shop", name: "Web shop" } },
    { vendor: { id: "mailer", name: "Mailer Inc", declaredRole: "CONTRACTOR" } },
    { flow: { id: "f", from: "shop", to: "mailer", carries: ["spi_health"], purposes: ["bp_debugging"] } },
  );
});
afterEach(() => sluice.stop());

const apply = (...changes: readonly object[]) =>
  sluice.data("mutation($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { ids } }", { changes });
const flags = async () =>
  (await sluice.data(`{ node(id: "mailer") { ... on Vendor { flags { kind } } } }`))["node"].flags.map(
    ({ kind }: any) => kind,
  );

const ACCEPT = `mutation ($document: ID!, $contract: ID!, $findings: [AcceptedFindingInput!]!) {
  acceptFindings(document: $document, contract: $contract, findings: $findings, reviewer: "ann") { changed } }`;
const SUGGESTED = `query ($id: ID!) { document(id: $id) { suggestion { clauses { clause { id } status evidence { quote } } } } }`;

test.each(["docx", "pdf"])(
  "our own addendum as a %s, signed and sent back, is read, accepted and ends the flag",
  async (format) => {
    expect(await flags()).toEqual(["MISSING_ADDENDUM"]);
    const { draftAddendum } = await sluice.data(`mutation { draftAddendum(vendor: "mailer") { ids } }`);
    const [contract] = draftAddendum.ids;
    const paper = await fetch(`${sluice.url}/addenda/mailer.${format}?business=Shop%20Inc`);
    const signed = await sluice.read(new Uint8Array(await paper.arrayBuffer()), `signed.${format}`);
    expect(signed["state"]).toBe("READ");
    for (const progress of ["SENT", "RETURNED", "COUNTERSIGNED"]) {
      await apply({ contract: { id: contract, counterparty: "mailer", progress } });
    }
    const { document } = await sluice.data(SUGGESTED, { id: signed["id"] });
    const findings = document.suggestion.clauses
      .filter(({ status }: any) => status === "PRESENT")
      .map(({ clause, status, evidence }: any) => ({ clause: clause.id, status, quote: evidence[0]?.quote }));
    await sluice.data(ACCEPT, { document: signed["id"], contract, findings });
    expect(await flags()).toEqual(["MISSING_ADDENDUM"]);
    const { node } = await sluice.data(
      `query ($id: ID!) { node(id: $id) { ... on Contract { documents progress } } }`,
      { id: contract },
    );
    expect(node).toEqual({ documents: [signed["id"]], progress: "COUNTERSIGNED" });
    await apply({
      contract: {
        id: contract,
        counterparty: "mailer",
        documents: node.documents,
        progress: "IN_FORCE",
        effectiveFrom: "2026-11-24",
        scope: { purposes: ["bp_debugging"], categories: ["spi_health"] },
      },
    });
    expect(await flags()).toEqual([]);
  },
);
