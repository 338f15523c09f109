import { Field, InterfaceType } from "type-graphql";
import { NodeType } from "../common/node.type.js";

@InterfaceType("Party", {
  implements: NodeType,
  description: "Either end of a flow: a system of ours or a vendor.",
})
export abstract class PartyType extends NodeType {
  @Field({ description: "The name shown, at most 500 characters. Plain text: markup in it is shown, never run." })
  readonly name: string;
}
