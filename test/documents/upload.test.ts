import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { until } from "../api/sluice.js";
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
  expect((await sluice.read(`Title\n\n${WORDS}`))["text"]).toEqual({
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

test("the same file again is the same document, under its first name; two at once too", async () => {
  const first = await sluice.upload(WORDS, "first.txt");
  const again = await sluice.upload(WORDS, "again.txt");
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.answer).toMatchObject({ id: first.answer["id"], name: "first.txt" });
  const both = await Promise.all([sluice.upload("both", "a"), sluice.upload("both", "b")]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  const { documents } = await sluice.data("{ documents { totalCount } }");
  expect(documents.totalCount).toBe(2);
});

test.each([
  ["only its last part, whichever way the slashes lean", "..\\..\\etc/passwd/terms.pdf", "terms.pdf"],
  ["no path at all", "../..", "document"],
  ["something where there is nothing", "", "document"],
  ["no character that hides or turns others", "a\u0000b\u202egnp.exe\u2028", "abgnp.exe"],
  ["its letters composed", "Vertra\u0308ge.docx", "Vertr\u00e4ge.docx"],
  ["200 characters and its extension", `${"n".repeat(300)}.docx`, `${"n".repeat(194)}….docx`],
  ["200 characters, never half of one", "\u{1f600}".repeat(300), `${"\u{1f600}".repeat(199)}…`],
])("of a file's name is kept %s", async (_rule, given, kept) => {
  const { answer } = await sluice.upload(WORDS, given);
  expect(answer["name"]).toBe(kept);
});

describe("refused, with nothing stored:", () => {
  afterEach(async () => {
    expect((await sluice.data("{ documents { totalCount } }"))["documents"].totalCount).toBe(0);
    await until(
      () => readdir(join(sluice.folder, "documents"), { recursive: true, withFileTypes: true }),
      (files) => !files.some((file) => file.isFile()),
    );
  });

  test("an empty file", async () => {
    const { status, answer } = await sluice.upload("");
    expect([status, answer["error"].code]).toEqual([400, "INVALID"]);
    expect(answer["error"].message).toContain("empty");
  });

  test("a file of 26 MB, whether its length is told or not", async () => {
    const told = await post({ "content-length": String(26 * 1024 * 1024) }, ["x"], { breakOff: true });
    expect(told).toMatchObject({ status: 413, error: { code: "LIMIT" } });
    const megabyte = Buffer.alloc(1024 * 1024, "x");
    const streamed = await post(
      {},
      Array.from({ length: 26 }, () => megabyte),
    );
    expect(streamed).toMatchObject({ status: 413, error: { message: expect.stringContaining("25 MB") } });
  });

  test("what a form of another site can send, and whatever comes from another site", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      expect((await post({ "content-type": type }, [WORDS])).status).toBe(415);
    }
    expect((await post({ "sec-fetch-site": "cross-site" }, [WORDS])).status).toBe(403);
    expect((await post({ origin: "http://elsewhere.example" }, [WORDS])).status).toBe(403);
    expect((await post({ "content-encoding": "gzip" }, [WORDS])).status).toBe(415);
    expect((await post({ "x-file-name": "%E0%A4%A" }, [WORDS])).status).toBe(400);
  });

  test("an upload that breaks off", async () => {
    await post({ "content-length": "1000" }, [WORDS], { breakOff: true }).catch(() => undefined);
  });
});

async function post(
  headers: Record<string, string>,
  pieces: readonly (string | Buffer)[],
  { breakOff = false } = {},
): Promise<{ readonly status: number; readonly error: Readonly<Record<string, any>> }> {
  const all = { "content-type": "application/octet-stream", ...headers };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${sluice.url}/documents`, { method: "POST", headers: all }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.on("end", () => {
        const answer = JSON.parse(text);
        resolve({ status: response.statusCode ?? 0, error: answer.error ?? answer.errors?.[0] });
        outgoing.destroy();
      });
    });
    outgoing.on("error", reject);
    for (const piece of pieces) outgoing.write(piece);
    if (breakOff) setTimeout(() => outgoing.destroy(), 500);
    else outgoing.end();
  });
}

test("the bytes come back as they were, offered as a file that nothing in a browser runs", async () => {
  const html = `<!doctype html><script>alert(1)</script>${WORDS}`;
  const { answer } = await sluice.upload(html, "Vertrag „A“.html");
  const response = await fetch(`${sluice.url}/documents/${answer["id"]}`);
  expect(await response.text()).toBe(html);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    etag: `"${answer["id"]}"`,
  });
  expect(headers["content-disposition"]).toMatch(/^attachment; .*filename\*=UTF-8''Vertrag%20/);
  const known = { "if-none-match": headers["etag"]!, "cache-control": "max-age=0" };
  expect((await fetch(response.url, { headers: known })).status).toBe(304);
  for (const path of ["0".repeat(64), "..%2f..%2fetc%2fpasswd", "x"]) {
    expect((await fetch(`${sluice.url}/documents/${path}`)).status).toBe(404);
    expect((await fetch(`${sluice.url}/documents/${path}/text`)).status).toBe(404);
  }
});

test("a document that was not read for want of time is read again when it is sent again", async () => {
  await sluice.stop();
  sluice = await startDocuments({ seconds: 0.001 });
  const { id, problem } = await sluice.read(WORDS);
  expect(problem).toMatchObject({ code: "TOO_SLOW" });
  const { status, answer } = await sluice.upload(WORDS);
  expect([status, answer["id"], answer["state"]]).toEqual([200, id, "queued"]);
});

test("a PDF that is damaged stays so, however often it is sent", async () => {
  const { problem } = await sluice.read("%PDF-1.7 half");
  expect(problem).toMatchObject({ code: "DAMAGED" });
  expect((await sluice.upload("%PDF-1.7 half")).answer["state"]).toBe("unreadable");
});
