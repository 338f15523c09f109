import type { RenewalKind } from "../generated/graphql.js";
import { type FilterCodec, knownOf } from "../lists/use-filter.js";
import { members } from "../ui/choices.js";

export const renewalKinds = members<RenewalKind>({
  LAST_DAY: true,
  NOTICE: true,
  DUE_DILIGENCE: true,
  EVERGREEN_REVIEW: true,
});

export interface RenewalsAsked {
  readonly kinds: readonly RenewalKind[];
  /** The last day wanted; null is what the server holds for near. */
  readonly until: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const renewalsAddress: FilterCodec<RenewalsAsked> = {
  read: (params) => {
    const until = params.get("until") ?? "";
    return { kinds: knownOf(params.getAll("kind"), renewalKinds), until: DAY.test(until) ? until : null };
  },
  write: ({ kinds, until }) => [...kinds.map((kind) => ["kind", kind] as const), ["until", until ?? ""]],
};
