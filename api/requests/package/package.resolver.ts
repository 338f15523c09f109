import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { InstantScalar } from "../../common/scalar.type.js";
import type { Context } from "../../context.js";
import { NEVER_DISCLOSED } from "../../law/never-disclosed.js";
import { ConsumerRequestType } from "../ledger/consumer-request.type.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { makePackage } from "./package.service.js";
import { papersOf } from "./papers.service.js";

@ObjectType("NeverDisclosed", { simpleResolvers: true, description: "What an answer never holds (11 CCR § 7024(d))." })
class NeverDisclosedType {
  @Field(() => ID, { description: "Its id." })
  readonly id: string;

  @Field({ description: "How it is shown." })
  readonly label: string;

  @Field({ description: "What the answer says instead." })
  readonly said: string;

  @Field({ description: "Section of the regulations." })
  readonly citation: string;
}

@ObjectType("RequestPaper", { simpleResolvers: true, description: "A paper kept with a request, without its content." })
class RequestPaperType {
  @Field(() => ID, { description: "Its id." })
  readonly id: string;

  @Field(() => ID, { description: "`letter`, `gathered` or `package`." })
  readonly kind: string;

  @Field({ description: "Its name." })
  readonly name: string;

  @Field(() => String, { nullable: true, description: "Name of the party it came from." })
  readonly partyName: string | null;

  @Field(() => InstantScalar, { description: "When it was kept." })
  readonly at: string;
}

@ObjectType("MadePackage", { simpleResolvers: true, description: "The answer to a request to know, in one file." })
class MadePackageType {
  @Field(() => ConsumerRequestType, { description: "The request." })
  readonly request: ConsumerRequest;

  @Field({ description: "Path of the private page where the person fetches it, once, within 30 days." })
  readonly path: string;
}

@Resolver(() => ConsumerRequestType)
export class PackageResolver {
  @Query(() => [NeverDisclosedType], { description: "What an answer to a request to know never holds." })
  neverDisclosed() {
    return NEVER_DISCLOSED;
  }

  @FieldResolver(() => [RequestPaperType], { description: "Papers kept with it, oldest first." })
  papers(@Root() request: ConsumerRequest, @Ctx() context: Context) {
    return papersOf(context, request);
  }

  @Mutation(() => MadePackageType, {
    description: "Packs what was gathered with the answer by categories. INVALID while somebody has yet to answer.",
  })
  makePackage(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The request." }) id: string,
    @Arg("version", () => Int, { nullable: true, description: "The version that you saw; else CONFLICT." })
    version: number | null | undefined,
    @Arg("leftOut", () => [ID], { defaultValue: [], description: "What is held and never disclosed: said instead." })
    leftOut: string[],
  ) {
    return makePackage(context, { id, version: version ?? null }, { leftOut });
  }
}
