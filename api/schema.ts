import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import { type GraphQLSchema, isInterfaceType, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { ContractFilesResolver, DocumentContractsResolver } from "./addenda/contract-files.resolver.js";
import { AddendumResolver } from "./addenda/addendum/addendum.resolver.js";
import { VendorAddendumResolver } from "./addenda/addendum/vendor-addendum.resolver.js";
import { ContractResolver } from "./addenda/contract.resolver.js";
import { CoverageLineResolver, VendorCoverageResolver } from "./addenda/coverage.resolver.js";
import { DocumentComparisonResolver } from "./addenda/document-comparison.resolver.js";
import { ExposurePartResolver } from "./addenda/exposure.resolver.js";
import { FindingResolver } from "./addenda/finding.resolver.js";
import { FlagResolver } from "./addenda/flag.resolver.js";
import { FlowStandingResolver } from "./addenda/flow-standing.resolver.js";
import { GapResolver } from "./addenda/gaps/gap.resolver.js";
import { VendorGapsResolver } from "./addenda/gaps/vendor-gaps.resolver.js";
import { MapViewResolver } from "./addenda/map-view.resolver.js";
import { NodeResolver } from "./addenda/node.resolver.js";
import { PartyFlagsResolver } from "./addenda/party-flags.resolver.js";
import { ReasonResolver } from "./addenda/reason.resolver.js";
import { ReceiptResolver } from "./addenda/receipt.resolver.js";
import { RenewalResolver } from "./addenda/renewals/renewal.resolver.js";
import { StandingResolver } from "./addenda/standing.resolver.js";
import { VendorExposureResolver } from "./addenda/vendor-exposure.resolver.js";
import { DocumentResolver } from "./documents/document.resolver.js";
import { DocumentsResolver } from "./documents/documents.resolver.js";
import { PathsResolver } from "./flows/paths.resolver.js";
import { PiCategoryResolver } from "./flows/pi-category.resolver.js";
import { FlowResolver } from "./flows/flow.resolver.js";
import { PartyResolver } from "./flows/party.resolver.js";
import { SystemResolver } from "./flows/system.resolver.js";
import { VendorResolver } from "./flows/vendor.resolver.js";
import { ClauseResolver } from "./law/clause.resolver.js";
import { PurposeResolver } from "./law/purpose.resolver.js";
import { AboutResolver } from "./requests/about.resolver.js";
import { AcceptFindingsResolver } from "./requests/accept-findings.resolver.js";
import { ChangesResolver } from "./requests/changes.resolver.js";
import { ChangeResultResolver, DifferenceResolver } from "./requests/difference.resolver.js";
import { DraftAddendumResolver } from "./requests/draft-addendum.resolver.js";
import { GapClosingResolver } from "./requests/gap-closing.resolver.js";
import { HistoryResolver } from "./requests/history.resolver.js";
import { MapChangesResolver } from "./requests/map-changes.resolver.js";
import { ConsumerRequestResolver } from "./requests/ledger/consumer-request.resolver.js";
import { RequestActsResolver } from "./requests/ledger/request-acts.resolver.js";
import { RequestsResolver } from "./requests/ledger/requests.resolver.js";
import { MayDiscloseResolver } from "./requests/gate/may-disclose.resolver.js";
import { KeepingResolver } from "./requests/keeping/keeping.resolver.js";
import { MetricsResolver } from "./requests/reports/metrics.resolver.js";
import { PackageResolver } from "./requests/package/package.resolver.js";
import { OutlookResolver } from "./requests/outlook.resolver.js";
import { PastFlowResolver } from "./requests/past-flow.resolver.js";
import { PlaybookResolver } from "./requests/playbook/playbook.resolver.js";
import { KeptLetterResolver, RequestLettersResolver } from "./requests/playbook/request-letters.resolver.js";
import { PropagationResolver } from "./requests/propagation.resolver.js";
import { StandingDifferenceResolver, StandingsResolver } from "./requests/standing/standings.resolver.js";
import { AskByLinkResolver } from "./requests/verify/ask-by-link.resolver.js";
import { StepResolver } from "./requests/step.resolver.js";

const RESOLVERS = [
  PurposeResolver,
  ClauseResolver,
  PiCategoryResolver,
  PartyResolver,
  SystemResolver,
  VendorResolver,
  FlowResolver,
  PathsResolver,
  ReasonResolver,
  StandingResolver,
  FlowStandingResolver,
  FlagResolver,
  PartyFlagsResolver,
  ContractResolver,
  ContractFilesResolver,
  DocumentContractsResolver,
  DocumentComparisonResolver,
  FindingResolver,
  VendorExposureResolver,
  ExposurePartResolver,
  VendorCoverageResolver,
  CoverageLineResolver,
  RenewalResolver,
  ReceiptResolver,
  GapResolver,
  VendorGapsResolver,
  AddendumResolver,
  VendorAddendumResolver,
  MapViewResolver,
  NodeResolver,
  AboutResolver,
  PropagationResolver,
  PastFlowResolver,
  StepResolver,
  DifferenceResolver,
  StandingsResolver,
  StandingDifferenceResolver,
  OutlookResolver,
  ChangesResolver,
  AcceptFindingsResolver,
  ChangeResultResolver,
  HistoryResolver,
  GapClosingResolver,
  DraftAddendumResolver,
  MapChangesResolver,
  RequestsResolver,
  KeepingResolver,
  PackageResolver,
  MetricsResolver,
  MayDiscloseResolver,
  ConsumerRequestResolver,
  RequestActsResolver,
  PlaybookResolver,
  RequestLettersResolver,
  KeptLetterResolver,
  AskByLinkResolver,
  DocumentsResolver,
  DocumentResolver,
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
