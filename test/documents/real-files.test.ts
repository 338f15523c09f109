import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mediaTypeOf } from "../../api/documents/media-type.js";
import type { Reading } from "../../api/documents/reading.js";
import { childReader } from "../../api/read/run.js";
import { buildApi } from "../faults/process.js";
import { READER } from "./sluice.js";

const FOLDER = "../shared/data/contracts";
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.(pdf|docx|md|txt)$/.test(name)) : [];
if (files.length === 0) console.log(`Skipped, ${FOLDER} is not there: real agreements are read whole`);

beforeAll(buildApi, 60_000);

(files.length > 0 ? describe : describe.skip)("real agreements", () => {
  test.each(files)("%s is read whole, in clean segments", async (name) => {
    const reading = await read(readFileSync(join(FOLDER, name)), name);
    if (reading.state !== "read") throw new Error(reading.problem.sentence);
    const { segments } = reading.text;
    expect(reading.notes).toEqual([]);
    expect(segments.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(4_000);
    for (const { place, text } of segments) {
      expect(place).toMatch(/^(page|paragraph) \d+$/);
      expect(text).not.toMatch(/[^\P{Cc}\n]|\ufffd|^\s|\s$/u);
    }
    for (const { evidence } of reading.suggestion.clauses) {
      for (const { segment, start, end } of evidence) expect(segments[segment]!.text.slice(start, end)).not.toBe("");
    }
  });
});

function read(bytes: Buffer, name: string): Promise<Reading> {
  const one = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  const { signal } = new AbortController();
  return childReader({ entry: READER })({ bytes: one, mediaType: mediaTypeOf(bytes, name), signal });
}
