import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import { enumType } from "../common/enum.type.js";
import { DayScalar, InstantScalar } from "../common/scalar.type.js";
import type { Document, DocumentState } from "./document.js";
import { PROBLEM_CODES, type DocumentProblem, type ProblemCode, problemOf } from "./problems.js";

export const DocumentStateEnum = enumType<DocumentState>("DocumentState", "How far the reading of a document is.", {
  queued: "It waits to be read.",
  reading: "It is being read.",
  read: "Its text is there.",
  unreadable: "It cannot be read; `problem` says why and what to do about it.",
});

const MEANINGS = Object.fromEntries(PROBLEM_CODES.map((code) => [code, problemOf(code).sentence]));
const ProblemCodeEnum = enumType<ProblemCode>(
  "DocumentProblemCode",
  "Why a document cannot be read.",
  MEANINGS as Record<ProblemCode, string>,
);

@ObjectType("DocumentProblem", { description: "Why a document cannot be read.", simpleResolvers: true })
export class DocumentProblemType implements DocumentProblem {
  @Field(() => ProblemCodeEnum, { description: "The kind of problem." })
  readonly code: ProblemCode;

  @Field({ description: "What is wrong and what to do about it, for a person." })
  readonly sentence: string;
}

@ObjectType("Document", {
  simpleResolvers: true,
  description:
    "A file as it was uploaded (POST /documents). The same bytes are the same document. GET /documents/<id> gives them.",
})
export class DocumentType implements Document {
  @Field(() => ID, { description: "SHA-256 of its bytes, in hexadecimal." })
  readonly id: string;

  @Field({ description: "The file's name as it was first given." })
  readonly name: string;

  @Field({ description: "What sort of file it is, by content and not by name." })
  readonly mediaType: string;

  @Field(() => Int, { description: "Its size." })
  readonly bytes: number;

  @Field(() => DayScalar, { description: "Day of the upload." })
  readonly uploadedOn: string;

  @Field(() => InstantScalar, { description: "Moment of the upload." })
  readonly uploadedAt: string;

  @Field(() => String, { nullable: true, description: "Who uploaded it; null where nobody knows." })
  readonly uploadedBy: string | null;

  @Field(() => DocumentStateEnum, { description: "How far its reading is." })
  readonly state: DocumentState;

  @Field(() => DocumentProblemType, { nullable: true, description: "Why it cannot be read; null unless UNREADABLE." })
  readonly problem: DocumentProblem | null;

  @Field(() => [String], {
    description: "Sentences that a reader of its text must know: pages without words, macros, tracked changes.",
  })
  readonly notes: readonly string[];

  @Field(() => Int, { nullable: true, description: "Pages of a PDF; null for what has none, and until it is read." })
  readonly pages: number | null;

  @Field(() => Int, { nullable: true, description: "Characters of its text; null until it is read." })
  readonly characters: number | null;
}

export const DocumentConnectionType = connectionOf("Document", () => DocumentType);
