import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Edge, Page } from "./page.js";

@ObjectType("PageInfo", { description: "Where a page stands in its list (Relay).", simpleResolvers: true })
export class PageInfoType {
  @Field({ description: "Whether entries follow this page." })
  readonly hasNextPage: boolean;

  @Field({ description: "Whether entries come before this page." })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first entry; null where the page is empty." })
  readonly startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last entry: the next `after`." })
  readonly endCursor: string | null;
}

/** The Relay connection of a type: `FlowConnection` with `FlowEdge`. */
export function connectionOf<T extends object>(name: string, nodeType: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} with its place in the list.`, simpleResolvers: true })
  class EdgeType implements Edge<T> {
    @Field({ description: "Opaque and stable: pass it as `after` to go on from here." })
    readonly cursor: string;

    @Field(nodeType, { description: `The ${name}.` })
    readonly node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class ConnectionType implements Page<T> {
    @Field(() => [EdgeType], { description: "The entries with their cursors, in order." })
    readonly edges: readonly Edge<T>[];

    @Field(() => [nodeType()], { description: "The same entries without cursors." })
    readonly nodes: readonly T[];

    @Field(() => PageInfoType, { description: "Where this page stands in the list." })
    readonly pageInfo: PageInfoType;

    @Field(() => Int, { description: "Entries of the whole list, not of this page." })
    readonly totalCount: number;
  }

  return ConnectionType;
}
