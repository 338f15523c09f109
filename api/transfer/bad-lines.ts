import { SluiceError } from "../common/errors.js";

/** What is wrong with one line. `line` is null where a record that no line names stands in the way. */
export interface BadLine {
  readonly line: number | null;
  readonly field: string;
  readonly record: string | null;
  readonly message: string;
}

/** The first hundred are kept, all are counted. */
export interface BadLines {
  readonly kept: BadLine[];
  count: number;
}

export const SHOWN = 100;

export function tell(bad: BadLines, line: BadLine): void {
  bad.count++;
  if (bad.kept.length < SHOWN) bad.kept.push(line);
}

/** Notes an INVALID as what is wrong with a line; any other error is not the line's and goes on. */
export function tellError(bad: BadLines, line: number, error: unknown): void {
  if (!(error instanceof SluiceError) || error.code !== "INVALID") throw error;
  const { field, record } = error.details;
  tell(bad, { line, field: text(field) ?? "", record: text(record), message: error.message });
}

export function importError(bad: BadLines): SluiceError {
  const [first] = bad.kept;
  const where = first?.line === null || first === undefined ? "" : ` The first is on line ${String(first.line)}.`;
  const problems = bad.count === 1 ? "1 problem" : `${String(bad.count)} problems`;
  return new SluiceError("INVALID", `Nothing was imported: ${problems} found.${where}`, {
    field: first?.field ?? "",
    errorCount: bad.count,
    errors: bad.kept,
  });
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
