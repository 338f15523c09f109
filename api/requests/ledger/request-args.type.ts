import { ArgsType, Field, ID, Int } from "type-graphql";
import type { At } from "./acts.service.js";

@ArgsType()
export class RequestArgs {
  @Field(() => ID, { description: "The request." })
  readonly id: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version that you saw: CONFLICT where somebody else was faster. Absent asks for no check.",
  })
  readonly version?: number | null;
}

export function at({ id, version }: RequestArgs): At {
  return { id, version: version ?? null };
}
