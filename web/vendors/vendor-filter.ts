import type { FlagKind, Role, VendorFilter, VendorOrder } from "../generated/graphql.js";
import { knownOf, type FilterCodec } from "../lists/use-filter.js";
import { flagKinds, roles } from "../ui/choices.js";

export interface VendorsAsked {
  readonly search: string;
  readonly flags: readonly FlagKind[];
  readonly receives: string | null;
  readonly roles: readonly Role[];
  readonly flagged: boolean;
  readonly order: VendorOrder;
}

const orders: readonly VendorOrder[] = ["EXPOSURE", "NAME", "FLAGS"];

export const vendorsAddress: FilterCodec<VendorsAsked> = {
  read: (params) => ({
    search: params.get("q") ?? "",
    flags: knownOf(params.getAll("flag"), flagKinds),
    receives: params.get("receives"),
    roles: knownOf(params.getAll("role"), roles),
    flagged: params.get("flagged") === "1",
    order: knownOf([params.get("order") ?? ""], orders)[0] ?? "EXPOSURE",
  }),
  write: ({ search, flags, receives, roles: asked, flagged, order }) => [
    ["q", search],
    ...flags.map((kind) => ["flag", kind] as const),
    ["receives", receives ?? ""],
    ...asked.map((role) => ["role", role] as const),
    ["flagged", flagged ? "1" : ""],
    ["order", order === "EXPOSURE" ? "" : order],
  ],
};

export function filterOf({ search, flags, receives, roles: asked, flagged }: VendorsAsked): VendorFilter {
  return {
    ...(search === "" ? {} : { search }),
    ...(flags.length === 0 ? {} : { flags: [...flags] }),
    ...(receives === null ? {} : { receives }),
    ...(asked.length === 0 ? {} : { declaredRole: [...asked] }),
    ...(flagged ? { flagged: true } : {}),
  };
}

export function isFiltered(asked: VendorsAsked): boolean {
  return Object.keys(filterOf(asked)).length > 0;
}
