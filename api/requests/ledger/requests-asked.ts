import type { Day } from "../../common/day.js";
import type { Right } from "../../model/flow.js";
import type { Method, RequestState } from "./request.js";

/** Which requests of the ledger are wanted: all of what is said must fit. */
export interface RequestsAsked {
  /** Any of these; empty is any. */
  readonly states: readonly RequestState[];
  readonly rights: readonly Right[];
  readonly methods: readonly Method[];
  readonly dueBy: Day | null;
  readonly receivedFrom: Day | null;
  readonly receivedTo: Day | null;
  /** Requests of any of these subjects; null asks for no subject. */
  readonly tokens: readonly string[] | null;
  /** Requests without a plan yet that need one, for who makes plans. */
  readonly unplanned: boolean;
  /** In order of (dueOn, id), beginning after this place. */
  readonly after: { readonly dueOn: Day; readonly id: string } | null;
  readonly first: number;
  /** Whether they are counted too: a walk over millions asks for its pages alone. */
  readonly counted: boolean;
}

/** Asks for every request: narrowed by whoever asks. */
export const ANY_REQUEST: Omit<RequestsAsked, "first"> = {
  states: [],
  rights: [],
  methods: [],
  dueBy: null,
  receivedFrom: null,
  receivedTo: null,
  tokens: null,
  unplanned: false,
  counted: false,
  after: null,
};
