import { Field, ID, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { MapChange } from "./map-changes.service.js";

@ObjectType("MapChange", {
  simpleResolvers: true,
  description: "A new revision, or a new day on the same one, with the ids it touched.",
})
export class MapChangeType implements MapChange {
  @Field(() => Int, { description: "The revision." })
  readonly revision: number;

  @Field(() => DayScalar, { description: "The day that standings and flags are computed for from now on." })
  readonly day: string;

  @Field(() => [ID], { description: "Records it touched: the first 500." })
  readonly ids: readonly string[];

  @Field({ description: "Whether it touched more records than `ids` names." })
  readonly isPartial: boolean;

  @Field(() => Int, { description: "Records it touched, all counted." })
  readonly idCount: number;

  @Field({ description: "Who made it; calendar where only the day turned." })
  readonly actor: string;

  @Field(() => String, { nullable: true, description: "Why; null where nobody said." })
  readonly reason: string | null;
}
