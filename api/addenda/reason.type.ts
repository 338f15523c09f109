import { Field, ObjectType } from "type-graphql";
import type { Reason } from "./reason.js";

@ObjectType("Reason", {
  simpleResolvers: true,
  description: "Why something is so: a sentence, where it comes from, and what it speaks of.",
})
export class ReasonType implements Omit<Reason, "clause" | "flow" | "contract"> {
  @Field({ description: "A sentence for people." })
  readonly text: string;

  @Field(() => String, {
    nullable: true,
    description: "Section of the statute or regulations; null where it rests on the map alone.",
  })
  readonly citation: string | null;
}
