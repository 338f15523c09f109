/** Documents: one long one from bytes to suggestions, and fifty in the queue while others ask. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pdfmake from "pdfmake";
import fonts from "pdfmake/fonts/Roboto.js";
import { quantile } from "./quantile.js";
import { startServer } from "./server.js";

const FILES = 50;

/** Rows for the table: what was measured, its value, what is wanted. */
export async function measureDocuments() {
  const pdf = await hundredPages();
  const { milliseconds, megabytes } = readOnce(pdf);
  const { all, waits } = await readMany(pdf);
  return [
    ["100 pages to suggestions", ms(milliseconds), "≤ 3 s"],
    ["  memory of its process", `${Math.round(megabytes)} MB`, "≤ 300 MB"],
    [`${FILES} such files, all read`, ms(all), ""],
    ["  another request meanwhile, p50", ms(quantile(waits, 0.5)), "≤ 50 ms"],
    ["  p99", ms(quantile(waits, 0.99)), ""],
  ];
}

function ms(value) {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(1)} ms`;
}

const TERM =
  "The Service Provider shall not sell or share personal information it collects under this Agreement, nor retain, use or disclose it for any purpose other than the limited and specified business purposes set out in Annex A. ";

function hundredPages() {
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.includes("/pdfmake/fonts/"));
  const page = (_, at) => ({ text: `${at + 1}. ${TERM.repeat(12)}`, ...(at === 0 ? {} : { pageBreak: "before" }) });
  return pdfmake.createPdf({ content: Array.from({ length: 100 }, page) }).getBuffer();
}

/** The reading process alone, telling its largest memory as it ends. */
function readOnce(pdf) {
  const tell = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const args = ["--import", `data:text/javascript,${tell}`, "dist/api/read/main.js", "application/pdf"];
  const began = performance.now();
  const { stderr, status } = spawnSync(process.execPath, args, { input: pdf, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`Reading failed: ${stderr}`);
  return { milliseconds: performance.now() - began, megabytes: Number(stderr.toString()) / 1024 };
}

async function readMany(pdf) {
  const folder = mkdtempSync(join(tmpdir(), "sluice-bench-"));
  const server = await startServer(folder);
  const headers = { "content-type": "application/octet-stream" };
  const began = performance.now();
  for (let at = 0; at < FILES; at++) {
    // A comment at the end makes each a file of its own.
    const body = Buffer.concat([pdf, Buffer.from(`% ${at}\n%%EOF\n`)]);
    await fetch(`${server.url}/documents`, { method: "POST", headers, body });
  }
  const waits = [];
  for (;;) {
    const asked = performance.now();
    const { documents } = await ask(server.url, "{ documents(states: [QUEUED, READING], first: 0) { totalCount } }");
    waits.push(performance.now() - asked);
    if (documents.totalCount === 0) break;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  await server.stop();
  rmSync(folder, { recursive: true });
  return { all: performance.now() - began, waits };
}

async function ask(url, query) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return (await response.json()).data;
}
