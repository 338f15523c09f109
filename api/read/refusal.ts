import { type DocumentProblem, type ProblemCode, problemOf } from "../documents/problems.js";

/** Thrown inside the reading process where a document cannot be read; it becomes the document's problem. */
export class Refusal extends Error {
  readonly problem: DocumentProblem;

  constructor(
    code: ProblemCode,
    readonly about: { readonly more?: string; readonly pages?: number; readonly mediaType?: string } = {},
  ) {
    const problem = problemOf(code, about.more);
    super(problem.sentence);
    this.name = "Refusal";
    this.problem = problem;
  }
}
