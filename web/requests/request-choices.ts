import type { IdentifierType, RequestMethod, RequestState, Right } from "../generated/graphql.js";
import { members } from "../ui/choices.js";

export const requestStates = members<RequestState>({
  RECEIVED: true,
  VERIFYING: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  COMPLETED_IN_PART: true,
  DENIED: true,
  WITHDRAWN: true,
});

export const requestMethods = members<RequestMethod>({
  WEB_FORM: true,
  TOLL_FREE: true,
  IN_PERSON: true,
  EMAIL: true,
  MAIL: true,
  SIGNAL: true,
  AGENT: true,
  EXCHANGE: true,
});

export const requestRights = members<Right>({
  OPT_OUT_SALE_SHARE: true,
  LIMIT_SPI: true,
  DELETE: true,
  CORRECT: true,
  KNOW_CATEGORIES: true,
  KNOW_SPECIFIC: true,
  ADMT_OPT_OUT: true,
});

export const identifierTypes = members<IdentifierType>({
  EMAIL: true,
  PHONE: true,
  ACCOUNT: true,
  BROWSER: true,
  DEVICE: true,
  POSTAL: true,
});
