/** The schema's enums as choices; the compiler holds each list complete. */
import type { Consideration, FlowConfidence, GateMeans, Mechanism, SystemKind } from "../../generated/graphql.js";
import { choices as choicesOf, members, roles as roleNames } from "../../ui/choices.js";

const choices = <T extends string>(all: Readonly<Record<T, true>>) => choicesOf(members(all));

export const systemKinds = choices<SystemKind>({
  APPLICATION: true,
  WEBSITE: true,
  MOBILE_APP: true,
  STORE_FRONT: true,
  DATABASE: true,
  WAREHOUSE: true,
  SPREADSHEET: true,
});
export const roles = choicesOf(roleNames);
export const mechanisms = choices<Mechanism>({
  API: true,
  PIXEL_OR_SDK: true,
  FILE: true,
  REPLICATION: true,
  EMAIL: true,
  MANUAL: true,
});
export const considerations = choices<Consideration>({
  NONE: true,
  MONETARY: true,
  OTHER_VALUABLE: true,
  UNKNOWN: true,
});
export const confidences = choices<FlowConfidence>({ DECLARED: true, OBSERVED: true, INFERRED: true });
export const gateMeans = choices<GateMeans>({ CONSENT_TOOL: true, SUPPRESSION_LIST: true, CODE: true });
