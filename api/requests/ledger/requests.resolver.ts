import { Arg, Args, Ctx, ID, Query, Resolver, Root, Subscription } from "type-graphql";
import { PageArgs } from "../../common/page.input.js";
import type { Context } from "../../context.js";
import { ConsumerRequestConnectionType, ConsumerRequestType } from "./consumer-request.type.js";
import type { ConsumerRequest } from "./request.js";
import { RequestFilterInput } from "./request.input.js";
import { listRequests, requestChanges, requestWithId } from "./requests.service.js";

@Resolver()
export class RequestsResolver {
  @Query(() => ConsumerRequestConnectionType, { description: "Requests by the day on which they are due." })
  requests(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("filter", () => RequestFilterInput, { nullable: true, description: "All where absent." })
    filter?: RequestFilterInput | null,
  ) {
    return listRequests(context, filter ?? {}, page);
  }

  @Query(() => ConsumerRequestType, { description: "One request. NOT_FOUND for an unknown one." })
  request(@Ctx() context: Context, @Arg("id", () => ID, { description: "Its id." }) id: string) {
    return requestWithId(context, id);
  }

  @Subscription(() => ConsumerRequestType, {
    description: "Each request that comes in or changes, from now on, in this server.",
    subscribe: ({ context }: { readonly context: Context }) => requestChanges(context),
  })
  requestChanged(@Root() request: ConsumerRequest): ConsumerRequest {
    return request;
  }
}
