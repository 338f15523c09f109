import { Field, ObjectType } from "type-graphql";
import { FlowType } from "./flow.type.js";
import type { SeenFlow } from "./seen-flows.js";

@ObjectType("PathList", { simpleResolvers: true, description: "Ways from one party to another, shortest first." })
export class PathListType {
  @Field(() => [[FlowType]], { description: "Each way as its flows in the order of travel; no party twice in one." })
  readonly nodes: readonly (readonly SeenFlow[])[];

  @Field({ description: "Whether there are, or may be, more ways than these." })
  readonly isPartial: boolean;
}
