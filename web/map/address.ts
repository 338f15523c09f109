/** What the address of the map says, both ways: a link restores the selection, the filters and the overlay. */
import type { Right } from "../generated/graphql.js";
import { rights } from "./rights.js";

export type Overlay =
  | { readonly kind: "none" }
  | { readonly kind: "receives"; readonly category: string | null }
  | { readonly kind: "request"; readonly right: Right; readonly receivedOn: string | null };

export type View = "map" | "split" | "table";
export type Grouping = "none" | "kind" | "owner";

export interface Address {
  /** A party's or a flow's id. */
  readonly select: string | null;
  readonly overlay: Overlay;
  /** Where the overlay's question starts; empty means everywhere. */
  readonly from: readonly string[];
  readonly q: string;
  readonly category: string | null;
  readonly purpose: string | null;
  readonly flagged: boolean;
  /** Only these parties and their neighbours; empty means the whole map. */
  readonly around: readonly string[];
  /** Parties of a cut map whose neighbours were asked for. */
  readonly expand: readonly string[];
  readonly group: Grouping;
  readonly view: View;
  readonly all: boolean;
}

export const home: Address = {
  select: null,
  overlay: { kind: "none" },
  from: [],
  q: "",
  category: null,
  purpose: null,
  flagged: false,
  around: [],
  expand: [],
  group: "none",
  view: "map",
  all: false,
};

export function readAddress(params: URLSearchParams): Address {
  return {
    select: params.get("select"),
    overlay: readOverlay(params),
    from: params.getAll("from"),
    q: params.get("q") ?? "",
    category: params.get("category"),
    purpose: params.get("purpose"),
    flagged: params.get("flagged") === "1",
    around: params.getAll("around"),
    expand: params.getAll("expand"),
    group: oneOf(params.get("group"), ["none", "kind", "owner"]),
    view: oneOf(params.get("view"), ["map", "split", "table"]),
    all: params.get("all") === "1",
  };
}

export function writeAddress(address: Address): URLSearchParams {
  const { overlay } = address;
  const pairs: (readonly [string, string | null])[] = [
    ["select", address.select],
    ["overlay", overlayText(overlay)],
    ["received", overlay.kind === "request" ? overlay.receivedOn : null],
    ...address.from.map((id) => ["from", id] as const),
    ["q", address.q],
    ["category", address.category],
    ["purpose", address.purpose],
    ["flagged", address.flagged ? "1" : null],
    ...address.around.map((id) => ["around", id] as const),
    ...address.expand.map((id) => ["expand", id] as const),
    ["group", address.group === home.group ? null : address.group],
    ["view", address.view === home.view ? null : address.view],
    ["all", address.all ? "1" : null],
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== ""));
}

const OPT_OUT = "OPT_OUT_SALE_SHARE";
const REQUEST = "request:";

function readOverlay(params: URLSearchParams): Overlay {
  const text = params.get("overlay") ?? "";
  const right = text === "optout" ? OPT_OUT : rights.find((one) => text === `${REQUEST}${one.toLowerCase()}`);
  if (right) return { kind: "request", right, receivedOn: params.get("received") };
  if (text === "receives") return { kind: "receives", category: null };
  const prefix = "receives:";
  if (text.startsWith(prefix)) return { kind: "receives", category: text.slice(prefix.length) };
  return { kind: "none" };
}

function overlayText(overlay: Overlay): string | null {
  if (overlay.kind === "none") return null;
  // The first right there was has an address of its own, which links hold.
  if (overlay.kind === "request")
    return overlay.right === OPT_OUT ? "optout" : `${REQUEST}${overlay.right.toLowerCase()}`;
  return overlay.category === null ? "receives" : `receives:${overlay.category}`;
}

function oneOf<T extends string>(text: string | null, allowed: readonly [T, ...T[]]): T {
  return allowed.find((one) => one === text) ?? allowed[0];
}
