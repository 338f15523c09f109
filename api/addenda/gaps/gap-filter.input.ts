import { Field, ID, InputType } from "type-graphql";
import type { GapKind } from "./gap-kinds.js";
import type { GapFilter } from "./gaps.service.js";
import { GapKindEnum } from "./gap.type.js";

@InputType("GapFilter", { description: "Which gaps are wanted; all conditions hold together." })
export class GapFilterInput implements GapFilter {
  @Field(() => [GapKindEnum], { nullable: true, description: "Any of these kinds." })
  readonly kinds?: GapKind[] | null;

  @Field(() => ID, { nullable: true, description: "At this vendor." })
  readonly vendor?: string | null;
}
