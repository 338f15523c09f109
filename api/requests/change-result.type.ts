import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ChangeResult } from "./changes.service.js";

@ObjectType("ChangeResult", { simpleResolvers: true, description: "What became of a set of changes." })
export class ChangeResultType implements Omit<ChangeResult, "committed"> {
  @Field(() => Int, { description: "The revision they made; the present one where nothing changed." })
  readonly revision: number;

  @Field({ description: "False where everything was already so; then no revision is made." })
  readonly changed: boolean;

  @Field(() => [ID], {
    description:
      "The id of each change's record in the order given, also where the server made it; of an undo, what it touched.",
  })
  readonly ids: readonly string[];
}
