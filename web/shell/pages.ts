export const pages = [
  { to: "/", label: "Map", about: "Systems, vendors and what flows between them" },
  { to: "/vendors", label: "Vendors", about: "Ranked by exposure" },
  { to: "/gaps", label: "Gaps", about: "What there is to do, most exposed first" },
  { to: "/requests", label: "Requests", about: "What consumers asked, by the day an answer is due" },
  { to: "/contracts", label: "Contracts", about: "Dates, scope and clauses" },
  { to: "/renewals", label: "Renewals", about: "Days ahead, and what they touch" },
  { to: "/history", label: "History", about: "Who changed what, and undo" },
] as const;

/** Pages that the menu and the search lead to. */
export const morePages = [
  { to: "/new-request", label: "Enter a request", about: "A call, a letter, a visit or a message of a consumer" },
  { to: "/opt-outs", label: "Opt-outs", about: "For whom one stands, and whether something may be disclosed" },
  { to: "/reports", label: "Reports", about: "Requests of a year: metrics to publish, and records" },
  { to: "/playbook", label: "Playbook", about: "What to do and to say for each right, and the letters' words" },
  { to: "/register", label: "Register", about: "Every recipient with its contracts, clauses and flows, as of any day" },
] as const;
