import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { Document } from "../documents/document.js";
import { DocumentType } from "../documents/document.type.js";
import { VendorType } from "../flows/vendor.type.js";
import { contractsOf, filesOf, vendorsThatItMayBind } from "./contract-files.service.js";
import { ContractType } from "./contract.type.js";
import type { SeenContract } from "./seen-addenda.js";

@Resolver(() => ContractType)
export class ContractFilesResolver {
  @FieldResolver(() => [DocumentType], {
    description: "Those of its documents that are kept here, in the order of `documents`. UNAVAILABLE without a shelf.",
  })
  files(@Ctx() context: Context, @Root() contract: SeenContract) {
    return filesOf(context, contract);
  }
}

@Resolver(() => DocumentType)
export class DocumentContractsResolver {
  @FieldResolver(() => [ContractType], { description: "The contracts that it is a document of, by id." })
  contracts(@Ctx() context: Context, @Root() document: Document) {
    return contractsOf(context, document);
  }

  @FieldResolver(() => [VendorType], {
    description:
      "Vendors on the map whose name is like that of a party it names, likeliest first: at most five guesses.",
  })
  vendors(@Ctx() context: Context, @Root() document: Document) {
    return vendorsThatItMayBind(context, document);
  }
}
