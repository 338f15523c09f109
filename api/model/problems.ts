import { quote, SluiceError } from "../common/errors.js";

/** What is wrong with one record. */
export interface Problem {
  readonly record: string;
  readonly field: string;
  readonly message: string;
}

const SHOWN = 100;

/** Problems are counted without end and kept up to a hundred: a bad import is told whole, and boundedly. */
export interface Problems {
  readonly kept: Problem[];
  count: number;
}

export function noProblems(): Problems {
  return { kept: [], count: 0 };
}

export function report(problems: Problems, problem: Problem): void {
  problems.count++;
  if (problems.kept.length < SHOWN) problems.kept.push(problem);
}

/** Throws one INVALID that names the first problem and lists the rest in its details. */
export function throwIfAny(problems: Problems): void {
  const [first] = problems.kept;
  if (first === undefined) return;
  const more = problems.count > 1 ? ` (and ${String(problems.count - 1)} more problems)` : "";
  throw new SluiceError("INVALID", `${quote(first.record)}, ${first.field}: ${first.message}${more}`, {
    field: first.field,
    record: first.record,
    errors: problems.kept,
    errorCount: problems.count,
  });
}
