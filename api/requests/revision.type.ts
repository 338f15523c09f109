import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import { enumType } from "../common/enum.type.js";
import { InstantScalar, JsonScalar } from "../common/scalar.type.js";
import type { Operation } from "../model/change.js";
import type { ShownEntry, ShownRevision } from "./history.service.js";

export const EntryOperationEnum = enumType<Operation>("EntryOperation", "What happened to a record.", {
  added: "It was not there before.",
  changed: "It was there and is another now.",
  removed: "It is gone.",
});

@ObjectType("Entry", { simpleResolvers: true, description: "What one revision did to one record." })
export class EntryType implements ShownEntry {
  @Field({ description: "category, purpose, system, vendor, flow, contract or finding." })
  readonly type: string;

  @Field(() => ID, { description: "The record." })
  readonly id: string;

  @Field({ description: "How it was called then." })
  readonly label: string;

  @Field(() => EntryOperationEnum, { description: "What happened to it." })
  readonly operation: Operation;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "The whole record before, as on a line of the export; null where it was not there.",
  })
  readonly before: unknown;

  @Field(() => JsonScalar, { nullable: true, description: "The whole record after; null where it is gone." })
  readonly after: unknown;
}

@ObjectType("Revision", {
  simpleResolvers: true,
  description: "One atomic step of the map. They count from 1 without gaps.",
})
export class RevisionType implements Omit<ShownRevision, "first" | "whole" | "tallies"> {
  @Field(() => Int, { description: "Its number." })
  readonly revision: number;

  @Field(() => InstantScalar, { description: "When it was made." })
  readonly at: string;

  @Field({ description: "Who made it." })
  readonly actor: string;

  @Field(() => String, { nullable: true, description: "Why; null where nobody said." })
  readonly reason: string | null;

  @Field(() => Int, { description: "Records it changed." })
  readonly entryCount: number;

  @Field({
    description: "Whether there are more entries than the 200, or the number asked of revisionDetail, that are shown.",
  })
  readonly isPartial: boolean;
}

export const RevisionConnectionType = connectionOf("Revision", () => RevisionType);
