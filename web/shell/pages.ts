export const pages = [
  { to: "/", label: "Map", about: "Systems, vendors and what flows between them" },
  { to: "/vendors", label: "Vendors", about: "Ranked by exposure" },
  { to: "/gaps", label: "Gaps", about: "What there is to do, most exposed first" },
  { to: "/contracts", label: "Contracts", about: "Dates, scope and clauses" },
  { to: "/history", label: "History", about: "Who changed what, and undo" },
] as const;
