import type { Right } from "../generated/graphql.js";

/** What a consumer may ask, as forms and links know it; how it is called comes from the server. */
export const rights = [
  "OPT_OUT_SALE_SHARE",
  "LIMIT_SPI",
  "DELETE",
  "CORRECT",
  "KNOW_CATEGORIES",
  "KNOW_SPECIFIC",
  "ADMT_OPT_OUT",
] as const satisfies readonly Right[];
