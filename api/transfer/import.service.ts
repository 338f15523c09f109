import { commit, type Committed } from "../commit.js";
import type { Context } from "../context.js";
import { SluiceError } from "../common/errors.js";
import { type Applied, applyChangesInSteps } from "../model/apply.js";
import type { DataMap } from "../model/data-map.js";
import { type BadLines, importError, tell } from "./bad-lines.js";
import { changesOf, gather, type Gathered, gathered, type Read } from "./gather.js";
import { refuseTaken } from "./made-ids.js";

/** Lines are read, then applied to the map and judged, then saved as one revision. */
export interface Progress {
  readonly stage: "reading" | "applying" | "saving";
  /** Lines read so far, of those with something on them. */
  readonly lines: number;
}

export interface ImportInput {
  /** What was read, a bounded number at a time (read.ts). */
  readonly batches: AsyncIterable<readonly Read[]>;
  readonly reason: string | null;
  /** Tries everything and saves nothing. */
  readonly dryRun: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface ImportResult {
  /** The revision now current; in a dry run the one that the answer was tried on. */
  readonly revision: number;
  readonly changed: boolean;
  readonly dryRun: boolean;
  /** Lines with something on them. */
  readonly lines: number;
  readonly changedRecords: number;
  readonly added: number;
  readonly removed: number;
}

/** Imports a whole text as one revision, or nothing of it. INVALID with every bad line (`details.errors`). */
export async function importRecords(
  context: Pick<Context, "live" | "actor">,
  input: ImportInput,
): Promise<ImportResult> {
  const found = await gatherAll(gathered(context.live.world.map), input);
  if (found.bad.count > 0) throw importError(found.bad);
  try {
    const { reason, dryRun } = input;
    const apply = applying(found, input);
    const done = await commit(context.live, { apply, baseRevision: null, actor: context.actor, reason, dryRun });
    return resultOf(done, found.count, dryRun);
  } catch (error) {
    throw onLines(error, found);
  }
}

function applying(found: Gathered, { dryRun, onProgress }: ImportInput) {
  const changes = changesOf(found);
  const lines = found.count;
  return function* (map: DataMap): Generator<void, Applied> {
    onProgress?.({ stage: "applying", lines });
    refuseTaken(map, found.made);
    const applied = yield* applyChangesInSteps(map, changes);
    if (!dryRun) onProgress?.({ stage: "saving", lines });
    return applied;
  };
}

/** Longest stretch of reading before other requests get their turn. */
const STRETCH_MS = 15;

async function gatherAll(found: Gathered, { batches, onProgress }: ImportInput): Promise<Gathered> {
  let began = performance.now();
  for await (const batch of batches) {
    for (const read of batch) gather(found, read);
    onProgress?.({ stage: "reading", lines: found.count });
    if (performance.now() - began < STRETCH_MS) continue;
    await new Promise<void>((resume) => setImmediate(resume));
    began = performance.now();
  }
  return found;
}

function resultOf({ before, after, entries }: Committed, lines: number, dryRun: boolean): ImportResult {
  return {
    revision: (dryRun ? before : after).map.revision,
    changed: entries.length > 0,
    dryRun,
    lines,
    changedRecords: entries.length,
    added: entries.filter((entry) => entry.before === null).length,
    removed: entries.filter((entry) => entry.after === null).length,
  };
}

/** What the map says against a record is said of the line that names it. */
function onLines(error: unknown, { lines }: Gathered): unknown {
  if (!(error instanceof SluiceError) || error.code !== "INVALID") return error;
  const { errors, errorCount } = error.details;
  const problems = Array.isArray(errors)
    ? (errors as readonly unknown[])
    : [{ ...error.details, message: error.message }];
  const bad: BadLines = { kept: [], count: 0 };
  for (const problem of problems as readonly { record?: string; field?: string; message: string }[]) {
    const { record = null, field = "", message } = problem;
    const line = record === null ? null : (lines.get(record) ?? null);
    tell(bad, { line, field: field.replace(/^remove\./, ""), record, message });
  }
  if (typeof errorCount === "number") bad.count = errorCount;
  bad.kept.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
  return importError(bad);
}
