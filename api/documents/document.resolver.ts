import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { Document } from "./document.js";
import { DocumentTextType } from "./document-text.type.js";
import { DocumentType } from "./document.type.js";
import { SEGMENTS_LIMIT, suggestionOf, textPart } from "./documents.service.js";
import { SuggestionType } from "./suggestion.type.js";

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => DocumentTextType, {
    nullable: true,
    description: "Its text by page or paragraph; null unless READ.",
  })
  text(
    @Ctx() context: Context,
    @Root() document: Document,
    @Arg("from", () => Int, { defaultValue: 0, description: "Position of the first segment wanted." }) from: number,
    @Arg("first", () => Int, { defaultValue: 200, description: `Segments wanted: 0 to ${SEGMENTS_LIMIT}.` })
    first: number,
  ) {
    return textPart(context, document, { from, first });
  }

  @FieldResolver(() => SuggestionType, {
    nullable: true,
    description: "What the words let one propose: kind, parties, days and clauses; null unless READ.",
  })
  suggestion(@Ctx() context: Context, @Root() document: Document) {
    return suggestionOf(context, document);
  }
}
