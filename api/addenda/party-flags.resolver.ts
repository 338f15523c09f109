import { FieldResolver, Resolver, Root } from "type-graphql";
import { PartyType } from "../flows/party.type.js";
import { FlagType } from "./flag.type.js";
import { flagsOf } from "./flags.js";
import { seenFlag, type WorldParty } from "./seen-addenda.js";

@Resolver(() => PartyType)
export class PartyFlagsResolver {
  @FieldResolver(() => [FlagType], {
    description: "What is wrong here, gravest first. Systems have none, nor has a vendor that receives nothing.",
  })
  flags(@Root() { id, at }: WorldParty) {
    return flagsOf(at, id).map((flag) => seenFlag(at, flag));
  }
}
