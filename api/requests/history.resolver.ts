import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { MAP_PARTIES } from "../addenda/map-view.service.js";
import { MapViewType } from "../addenda/map-view.type.js";
import { PageArgs } from "../common/page.input.js";
import { DayScalar } from "../common/scalar.type.js";
import type { Context } from "../context.js";
import { mapAsOf } from "./as-of.service.js";
import {
  ENTRIES_LIMIT,
  entriesOf,
  history,
  revisionDetail,
  revisionSummary,
  type ShownRevision,
} from "./history.service.js";
import { EntryType, RevisionConnectionType, RevisionType } from "./revision.type.js";

@Resolver(() => RevisionType)
export class HistoryResolver {
  @Query(() => RevisionConnectionType, {
    description: "The change log, newest first. UNAVAILABLE while the store cannot be reached.",
  })
  history(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg("record", () => ID, { nullable: true, description: "Only revisions that changed the record with this id." })
    record?: string | null,
  ) {
    return history(context, record ?? null, page);
  }

  @Query(() => RevisionType, {
    description:
      "One revision with what it changed. NOT_FOUND for an unknown one, UNAVAILABLE while the store cannot be reached.",
  })
  revisionDetail(
    @Ctx() context: Context,
    @Arg("revision", () => Int, { description: "Its number, from 1." }) revision: number,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: 200,
      description: `Entries wanted: 0 to ${ENTRIES_LIMIT}, else INVALID.`,
    })
    first: number | null,
  ) {
    return revisionDetail(context, revision, first);
  }

  @Query(() => MapViewType, {
    description:
      "The map as it was, flags included: at a revision, or at the end of a day in California. Exactly one is given, and none that is to come, else INVALID. UNAVAILABLE while the store cannot be reached.",
  })
  mapAsOf(
    @Ctx() context: Context,
    @Arg("revision", () => Int, { nullable: true, description: "0 is the empty map." })
    revision: number | null | undefined,
    @Arg("day", () => DayScalar, { nullable: true, description: "Its end is meant." }) day: string | null | undefined,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 500,
      description: `Parties at most: 1 to ${MAP_PARTIES}, else INVALID.`,
    })
    limit: number | null,
  ) {
    return mapAsOf(context, { revision, day, limit });
  }

  @FieldResolver(() => String, {
    description:
      "What it did, in a sentence: “Added 2 flows, changed 1 contract”. Counts every record, also of a part.",
  })
  summary(@Root() revision: ShownRevision) {
    return revisionSummary(revision);
  }

  @FieldResolver(() => [EntryType], { description: "What it did, record by record." })
  entries(
    @Ctx() context: Context,
    @Root() revision: ShownRevision,
    @Arg("first", () => Int, {
      nullable: true,
      description: `Entries wanted: 0 to ${ENTRIES_LIMIT}; absent is 200, or what revisionDetail was asked for. Others are INVALID.`,
    })
    first?: number | null,
  ) {
    return entriesOf(context, revision, first ?? null);
  }
}
