import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { ReasonType } from "../../addenda/reason.type.js";
import { seenReasons } from "../../addenda/seen-addenda.js";
import type { Reason } from "../../addenda/reason.js";
import { DayScalar } from "../../common/scalar.type.js";
import type { Context } from "../../context.js";
import { IdentifierInput } from "../ledger/request.input.js";
import { mayDisclose } from "./may-disclose.service.js";

@ObjectType("MayDisclose", {
  simpleResolvers: true,
  description: "Whether one person's information may be disclosed now.",
})
class MayDiscloseType {
  @Field({ description: "True: it may go." })
  readonly allowed: boolean;

  @Field({ description: "True where it may go only without combining what is known of the person (§ 1798.140(e)(6))." })
  readonly withoutCombining: boolean;

  @Field(() => DayScalar, { nullable: true, description: "Since when what decided stands; null where nothing did." })
  readonly since: string | null;

  @Field(() => [ReasonType], { description: "Why." })
  readonly because: readonly Reason[];

  @Field(() => String, { nullable: true, description: "Section of law that decided; null where none did." })
  readonly citation: string | null;

  @Field(() => Int, { description: "The revision of the map it was decided on." })
  readonly revision: number;
}

@Resolver()
export class MayDiscloseResolver {
  @Query(() => MayDiscloseType, {
    description:
      "Ask before selling or sharing: along one flow, or in a category to a vendor. Programs that ask often use POST /may-disclose.",
  })
  async mayDisclose(
    @Ctx() context: Context,
    @Arg("subject", () => [IdentifierInput], {
      description: "What finds the person: what stands for any of it counts.",
    })
    subject: IdentifierInput[],
    @Arg("flow", () => ID, { nullable: true, description: "The flow; NOT_FOUND for an unknown one." })
    flow?: string | null,
    @Arg("vendor", () => ID, { nullable: true, description: "Instead of a flow: the vendor." }) vendor?: string | null,
    @Arg("category", () => ID, { nullable: true, description: "With the vendor: the category." })
    category?: string | null,
  ) {
    const { revision, answers } = await mayDisclose(context, { flow, vendor, category }, [{ identifiers: subject }]);
    const [answer] = answers;
    if (answer === undefined) throw new Error("One subject has one answer.");
    const { because } = answer;
    return { ...answer, revision, citation: because.citation, because: seenReasons(context.world, [because]) };
  }
}
