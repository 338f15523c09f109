import { Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Finding, FindingStatus } from "../model/contract.js";
import { longText, oneLine } from "../model/field-words.type.js";
import type { Given } from "../model/given.js";
import { FindingStatusEnum } from "../law/finding-status.type.js";

@InputType("FindingInput", {
  description:
    "How one clause of one contract was read. It replaces the whole record: what is absent becomes its default.",
})
export class FindingInput implements Given<Finding, "contract" | "clause" | "status"> {
  @Field(() => ID, { description: "Id of the contract read. An unknown one is INVALID." })
  readonly contract: string;

  @Field(() => ID, { description: "Id of a row of `clauses`. An unknown one is INVALID." })
  readonly clause: string;

  @Field(() => FindingStatusEnum, { description: "What was found." })
  readonly status: FindingStatus;

  @Field(() => String, { nullable: true, description: longText("The words of the contract") })
  readonly quote: string | null | undefined;

  @Field(() => String, { nullable: true, description: oneLine("Where in it they stand") })
  readonly place: string | null | undefined;

  @Field(() => String, { nullable: true, description: oneLine("Who read it") })
  readonly reviewer: string | null | undefined;

  @Field(() => DayScalar, { nullable: true, description: "Day on which it was read." })
  readonly reviewedOn: string | null | undefined;
}
