import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import type { SeenDifference } from "../difference.service.js";
import { DifferenceType } from "../difference.type.js";
import type { StandingKind } from "../ledger/standing.js";
import { standingSentence } from "./standing-sentence.js";
import { STANDING_WORDINGS } from "./standing-words.js";

@ObjectType("StandingCount", {
  simpleResolvers: true,
  description: "What stands for people until it is taken back, counted by the identifiers that find them.",
})
class StandingCountType {
  @Field(() => ID, { description: "Its id, as `kind` of `/opt-outs.ndjson`." })
  readonly kind: StandingKind;

  @Field({ description: "How it is shown." })
  readonly label: string;

  @Field({ description: "What it means." })
  readonly meaning: string;

  @Field(() => String, { nullable: true, description: "Section of the statute or regulations." })
  readonly citation: string | null;

  @Field(() => Int, { description: "Identifiers for which it stands now." })
  readonly count: number;
}

@Resolver()
export class StandingsResolver {
  @Query(() => [StandingCountType], {
    description: "What stands in the register of opt-outs, counted by kind.",
  })
  async standings(@Ctx() { live }: Context) {
    const counts = await live.store.ledger.standingCounts();
    return STANDING_WORDINGS.map(({ id, ...words }) => ({ kind: id, ...words, count: counts[id] }));
  }
}

@Resolver(() => DifferenceType)
export class StandingDifferenceResolver {
  @FieldResolver(() => Int, {
    description:
      "For how many identifiers of people an opt-out of sale and sharing stands: a step added is owed to all of them.",
  })
  async standingOptOuts(@Ctx() { live }: Context): Promise<number> {
    return (await live.store.ledger.standingCounts()).opt_out_sale_share;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the steps added mean for them, in a sentence; null where none is added or nobody opted out.",
  })
  async standingSentence(@Root() { stepsAdded }: SeenDifference, @Ctx() { live }: Context): Promise<string | null> {
    const { opt_out_sale_share: optedOut } = await live.store.ledger.standingCounts();
    return standingSentence(stepsAdded, optedOut);
  }
}
