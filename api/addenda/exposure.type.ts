import { Field, Int, ObjectType } from "type-graphql";
import type { Exposure } from "./exposure.js";
import type { SeenExposurePart } from "./exposure.service.js";

@ObjectType("ExposurePart", { simpleResolvers: true, description: "One part of an exposure: its points and why." })
export class ExposurePartType implements Omit<SeenExposurePart, "flow" | "at"> {
  @Field(() => Int, { description: "Points it adds, 1 to 50." })
  readonly points: number;

  @Field({ description: "Why, in words." })
  readonly text: string;

  @Field(() => String, { nullable: true, description: "Section of the statute or regulations." })
  readonly citation: string | null;
}

@ObjectType("Exposure", {
  simpleResolvers: true,
  description: "How much is exposed at a vendor. It orders work; it is no measure of liability.",
})
export class ExposureType implements Omit<Exposure, "because"> {
  @Field(() => Int, { description: "0 to 100: the sum of the parts." })
  readonly score: number;

  @Field(() => [ExposurePartType], { description: "The parts, gravest first." })
  readonly because: readonly ExposurePartType[];
}
