import type { IdentifierInput, RequestFilter, RequestMethod, RequestState, Right } from "../generated/graphql.js";
import { type FilterCodec, knownOf } from "../lists/use-filter.js";
import { rights as allRights } from "../map/rights.js";
import { requestMethods, requestStates } from "./request-choices.js";

/** Those that wait for an answer are the work, so they are what the page opens with. */
export type Which = "OPEN" | "ENDED" | "ALL" | RequestState;
export const whiches: readonly Which[] = ["OPEN", "ENDED", "ALL", ...requestStates];

/** In how many days an answer is due; 0 is what is past due. */
export const dueChoices = ["0", "7", "15", "45"] as const;

export interface RequestsAsked {
  readonly which: Which;
  readonly rights: readonly Right[];
  readonly methods: readonly RequestMethod[];
  readonly due: string | null;
}

export const requestsAddress: FilterCodec<RequestsAsked> = {
  read: (params) => ({
    which: knownOf(params.getAll("state"), whiches)[0] ?? "OPEN",
    rights: knownOf(params.getAll("right"), allRights),
    methods: knownOf(params.getAll("by"), requestMethods),
    due: knownOf(params.getAll("due"), dueChoices)[0] ?? null,
  }),
  write: ({ which, rights, methods, due }) => [
    ["state", which === "OPEN" ? "" : which],
    ...rights.map((right) => ["right", right] as const),
    ...methods.map((method) => ["by", method] as const),
    ["due", due ?? ""],
  ],
};

interface Looked {
  readonly today: string;
  /** Whose requests; never in the address, which others see. */
  readonly person: IdentifierInput | null;
}

export function filterOf({ which, rights, methods, due }: RequestsAsked, { today, person }: Looked): RequestFilter {
  return {
    ...whichOf(which, person !== null),
    ...(rights.length === 0 ? {} : { rights: [...rights] }),
    ...(methods.length === 0 ? {} : { methods: [...methods] }),
    ...(due === null ? {} : { dueBy: dayAfter(today, due === "0" ? -1 : Number(due)) }),
    ...(person === null ? {} : { identifier: person }),
  };
}

/** Of one person what is over counts too. */
function whichOf(which: Which, ofOne: boolean): RequestFilter {
  if (which === "ALL" || (which === "OPEN" && ofOne)) return {};
  if (which === "OPEN" || which === "ENDED") return { open: which === "OPEN" };
  return { states: [which] };
}

export function isFiltered({ which, rights, methods, due }: RequestsAsked): boolean {
  return which !== "OPEN" || rights.length > 0 || methods.length > 0 || due !== null;
}

function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
