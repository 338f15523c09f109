import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";
import type { Context } from "../context.js";
import { RightEnum } from "../flows/gate.type.js";
import type { Right } from "../model/flow.js";
import { ChangeInput } from "./change.input.js";
import { propagation } from "./propagation.service.js";
import { PropagationType } from "./propagation.type.js";

@Resolver()
export class PropagationResolver {
  @Query(() => PropagationType, {
    description:
      "What a request would do. Nothing is stored. INVALID for a right that is not built yet, NOT_FOUND for an unknown party " +
      "or category.",
  })
  propagation(
    @Ctx() context: Context,
    @Arg("right", () => RightEnum, { description: "What the consumer asks for." }) right: Right,
    @Arg("from", () => [ID], { nullable: true, description: "Parties to start at; absent is every system." })
    from: string[] | null | undefined,
    @Arg("categories", () => [ID], {
      nullable: true,
      description: "What it is about, with all below; absent is everything.",
    })
    categories: string[] | null | undefined,
    @Arg("receivedOn", () => DayScalar, { nullable: true, description: "Day of receipt; absent is today." })
    receivedOn: string | null | undefined,
    @Arg("whatIf", () => [ChangeInput], { nullable: true, description: "Changes tried first, seen by nobody else." })
    whatIf: ChangeInput[] | null | undefined,
  ) {
    return propagation(context, { right, from, categories, receivedOn, whatIf });
  }
}
