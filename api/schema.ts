import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import { type GraphQLSchema, isInterfaceType, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { PiCategoryResolver } from "./flows/pi-category.resolver.js";
import { FlowResolver } from "./flows/flow.resolver.js";
import { PartyResolver } from "./flows/party.resolver.js";
import { SystemResolver } from "./flows/system.resolver.js";
import { VendorResolver } from "./flows/vendor.resolver.js";
import { ClauseResolver } from "./law/clause.resolver.js";
import { PurposeResolver } from "./law/purpose.resolver.js";

const RESOLVERS = [
  PurposeResolver,
  ClauseResolver,
  PiCategoryResolver,
  PartyResolver,
  SystemResolver,
  VendorResolver,
  FlowResolver,
] as const;

/** Built once: it depends on nothing but the code. */
export function schema(): GraphQLSchema {
  return (built ??= build());
}

/** What schema/schema.graphql holds. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema()))}\n`;
}

let built: GraphQLSchema | undefined;

function build(): GraphQLSchema {
  // Asked for by the library wherever there is a subscription, though ours subscribe to the world itself.
  const made = buildSchemaSync({ resolvers: RESOLVERS, validate: false, pubSub: createPubSub() });
  // Records know their type. The library's own way is asynchronous, which costs a promise for every node of a list.
  for (const type of Object.values(made.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return made;
}
