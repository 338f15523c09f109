import { quote, SluiceError } from "../common/errors.js";

/** What is wrong with one record; null where it has no id yet. */
export interface Problem {
  readonly record: string | null;
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

/** Notes what is wrong; the message comes to name the record and the field. */
export function report(problems: Problems, { record, field, message }: Problem & { readonly record: string }): void {
  note(problems, { record, field, message: `${quote(record)}, ${field}: ${message}` });
}

/** Notes what is wrong where the message names what it is about already. */
export function note(problems: Problems, problem: Problem): void {
  problems.count++;
  if (problems.kept.length < SHOWN) problems.kept.push(problem);
}

/** Throws one INVALID that names the first problem and lists the rest in its details. */
export function throwIfAny(problems: Problems): void {
  const [first] = problems.kept;
  if (first === undefined) return;
  const others = problems.count - 1;
  const more = others === 0 ? "" : ` (and ${String(others)} more ${others === 1 ? "problem" : "problems"})`;
  throw new SluiceError("INVALID", `${first.message}${more}`, {
    field: first.field,
    ...(first.record === null ? {} : { record: first.record }),
    errors: problems.kept,
    errorCount: problems.count,
  });
}
