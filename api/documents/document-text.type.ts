import { Field, Int, ObjectType } from "type-graphql";
import type { Segment } from "./document-text.js";
import type { TextPart } from "./documents.service.js";

@ObjectType("DocumentSegment", {
  simpleResolvers: true,
  description: "A page of a PDF, or a paragraph, list item, heading or table row of anything else.",
})
export class DocumentSegmentType implements Segment {
  @Field(() => Int, { description: "Its position in the document, from 0: the `segment` of evidence." })
  readonly number: number;

  @Field({ description: "How people say where it is: page 3, paragraph 12." })
  readonly place: string;

  @Field({ description: "Plain text. Lines of a page are parted by line feeds." })
  readonly text: string;
}

@ObjectType("DocumentText", { simpleResolvers: true, description: "Part of the text of a document, in order." })
export class DocumentTextType implements TextPart {
  @Field(() => [DocumentSegmentType], { description: "The segments asked for." })
  readonly segments: readonly DocumentSegmentType[];

  @Field(() => Int, { description: "Segments of the whole document." })
  readonly segmentCount: number;
}
