import { Field, ID, InputType } from "type-graphql";

@InputType("RemoveInput", {
  description: "Removes a record by id; a finding's is `contract/clause`. A contract takes its findings along.",
})
export class RemoveInput {
  @Field(() => ID, { description: "The record to remove. Unknown ones are INVALID." })
  readonly id: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Removes the flows that touch a party too; without it a party that flows touch is INVALID.",
  })
  readonly removeFlows: boolean | null | undefined;
}
