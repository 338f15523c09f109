import { Field, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import type { TextChange } from "../documents/compare.service.js";
import type { ClauseChange } from "../documents/compare.js";
import type { Document } from "../documents/document.js";
import { DocumentType } from "../documents/document.type.js";
import { ClauseType } from "../law/clause.type.js";
import { FindingStatusEnum } from "../law/finding-status.type.js";
import type { SeenClause } from "../law/seen-terms.js";
import type { FindingStatus } from "../model/contract.js";
import type { DocumentComparison, SeenClauseChange } from "./document-comparison.service.js";

const ClauseChangeKindEnum = enumType<ClauseChange["change"]>("ClauseChangeKind", "What became of a clause.", {
  same: "It reads the same and rests on the same words.",
  reworded: "It reads the same and rests on other words.",
  gained: "It was missing and is there, at least in part.",
  lost: "It was there, at least in part, and is missing.",
  stronger: "It says more than it did.",
  weaker: "It says less than it did.",
});

const TextChangeKindEnum = enumType<TextChange["kind"]>("TextChangeKind", "What became of a stretch of text.", {
  same: "It stands in both versions.",
  removed: "It stands in the earlier version only.",
  added: "It stands in the later version only.",
});

@ObjectType("ClauseChange", { simpleResolvers: true, description: "One clause in two versions of an agreement." })
export class ClauseChangeType implements SeenClauseChange {
  @Field(() => ClauseType, { description: "The clause." })
  readonly clause: SeenClause;

  @Field(() => ClauseChangeKindEnum, { description: "What became of it, as both texts were read by the program." })
  readonly change: ClauseChange["change"];

  @Field(() => FindingStatusEnum, { description: "How the earlier version reads." })
  readonly before: FindingStatus;

  @Field(() => FindingStatusEnum, { description: "How the later version reads." })
  readonly after: FindingStatus;

  @Field(() => String, { nullable: true, description: "The words it rested on; null where it was missing." })
  readonly wordsBefore: string | null;

  @Field(() => String, { nullable: true, description: "The words it rests on; null where it is missing." })
  readonly wordsAfter: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why what a person accepted must be read again; null where it stands, or nothing was accepted.",
  })
  readonly lookAgain: string | null;
}

@ObjectType("TextChange", { simpleResolvers: true, description: "A stretch of text and what became of it." })
export class TextChangeType implements TextChange {
  @Field(() => TextChangeKindEnum, { description: "What became of it." })
  readonly kind: TextChange["kind"];

  @Field({ description: "The text, sentence by sentence, one a line." })
  readonly text: string;
}

@ObjectType("DocumentComparison", { simpleResolvers: true, description: "Two versions of an agreement, side by side." })
export class DocumentComparisonType implements DocumentComparison {
  @Field(() => DocumentType, { description: "The earlier version." })
  readonly before: Document;

  @Field(() => DocumentType, { description: "The later version." })
  readonly after: Document;

  @Field(() => [ClauseChangeType], { description: "Every clause, in the order of the law's tables." })
  readonly clauses: readonly SeenClauseChange[];

  @Field(() => [TextChangeType], { description: "The whole text in order, same, removed and added." })
  readonly text: readonly TextChange[];
}
