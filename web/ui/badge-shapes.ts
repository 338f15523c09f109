import type { Severity } from "../generated/graphql.js";

/** Severity by shape: triangle, diamond, circle. On a 24 by 24 field. */
export const badgeShapes: Readonly<Record<Severity, string>> = {
  HIGH: "M12 2.5 22.5 21h-21z",
  MEDIUM: "M12 1.5 22.5 12 12 22.5 1.5 12z",
  LOW: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z",
};
