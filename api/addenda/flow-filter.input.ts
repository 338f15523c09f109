import { Field, ID, InputType } from "type-graphql";
import type { Disclosure } from "../law/disclosures.js";
import type { FlagKind } from "./flag-kinds.js";
import { FlagKindEnum } from "./flag.type.js";
import type { FlowFilter } from "./flows.service.js";
import { DisclosureEnum } from "./standing.type.js";

@InputType("FlowFilter", { description: "Which flows are wanted: those that meet every part given." })
export class FlowFilterInput implements FlowFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the id, the description or the parties' names, at most 200 characters.",
  })
  readonly search?: string | null;

  @Field(() => ID, { nullable: true, description: "Starting or ending at this party." })
  readonly party?: string | null;

  @Field(() => ID, { nullable: true, description: "Starting at this party." })
  readonly from?: string | null;

  @Field(() => ID, { nullable: true, description: "Ending at this party." })
  readonly to?: string | null;

  @Field(() => ID, { nullable: true, description: "Certainly or possibly carrying this category, or one below it." })
  readonly carries?: string | null;

  @Field(() => ID, { nullable: true, description: "Serving this purpose." })
  readonly purpose?: string | null;

  @Field(() => [DisclosureEnum], { nullable: true, description: "Being one of these in law today." })
  readonly disclosure?: readonly Disclosure[] | null;

  @Field(() => [FlagKindEnum], { nullable: true, description: "Raising any of these flags." })
  readonly flags?: readonly FlagKind[] | null;
}
