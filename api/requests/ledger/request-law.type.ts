import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Denial } from "../../law/denials.js";
import { WordingType } from "../about.type.js";
import type { Wording } from "../../model/wording.js";
import type { Demand } from "./demand.js";

@ObjectType("VerificationDemand", {
  simpleResolvers: true,
  description: "How surely the business must know who asks, by the right that is exercised.",
})
export class VerificationDemandType implements Demand {
  @Field(() => [WordingType], {
    description: "The degrees, lowest first; where there are two, the risk of harm decides.",
  })
  readonly levels: readonly Wording[];

  @Field(() => Int, { description: "Data points that must match, for example, for the lowest degree." })
  readonly points: number;

  @Field({ description: "Whether that needs a declaration under penalty of perjury." })
  readonly declaration: boolean;

  @Field({ description: "How to choose the degree, or what follows where it is not reached." })
  readonly guidance: string;

  @Field({ description: "Section of the regulations." })
  readonly citation: string;
}

@ObjectType("Denial", { simpleResolvers: true, description: "A reason of the law for which a request may be refused." })
export class DenialType implements Pick<Denial, "id" | "label" | "meaning" | "mustSay" | "mustDo" | "citation"> {
  @Field(() => ID, { description: "Its id, for denyRequest." })
  readonly id: string;

  @Field({ description: "How it is shown." })
  readonly label: string;

  @Field({ description: "When it applies." })
  readonly meaning: string;

  @Field(() => [String], { description: "What the answer must say." })
  readonly mustSay: readonly string[];

  @Field(() => [String], { description: "What must be done all the same." })
  readonly mustDo: readonly string[];

  @Field({ description: "Section of the statute or regulations." })
  readonly citation: string;
}
