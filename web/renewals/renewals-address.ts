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
  /** What the address has in its place and is no day; null where there is none. */
  readonly mistyped: string | null;
}

/** As much of what somebody mistyped as is repeated. */
const SHOWN = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const renewalsAddress: FilterCodec<RenewalsAsked> = {
  read: (params) => {
    const until = params.get("until") ?? "";
    const isDay = DAY.test(until);
    const kinds = knownOf(params.getAll("kind"), renewalKinds);
    return { kinds, until: isDay ? until : null, mistyped: isDay || until === "" ? null : until.slice(0, SHOWN) };
  },
  write: ({ kinds, until }) => [...kinds.map((kind) => ["kind", kind] as const), ["until", until ?? ""]],
};
