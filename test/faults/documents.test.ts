import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../api/sluice.js";
import { agreementPages, pdfOf } from "../documents/pdf.js";
import { asked, settled, uploaded } from "../documents/sluice.js";
import { buildApi, type Process, startProcess } from "./process.js";

let folder: string;
const started: Process[] = [];
beforeAll(buildApi, 60_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-killed-"));
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  await rm(folder, { recursive: true });
});

function start(): Process {
  const made = startProcess({ SLUICE_DATA: folder });
  started.push(made);
  return made;
}

test("a server killed while it reads has every document it took in, and reads them at the next start", async () => {
  const first = start();
  const url = await first.url;
  const heavy = await pdfOf(agreementPages(150));
  const { answer } = await uploaded(url, heavy, "agreement.pdf");
  const light = await Promise.all(["a", "b", "c"].map((text) => uploaded(url, `Words ${text}`, `${text}.txt`)));
  await until(
    () => asked(url, `{ document(id: "${answer["id"]}") { state } }`),
    ({ document }) => document.state !== "QUEUED",
  );
  first.child.kill("SIGKILL");
  await first.ended;
  const again = await start().url;
  expect(await settled(again, answer["id"])).toMatchObject({ state: "READ", name: "agreement.pdf" });
  for (const { answer: one } of light) expect(await settled(again, one["id"])).toMatchObject({ state: "READ" });
}, 120_000);

test("a server killed during an upload has the whole document or none, and nothing is left of a half", async () => {
  const bytes = Buffer.alloc(20 * 1024 * 1024, "words of an agreement\n\n");
  for (const wait of [40, 200]) {
    const first = start();
    const url = await first.url;
    const uploading = uploaded(url, bytes, `${wait}.txt`).then(
      ({ status }) => status,
      () => null,
    );
    await Promise.race([uploading, new Promise((resume) => setTimeout(resume, wait))]);
    first.child.kill("SIGKILL");
    const status = await uploading;
    await first.ended;
    const second = start();
    const { documents } = await asked(await second.url, "{ documents { nodes { bytes } } }");
    expect(documents.nodes).toEqual(documents.nodes.length === 0 ? [] : [{ bytes: bytes.length }]);
    if (status !== null) expect(documents.nodes).toHaveLength(1);
    expect(await readdir(join(folder, "documents", "incoming"))).toEqual([]);
    second.child.kill("SIGKILL");
    await second.ended;
    if (documents.nodes.length === 1) break;
  }
}, 120_000);
