import { Field, ObjectType } from "type-graphql";
import { CertaintyEnum } from "../addenda/receipt.type.js";
import { enumType } from "../common/enum.type.js";
import { DayScalar } from "../common/scalar.type.js";
import type { Certainty } from "../flows/carrying.js";
import { type Action, ACTION_WORDINGS } from "../law/rights-actions.js";
import type { Step } from "./plan.js";

export const ActionEnum = enumType<Action>(
  "Action",
  "What a request asks of a party, strongest first. Described in the words of an opt-out; a step says it for its right.",
  Object.fromEntries(ACTION_WORDINGS.map(({ id, meaning }) => [id, meaning])) as Record<Action, string>,
);

@ObjectType("Step", {
  simpleResolvers: true,
  description: "What a request means for one party: the strongest action of all flows by which it is reached.",
})
export class StepType implements Omit<Step, "party" | "flows" | "stops" | "path"> {
  @Field(() => ActionEnum, { description: "What is to be done." })
  readonly action: Action;

  @Field(() => CertaintyEnum, { description: "Whether a flow that decides is surely reached." })
  readonly certainty: Certainty;

  @Field({ description: "True when there are flows to stop and every one has a gate for this right, tested or not." })
  readonly enforced: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Safe day by which it must be done; null where nothing is to be done.",
  })
  readonly dueOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Latest lawful day under the usual reading; null where nothing is to be done.",
  })
  readonly latestOn: string | null;
}
