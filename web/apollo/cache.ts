import { InMemoryCache, type TypePolicies } from "@apollo/client";
import { possibleTypes } from "../generated/possible-types.js";

/** Values without an identity of their own are replaced as a whole. */
const typePolicies: TypePolicies = {
  Gate: { keyFields: false },
  Wording: { keyFields: ["id", "label"] },
  About: { merge: true },
  Standing: { merge: true },
  Party: { fields: { flags: { merge: false } } },
  Contract: { fields: { findings: { merge: false }, scope: { merge: true } } },
  Flow: { fields: { gates: { merge: false }, flags: { merge: false } } },
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies });
}
