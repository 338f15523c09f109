import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { ConsumerRequestType } from "../ledger/consumer-request.type.js";
import { at, RequestArgs } from "../ledger/request-args.type.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { askByLink, type AskedByLink } from "./ask-by-link.service.js";

@ObjectType("AskedByLink", { simpleResolvers: true, description: "A person was asked to confirm that it is them." })
class AskedByLinkType implements AskedByLink {
  @Field(() => ConsumerRequestType, { description: "The request." })
  readonly request: ConsumerRequest;

  @Field({
    description: "Path for a letter to an address that the company knew already. It is kept nowhere and told once.",
  })
  readonly path: string;
}

@Resolver()
export class AskByLinkResolver {
  @Mutation(() => AskedByLinkType, {
    description:
      "Makes a link by which the person confirms the request, good for 14 days and one use. INVALID for a right that asks nobody who they are (11 CCR § 7060(b)).",
  })
  askByLink(@Ctx() context: Context, @Args() args: RequestArgs) {
    return askByLink(context, at(args));
  }
}
