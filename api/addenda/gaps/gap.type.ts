import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../common/connection.type.js";
import { enumType } from "../../common/enum.type.js";
import { DayScalar } from "../../common/scalar.type.js";
import { type FlagKind } from "../flag-kinds.js";
import { FlagKindEnum } from "../flag.type.js";
import { GAP_ROWS, type GapKind } from "./gap-kinds.js";
import type { SeenGap } from "./gaps.service.js";

export const GapKindEnum = enumType<GapKind>(
  "GapKind",
  "What there is to do.",
  Object.fromEntries(GAP_ROWS.map(({ id, meaning }) => [id, meaning])) as Record<GapKind, string>,
);

@ObjectType("Gap", {
  simpleResolvers: true,
  description: "One thing to do so that flags go: at one vendor, about one contract or one sender.",
})
export class GapType implements Pick<SeenGap, "id" | "kind" | "flags" | "dueOn" | "points"> {
  @Field(() => ID, { description: "Stands for the same thing to do as long as it is to be done." })
  readonly id: string;

  @Field(() => GapKindEnum, { description: "What is to be done." })
  readonly kind: GapKind;

  @Field(() => [FlagKindEnum], { description: "The kinds of flags that it answers." })
  readonly flags: readonly FlagKind[];

  @Field(() => DayScalar, {
    nullable: true,
    description: "Last day in force of a contract that ends soon; null where no day is known.",
  })
  readonly dueOn: string | null;

  @Field(() => Int, { description: "Its weight in the queue: the sum of its parts. It orders work." })
  readonly points: number;
}

export const GapConnectionType = connectionOf("Gap", () => GapType);

@ObjectType("GapCount", { simpleResolvers: true, description: "How many gaps of a kind there are." })
export class GapCountType {
  @Field(() => GapKindEnum, { description: "The kind." })
  readonly kind: GapKind;

  @Field({ description: "How the kind is shown." })
  readonly label: string;

  @Field(() => Int, { description: "How many." })
  readonly count: number;
}
