import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../common/node.type.js";
import type { RecordType } from "../model/change.js";
import type { SeenNode } from "./node.service.js";
import type { SearchHit } from "./search.service.js";

@ObjectType("SearchHit", { simpleResolvers: true, description: "Something found by id or words of its name." })
export class SearchHitType implements SearchHit {
  @Field(() => NodeType, { description: "What was found." })
  readonly node: SeenNode;

  @Field(() => String, { description: "vendor, system, category, contract, purpose or flow." })
  readonly kind: RecordType;

  @Field({ description: "Its name, as it is shown." })
  readonly label: string;

  @Field(() => String, {
    nullable: true,
    description: "What tells it apart, such as a legal name, an owner or a citation.",
  })
  readonly detail: string | null;
}
