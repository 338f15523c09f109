/** The map's data as Cytoscape elements. Nothing here knows a canvas; names stay text and are never parsed. */
import type { EdgeDefinition, ElementDefinition, NodeDefinition } from "cytoscape";
import { plain } from "../apollo/about.js";
import type { FlowOnMapFragment, PartyOnMapFragment, Severity } from "../generated/graphql.js";
import type { Grouping } from "./address.js";
import { familyOf } from "./families.js";
import { isolated } from "../ui/isolated.js";

export interface MapData {
  readonly parties: readonly PartyOnMapFragment[];
  readonly flows: readonly FlowOnMapFragment[];
  /** Parties and flows that exist only in an unsaved try. */
  readonly tentative?: ReadonlySet<string>;
}

const LABEL_LENGTH = 42;
const severities: readonly Severity[] = ["HIGH", "MEDIUM", "LOW"];

export function elementsOf(
  data: MapData,
  grouping: Grouping,
  label: (disclosure: string) => string,
): ElementDefinition[] {
  const shown = new Set(data.parties.map(({ id }) => id));
  const flows = data.flows.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id));
  const groups = grouping === "none" ? [] : [...new Set(data.parties.map((party) => groupOf(party, grouping)))].sort();
  return [
    ...groups.map((group): NodeDefinition => ({ data: { id: groupId(group), name: group, type: "group" } })),
    ...data.parties.map((party) => nodeOf(party, grouping, data.tentative)),
    ...flows.map((flow) => edgeOf(flow, label, data.tentative)),
  ];
}

/** No id of a record contains a control character, so no group can take a record's id. */
export function groupId(name: string): string {
  return `\u0001group ${name}`;
}

export function worstSeverity(flags: readonly { readonly severity: Severity }[]): Severity | null {
  return severities.find((severity) => flags.some((flag) => flag.severity === severity)) ?? null;
}

export function shorten(name: string, length = LABEL_LENGTH): string {
  const points = Array.from(name);
  return points.length > length ? `${points.slice(0, length - 1).join("")}…` : name;
}

function nodeOf(party: PartyOnMapFragment, grouping: Grouping, tentative?: ReadonlySet<string>): NodeDefinition {
  const system = party.__typename === "System";
  const severity = worstSeverity(party.flags);
  const data = {
    id: party.id,
    name: shorten(party.name),
    type: system ? "system" : "vendor",
    glyph: system ? party.kind : "VENDOR",
    ...(severity ? { badge: severity, count: Math.min(party.flags.length, 9) } : {}),
    ...(grouping === "none" ? {} : { parent: groupId(groupOf(party, grouping)) }),
    ...(tentative?.has(party.id) ? { tentative: true } : {}),
  };
  return { data };
}

function groupOf(party: PartyOnMapFragment, grouping: Grouping): string {
  if (party.__typename === "Vendor")
    return grouping === "owner" ? "Outside" : `Vendors: ${plain(party.declaredRole).toLowerCase()}`;
  return grouping === "owner" ? (party.owner ?? "No owner") : plain(party.kind);
}

function edgeOf(
  flow: FlowOnMapFragment,
  label: (disclosure: string) => string,
  tentative?: ReadonlySet<string>,
): EdgeDefinition {
  const { disclosure } = flow.standing;
  return {
    data: {
      id: flow.id,
      source: flow.from.id,
      target: flow.to.id,
      family: familyOf(disclosure),
      count: flow.carries.length === 0 ? "?" : String(flow.carries.length),
      label: `${carriedWords(flow.carries)}\n${label(disclosure)}`,
      ...(tentative?.has(flow.id) ? { tentative: true } : {}),
    },
  };
}

/** An undocumented flow is unknown, never empty. */
export function carriedWords(carries: readonly { readonly label: string }[], most = 2): string {
  if (carries.length === 0) return "Categories not recorded";
  const named = carries.slice(0, most).map(({ label }) => isolated(shorten(label, 32)));
  return carries.length > most ? `${named.join(", ")} +${String(carries.length - most)}` : named.join(", ");
}
