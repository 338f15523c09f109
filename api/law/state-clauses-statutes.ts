/** Where each state says what a contract with a processor must hold. */
export const CITATIONS = {
  VA: "Va. Code § 59.1-579(B)",
  CO: "C.R.S. § 6-1-1305(5)",
  CT: "C.G.S. § 42-521(c)",
  UT: "Utah Code § 13-61-301(2)",
  TX: "Tex. Bus. & Com. Code § 541.104(b)",
  OR: "ORS 646A.581(2)",
  MT: "MCA 30-14-2813(2)",
  DE: "6 Del. C. § 12D-107(b)",
  IA: "Iowa Code § 715D.5(2)",
  TN: "T.C.A. § 47-18-3306(b)",
  NJ: "N.J.S.A. 56:8-166.16(e)",
  NH: "RSA 507-H:7 II",
  NE: "R.R.S. § 87-1115(2)",
  MN: "Minn. Stat. § 325M.13",
  MD: "Md. Com. Law § 14-4708",
  IN: "Ind. Code § 24-15-5-2(a)",
  KY: "KRS 367.3619(2)",
  RI: "R.I.G.L. § 6-48.1-7(c)",
} as const;

export type State = keyof typeof CITATIONS;

export const ALL_STATES = Object.keys(CITATIONS) as readonly State[];
