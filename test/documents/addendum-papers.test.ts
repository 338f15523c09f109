import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AddendumForm } from "../../api/law/addendum-terms.js";
import { paperOf, type Paper } from "../../api/addenda/addendum/paper.js";
import { worldOf } from "../../api/addenda/world.js";
import type { ReadText } from "../../api/documents/reading.js";
import { childReader } from "../../api/read/run.js";
import { unpack, zipEntries } from "../../api/read/zip.js";
import { writeDocx } from "../../api/write/docx.js";
import { writePdf } from "../../api/write/pdf.js";
import { threadWriters } from "../../api/write/run.js";
import { buildApi } from "../faults/process.js";
import { made } from "../domain/addendum-texts.js";
import { READER } from "./sluice.js";
import { flow, mapOf, putCategory, putFlow, putSystem, putVendor, system, TODAY, vendor } from "../domain/maps.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WRITERS = [
  ["DOCX", writeDocx, DOCX],
  ["PDF", writePdf, "application/pdf"],
] as const;
const FORMS: readonly AddendumForm[] = ["service_provider", "contractor", "third_party"];

function addendum(role: AddendumForm, { name = "Łódź & Söhne", categories = 1 } = {}) {
  const own = Array.from({ length: categories }, (_, at) => `category-${String(at)}`);
  const world = worldOf(
    mapOf(
      putSystem(system("shop")),
      putVendor({ ...vendor("v", role), name }),
      ...own.map((id) => putCategory(id, ["pi_identifiers"])),
      putFlow(flow("f", "shop", "v", { carries: own, purposes: ["bp_debugging"], consideration: "monetary" })),
    ),
    TODAY,
  );
  return made(world, "v");
}

async function readBack(paper: Paper, write: (paper: Paper) => Promise<Buffer>, type: string): Promise<ReadText> {
  const bytes = await write(paper);
  const one = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  const reading = await childReader({ entry: READER })({
    bytes: one,
    mediaType: type,
    signal: AbortSignal.timeout(60_000),
  });
  if (reading.state !== "read") throw new Error(reading.problem.sentence);
  return reading;
}

const textOf = ({ text }: ReadText) => text.segments.map((segment) => segment.text).join("\n");

beforeAll(buildApi, 60_000);

describe.each(WRITERS)("a %s", (_, write, type) => {
  test.each(FORMS)("for a %s is read back by our own reader with every term present", async (role) => {
    const whole = addendum(role);
    const { suggestion } = await readBack(paperOf(whole), write, type);
    const readings = new Map(suggestion.clauses.map(({ clause, status }) => [clause, status]));
    for (const { clause } of whole.articles) expect([clause, readings.get(clause)]).toEqual([clause, "present"]);
  });

  test("holds names in other scripts, and nothing that turns the words around them", async () => {
    const name = "Zażółć Ł Ωμέγα Жёлтый نظام שלום \u202eevil";
    const text = textOf(await readBack(paperOf(addendum("contractor", { name })), write, type));
    expect(text).toContain("Zażółć Ł Ωμέγα Жёлтый");
    expect(text).not.toContain("\u202e");
    if (type === DOCX) expect(text).toContain("نظام שלום evil");
    else expect(text.normalize("NFKC")).toMatch(/[\u0600-\u06ff]{3,}/);
  });

  test("takes a table over as many pages as it needs, and loses no row", async () => {
    const text = textOf(await readBack(paperOf(addendum("service_provider", { categories: 300 })), write, type));
    for (const at of [0, 1, 150, 299]) expect(text).toMatch(new RegExp(`category-${String(at)}\\b`));
  });

  test("is the same bytes for the same words", async () => {
    const paper = paperOf(addendum("service_provider"));
    expect((await write(paper)).equals(await write(paper))).toBe(true);
  });
});

test("the headings of a DOCX are headings, and a table's head row stands again on each page", async () => {
  const bytes = await writeDocx(paperOf(addendum("service_provider")));
  const entry = zipEntries(bytes).find(({ name }) => name === "word/document.xml");
  const xml = entry === undefined ? "" : unpack(bytes, entry).toString("utf8");
  expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBeGreaterThan(15);
  expect(xml).toContain('<w:pStyle w:val="Title"/>');
  expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(2);
});

test("a thread writes the same, and one that fails holds up nobody", async () => {
  const writers = threadWriters(pathToFileURL(resolve("dist/api/write/main.js")));
  const paper = paperOf(addendum("contractor"));
  const broken = { title: "x", blocks: [{ is: "list" }] } as unknown as Paper;
  const [failed, ...written] = await Promise.allSettled([writers.pdf(broken), writers.pdf(paper), writers.docx(paper)]);
  expect(failed.status).toBe("rejected");
  const here = [await writePdf(paper), await writeDocx(paper)];
  expect(written.map((each) => each.status === "fulfilled" && here.some((one) => one.equals(each.value)))).toEqual([
    true,
    true,
  ]);
});

test("the headings of a PDF stand in its outline", async () => {
  const bytes = await writePdf(paperOf(addendum("service_provider")));
  expect(bytes.toString("latin1")).toMatch(/\/Outlines/);
});
