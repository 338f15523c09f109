import type { RequestsAsked } from "./ledger.store.js";

/** Asks for every request: narrowed by whoever asks. */
export const ANY_REQUEST: Omit<RequestsAsked, "first"> = {
  states: [],
  rights: [],
  methods: [],
  dueBy: null,
  receivedFrom: null,
  receivedTo: null,
  tokens: null,
  planDigest: null,
  unplanned: false,
  after: null,
};
