import { FieldResolver, Resolver, Root } from "type-graphql";
import { FlowType } from "../flows/flow.type.js";
import { seenFlow } from "../flows/seen-flows.js";
import type { SeenExposurePart } from "./exposure.service.js";
import { ExposurePartType } from "./exposure.type.js";

@Resolver(() => ExposurePartType)
export class ExposurePartResolver {
  @FieldResolver(() => FlowType, {
    nullable: true,
    description: "A flow that shows it; null where no single one does.",
  })
  flow(@Root() { flow, at }: SeenExposurePart) {
    return flow === null ? null : seenFlow(at, flow);
  }
}
