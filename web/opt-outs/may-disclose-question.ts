import type { IdentifierType, MayDiscloseQueryVariables } from "../generated/graphql.js";

export interface Asked {
  readonly type: IdentifierType;
  readonly value: string;
  readonly vendor: string | null;
  /** One flow into the vendor; null asks about a category by any of them. */
  readonly flow: string | null;
  readonly category: string | null;
}

export const notAsked: Asked = { type: "EMAIL", value: "", vendor: null, flow: null, category: null };

/** Null while something is lacking that only the person who asks can say. */
export function questionOf({ type, value, vendor, flow, category }: Asked): MayDiscloseQueryVariables | null {
  if (value.trim() === "") return null;
  const subject = [{ type, value: value.trim() }];
  if (flow !== null) return { subject, flow };
  return vendor === null || category === null ? null : { subject, vendor, category };
}
