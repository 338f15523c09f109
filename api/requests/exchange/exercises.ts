import type { Right } from "../../model/flow.js";

/**
 * Rights actions of the protocol (3.01) and our rights. `access` without more is the whole right to know, which specific
 * pieces are. `sale:opt-in` has no row: opting in again takes a second step by the person, 11 CCR § 7028(a).
 */
export const EXERCISES: ReadonlyMap<string, Right> = new Map([
  ["sale:opt-out", "opt_out_sale_share"],
  ["deletion", "delete"],
  ["access", "know_specific"],
  ["access:specific", "know_specific"],
  ["access:categories", "know_categories"],
]);

export const NO_OPT_IN =
  "sale:opt-in is not taken from an agent: the person confirms it in a second step on the privacy page (11 CCR § 7028(a)).";
