import { buildApi } from "../faults/process.js";
import { docxOf, paragraph, zipOf } from "./docx.js";
import { agreementPages, emptyPdf, pdfOf, pictureOf } from "./pdf.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";

const WORDS = "The recipient shall not sell or share the personal information.";

let sluice: DocumentsSluice;
beforeAll(async () => {
  buildApi();
  sluice = await startDocuments();
}, 60_000);
afterAll(() => sluice.stop());

/** Every one of them says what to do, and none says that a clause is missing. */
async function problem(file: string | Buffer, name?: string): Promise<string> {
  const document = await sluice.read(file, name);
  expect(document).toMatchObject({ state: "UNREADABLE", characters: null, text: null });
  expect(document["problem"].sentence).toMatch(/upload|ask for/i);
  const { data } = sluice;
  const { document: found } = await data(`{ document(id: "${document["id"]}") { suggestion { why: kind { why } } } }`);
  expect(found.suggestion).toBeNull();
  return document["problem"].code as string;
}

describe("a PDF", () => {
  test("cut short is damaged, wherever it was cut", async () => {
    const whole = await pdfOf(agreementPages(4));
    for (const part of [0.3, 0.9, 0.999]) {
      expect(await problem(whole.subarray(0, Math.floor(whole.length * part)))).toBe("DAMAGED");
    }
    expect(await problem("%PDF-1.7\nnothing of one\n%%EOF")).toBe("DAMAGED");
  });

  test("with a password is encrypted", async () => {
    expect(await problem(await pdfOf(agreementPages(1), { userPassword: "secret" }))).toBe("ENCRYPTED");
  });

  test("that only asks not to be changed is read", async () => {
    const locked = await pdfOf(agreementPages(1), { ownerPassword: "secret", permissions: { modifying: false } });
    expect(await sluice.read(locked)).toMatchObject({ state: "READ" });
  });

  test("of pictures is a scan, and so is one with nothing but page numbers below them", async () => {
    expect(await problem(await pdfOf([[pictureOf()]]))).toBe("SCAN");
    expect(
      await problem(
        await pdfOf([
          [pictureOf(), "page 1"],
          [pictureOf(), "page 2"],
        ]),
      ),
    ).toBe("SCAN");
  });

  test("with a picture among pages of words is read, and says which page was not", async () => {
    const [first, second, third] = agreementPages(3);
    const mixed = await sluice.read(await pdfOf([first!, [pictureOf()], second!, third!]));
    expect(mixed).toMatchObject({ state: "READ", pages: 4, notes: [expect.stringMatching(/^Page 2 holds no words/)] });
  });

  test("of more pages than are read says so, and how many", async () => {
    const document = await sluice.read(emptyPdf(10_000));
    expect(document["problem"]).toEqual({ code: "TOO_MANY_PAGES", sentence: expect.stringMatching(/10,000.*2,000/) });
  });

  test("with a script is read, says so, and runs nothing", async () => {
    const scripted = emptyPdf(1, {
      content: `BT /F1 12 Tf 20 700 Td (${WORDS}) Tj ET`,
      catalog: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
    });
    const document = await sluice.read(scripted);
    expect(document).toMatchObject({ state: "READ", notes: ["It holds scripts. They were not run."] });
    expect(document["text"].segments[0].text).toBe(WORDS);
  });

  test("with a form that was filled in gives what was written into it, below the page", async () => {
    const field = (name: string, value: string) =>
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /V (${value}) /Rect [0 0 90 20] >>`;
    const filled = emptyPdf(1, {
      content: `BT /F1 12 Tf 20 700 Td (${WORDS}) Tj ET`,
      annotations: `${field("Customer", "Acme Corp")} ${field("Signed", "1 March 2026")}`,
    });
    expect((await sluice.read(filled))["text"].segments[0].text).toBe(`${WORDS}\nAcme Corp\n1 March 2026`);
  });

  test("that breaks words at the ends of its lines gives them whole", async () => {
    const lines =
      "Personal infor-\nmation is shared for cross-\ncontext advertising and sub-\nprocessors, not self-\nserving.";
    const { text } = await sluice.read(await pdfOf([[lines, "Information of subprocessors."]]));
    const [page] = text.segments;
    for (const word of ["information", "cross-context", "subprocessors,", "self-serving"])
      expect(page.text).toContain(word);
  });

  test("whose letters stand for others is garbage and not an agreement without clauses", async () => {
    const shifted = `${WORDS} `
      .repeat(20)
      .replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
    expect(await problem(shifted)).toBe("GARBAGE");
    expect(await problem(WORDS.replace(/\S/g, "\ue042"))).toBe("GARBAGE");
  });
});

describe("a Word document", () => {
  const bomb = (claimed?: number) =>
    docxOf(paragraph(WORDS), [
      {
        name: "word/media.xml",
        content: Buffer.alloc(120 * 1024 * 1024),
        ...(claimed === undefined ? {} : { claimed }),
      },
    ]);

  test("that unpacks to far more than it should is refused, whether it says so or lies", async () => {
    expect(await problem(bomb())).toBe("UNPACKS_TOO_LARGE");
    expect(await problem(bomb(1_000))).toBe("UNPACKS_TOO_LARGE");
  });

  test("with macros, content from elsewhere and tracked changes is read, and says each", async () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:1/template.dotm" TargetMode="External"/>
<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://example.com/" TargetMode="External"/></Relationships>`;
    const tracked = `<w:p><w:del w:id="1"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>${WORDS}</w:t></w:r></w:ins></w:p>`;
    const document = await sluice.read(
      docxOf(tracked, [
        { name: "word/vbaProject.bin", content: "macros" },
        { name: "word/_rels/settings.xml.rels", content: rels },
      ]),
    );
    expect(document).toMatchObject({ state: "READ", text: { segments: [{ text: WORDS }] } });
    expect(document["notes"]).toEqual([
      expect.stringContaining("macros"),
      expect.stringContaining("outside the file"),
      expect.stringContaining("tracked changes"),
    ]);
  });

  test("with nothing but links to follow has nothing to tell", async () => {
    expect(await sluice.read(docxOf(paragraph(WORDS)))).toMatchObject({ state: "READ", notes: [] });
  });

  test("cut short is damaged; another packed file is none", async () => {
    const whole = docxOf(paragraph(WORDS));
    expect(await problem(whole.subarray(0, whole.length - 30))).toBe("DAMAGED");
    expect(await problem(zipOf([{ name: "xl/workbook.xml", content: "<x/>" }]))).toBe("UNSUPPORTED");
  });

  test("with a password, or of before 2007, says which", async () => {
    const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(await problem(Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]))).toBe("ENCRYPTED");
    expect(await problem(Buffer.concat([ole, Buffer.from("WordDocument", "utf16le")]))).toBe("UNSUPPORTED");
  });
});

test("HTML gives the words that a browser shows: no script, no style, nothing hidden", async () => {
  const html = `<!doctype html><html><head><title>T</title><style>b{}</style></head><body>
    <script>document.write("scripted")</script><p onclick="run()">${WORDS}</p><p hidden>secret one</p>
    <div style="display: none">secret two</div><template>secret three</template><noscript>secret four</noscript>
    <!-- secret five --><table><tr><th>Name</th><td>Acme &amp; Co</td></tr></table><ul><li>one<li>two</ul></body>`;
  const { mediaType, text } = await sluice.read(html, "page.pdf");
  expect(mediaType).toBe("text/html");
  expect(text.segments.map((segment: { text: string }) => segment.text)).toEqual([
    WORDS,
    "Name | Acme & Co",
    "one",
    "two",
  ]);
});

test("Markdown gives its words without its marks, and what is HTML in it counts as HTML", async () => {
  const { mediaType, text } = await sluice.read(
    `# Data *terms*\n\n- one **two**\n\n<script>x()</script>\n\n[${WORDS}](http://x)`,
  );
  expect(mediaType).toBe("text/markdown");
  expect(text.segments.map((segment: { text: string }) => segment.text)).toEqual(["Data terms", "one two", WORDS]);
});

test.each([
  ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`Ärger: ${WORDS}`, "utf16le")])],
  ["UTF-16 without one", Buffer.from(`Ärger: ${WORDS}`, "utf16le")],
  ["UTF-8 with its mark", Buffer.from(`\ufeffÄrger: ${WORDS}`)],
  ["Windows-1252", Buffer.from(`Ärger: ${WORDS}`, "latin1")],
])("text in %s is read as what it says", async (_name, bytes) => {
  const { mediaType, text } = await sluice.read(bytes);
  expect([mediaType, text.segments[0].text]).toEqual(["text/plain", `Ärger: ${WORDS}`]);
});

test("a text in another language is read, and says that clauses are not looked for in it", async () => {
  const german = "Der Auftragnehmer darf die Daten nicht verkaufen und nicht an Dritte weitergeben. ".repeat(10);
  expect(await sluice.read(german)).toMatchObject({ state: "READ", notes: [expect.stringContaining("English")] });
});

test("a wrong extension does not matter: content tells what a file is", async () => {
  expect(await sluice.read(await pdfOf([[WORDS, "as a note"]]), "notes.txt")).toMatchObject({
    mediaType: "application/pdf",
  });
  expect(await sluice.read(`${WORDS} as a PDF`, "agreement.pdf")).toMatchObject({
    mediaType: "text/plain",
    state: "READ",
  });
});

test("a file of blanks holds no words; pictures, programs and spreadsheets are no documents", async () => {
  expect(await problem(" \n\n\t ")).toBe("EMPTY");
  expect(await problem(Buffer.from("89504e470d0a1a0a0000", "hex"))).toBe("SCAN");
  expect(await problem(Buffer.from("7f454c4602010100000000", "hex"))).toBe("UNSUPPORTED");
  expect(await problem(`{\\rtf1 ${WORDS}}`)).toBe("UNSUPPORTED");
});

test("text beyond what is read is too long, and a deep page does not break the reader", async () => {
  expect(await problem(`${WORDS}\n\n`.repeat(90_000))).toBe("TOO_LONG");
  const deep = await sluice.read(`<html>${"<div>".repeat(60_000)}${WORDS}`);
  expect(deep).toMatchObject({ state: "READ", text: { segments: [{ text: WORDS }] } });
});
