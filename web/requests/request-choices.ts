import type { IdentifierType, RequestMethod, RequestState } from "../generated/graphql.js";
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

export const identifierTypes = members<IdentifierType>({
  EMAIL: true,
  PHONE: true,
  ACCOUNT: true,
  BROWSER: true,
  DEVICE: true,
  POSTAL: true,
});
