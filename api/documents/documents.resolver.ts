import { Arg, Args, Ctx, ID, Query, Resolver, Root, Subscription } from "type-graphql";
import { PageArgs } from "../common/page.input.js";
import type { Context } from "../context.js";
import type { Document, DocumentState } from "./document.js";
import { DocumentConnectionType, DocumentStateEnum, DocumentType } from "./document.type.js";
import { documentChanges, documents, documentWithId } from "./documents.service.js";

@Resolver()
export class DocumentsResolver {
  @Query(() => DocumentConnectionType, { description: "The documents, newest first." })
  documents(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("states", () => [DocumentStateEnum], {
      nullable: true,
      description: "Only in these states; all where absent.",
    })
    states?: readonly DocumentState[] | null,
  ) {
    return documents(context, states ?? null, page);
  }

  @Query(() => DocumentType, { description: "One document. NOT_FOUND for an unknown one." })
  document(@Ctx() context: Context, @Arg("id", () => ID, { description: "SHA-256 of its bytes." }) id: string) {
    return documentWithId(context, id);
  }

  @Subscription(() => DocumentType, {
    description: "Each document that is uploaded, begins to be read, or is read, from now on, in this server.",
    subscribe: ({ context }: { readonly context: Context }) => documentChanges(context),
  })
  documentChanged(@Root() document: Document): Document {
    return document;
  }
}
