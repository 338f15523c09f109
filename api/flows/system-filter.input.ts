import { Field, ID, InputType } from "type-graphql";
import type { SystemKind } from "../model/party.js";
import type { SystemFilter } from "./systems.service.js";
import { SystemKindEnum } from "./system.type.js";

@InputType("SystemFilter", { description: "Which systems are wanted: those that meet every part given." })
export class SystemFilterInput implements SystemFilter {
  @Field(() => String, { nullable: true, description: "Words of the name or the id, at most 200 characters." })
  readonly search?: string | null;

  @Field(() => [SystemKindEnum], { nullable: true, description: "Of one of these kinds." })
  readonly kinds?: readonly SystemKind[] | null;

  @Field(() => String, { nullable: true, description: "Answered for by exactly this owner." })
  readonly owner?: string | null;

  @Field(() => ID, { nullable: true, description: "Takes this category in from consumers, or one below it." })
  readonly collects?: string | null;
}
