import { createHash } from "node:crypto";
import { buildApi } from "../faults/process.js";
import { docxOf, paragraph } from "./docx.js";
import { agreementPages, pdfOf } from "./pdf.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";

const WORDS = "The recipient shall not sell or share the personal information.";

let sluice: DocumentsSluice;
beforeAll(buildApi, 60_000);
beforeEach(async () => {
  sluice = await startDocuments();
});
afterEach(() => sluice.stop());

test("a file becomes a document under the hash of its bytes, queued to be read", async () => {
  const { status, answer } = await sluice.upload(WORDS, "note.txt");
  expect(status).toBe(201);
  expect(answer).toEqual({
    id: createHash("sha256").update(WORDS).digest("hex"),
    name: "note.txt",
    mediaType: "text/plain",
    bytes: WORDS.length,
    uploadedOn: "2026-11-24",
    uploadedAt: expect.stringMatching(/Z$/),
    uploadedBy: "local",
    state: "queued",
    problem: null,
    notes: [],
    pages: null,
    characters: null,
  });
});

test("plain text is read by paragraph, a Word document too, a PDF by page", async () => {
  expect((await sluice.read(`Title\n\n${WORDS}`)).text).toEqual({
    segmentCount: 2,
    segments: [
      { number: 0, place: "paragraph 1", text: "Title" },
      { number: 1, place: "paragraph 2", text: WORDS },
    ],
  });
  const docx = await sluice.read(docxOf(paragraph("Title") + paragraph(WORDS)));
  expect(docx).toMatchObject({ state: "READ", mediaType: expect.stringContaining("wordprocessing"), pages: null });
  expect(docx["text"].segments[1]).toEqual({ number: 1, place: "paragraph 2", text: WORDS });
  const pdf = await sluice.read(await pdfOf(agreementPages(3)));
  expect(pdf).toMatchObject({ state: "READ", mediaType: "application/pdf", pages: 3, problem: null });
  expect(pdf["text"].segments[2]).toMatchObject({ place: "page 3", text: expect.stringMatching(/^3\. Restrictions/) });
});
