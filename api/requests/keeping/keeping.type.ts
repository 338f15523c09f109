import { Field, ID, ObjectType } from "type-graphql";
import { DayScalar } from "../../common/scalar.type.js";
import type { DeletionException } from "../../law/deletion-exceptions.js";

@ObjectType("DeletionException", {
  simpleResolvers: true,
  description: "Why something asked to be deleted is kept, put off, or not passed on.",
})
export class DeletionExceptionType implements Omit<DeletionException, "confidence"> {
  @Field(() => ID, { description: "Its id." })
  readonly id: string;

  @Field({ description: "How it is shown." })
  readonly label: string;

  @Field({ description: "What it means." })
  readonly meaning: string;

  @Field(() => ID, { description: "`kept`, `deferred`, `not_told` or `outside`." })
  readonly effect: DeletionException["effect"];

  @Field({ description: "Whether the person is given the facts in detail: a bare claim is not allowed." })
  readonly explanation: boolean;

  @Field({ description: "Section of the statute or regulations." })
  readonly citation: string;
}

@ObjectType("KeptPart", {
  simpleResolvers: true,
  description: "A part that one party keeps of what was to be deleted.",
})
export class KeptPartType {
  @Field({ description: "Name of the party." })
  readonly partyName: string;

  @Field(() => DeletionExceptionType, { description: "Under which exception." })
  readonly exception: DeletionException;

  @Field(() => [String], { description: "Labels of the categories kept; empty where it was not said." })
  readonly categories: readonly string[];

  @Field({ description: "Why, as the letter says it." })
  readonly because: string;

  @Field(() => DayScalar, { nullable: true, description: "Until when; null where no day is known." })
  readonly until: string | null;
}
