import { Field, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import { DayScalar } from "../common/scalar.type.js";
import { wordings } from "../model/wording.js";
import { COVERAGE_WORDS, type CoverageState } from "./coverage-state.js";
import type { CoverageLine } from "./coverage.js";
import type { World } from "./world.js";

const CoverageStateEnum = enumType<CoverageState>(
  "CoverageState",
  "Whether contracts cover what a vendor receives of a category for a purpose.",
  Object.fromEntries(wordings(COVERAGE_WORDS).map(({ id, meaning }) => [id, meaning])) as Record<CoverageState, string>,
);

export type SeenCoverageLine = CoverageLine & { readonly at: World };

@ObjectType("CoverageLine", {
  simpleResolvers: true,
  description: "Whether what a vendor receives of one category for one purpose is covered, over all its flows.",
})
export class CoverageLineType implements Pick<CoverageLine, "state" | "since"> {
  @Field(() => CoverageStateEnum, { description: "Whether it is covered." })
  readonly state: CoverageState;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The first day on which it was so, by the days of the contracts; null where it was always so as far as is recorded, or where it cannot be told, as for what other vendors pass on.",
  })
  readonly since: string | null;
}

@ObjectType("Coverage", { simpleResolvers: true, description: "What of all that a vendor receives is covered." })
export class CoverageType {
  @Field({ description: "The whole of it in one sentence." })
  readonly sentence: string;

  @Field(() => [CoverageLineType], { description: "By category, then purpose." })
  readonly lines: readonly SeenCoverageLine[];
}
