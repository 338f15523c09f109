import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", {
  description: "Anything with an id. All ids share one namespace; a finding's is `contract/clause`.",
})
export abstract class NodeType {
  @Field(() => ID, {
    description: "1 to 200 characters, compared exactly after Unicode NFC. Yours where you gave one.",
  })
  readonly id: string;
}
