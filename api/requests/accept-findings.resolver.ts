import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { acceptFindings } from "./accept-findings.service.js";
import { AcceptedFindingInput } from "./accepted-finding.input.js";
import { ChangeResultType } from "./change-result.type.js";

@Resolver()
export class AcceptFindingsResolver {
  @Mutation(() => ChangeResultType, {
    description:
      "Puts what a person read in a document on a contract, as one revision, and keeps the document with the contract. " +
      "NOT_FOUND for an unknown document or contract; INVALID for an unknown clause, and for words that the document " +
      "does not have; CONFLICT where one of the records was changed after `baseRevision`.",
  })
  acceptFindings(
    @Ctx() context: Context,
    @Arg("document", () => ID, { description: "The document that was read." }) document: string,
    @Arg("contract", () => ID, { description: "The contract that it is." }) contract: string,
    @Arg("findings", () => [AcceptedFindingInput], { description: "The clauses read; none only keeps the document." })
    findings: AcceptedFindingInput[],
    @Arg("reviewer", () => String, { nullable: true, description: "Who read it." })
    reviewer: string | null | undefined,
    @Arg("baseRevision", () => Int, {
      nullable: true,
      description: "The revision looked at; absent asks for no check.",
    })
    baseRevision: number | null | undefined,
  ) {
    return acceptFindings(context, { document, contract, findings, reviewer, baseRevision });
  }
}
