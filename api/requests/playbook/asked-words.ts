import type { Right } from "../../model/flow.js";

/** What was asked, as a letter says it back, and how it is carried out. */
export const ASKED_WORDS: Readonly<Record<Right, { readonly right: string; readonly process: string }>> = {
  opt_out_sale_share: {
    right: "do not sell or share my personal information",
    process: "We stop selling and sharing it, and tell those to whom it went after you asked.",
  },
  limit_spi: {
    right: "limit the use of my sensitive personal information",
    process:
      "We limit its use to what the law leaves, and tell our providers and those to whom it went after you asked.",
  },
  delete: {
    right: "delete my information",
    process:
      "We look in every system that may hold your information, delete it, and tell our providers and those to whom we sold it or with whom we shared it to delete it too. If the law lets us keep something, we tell you what and why.",
  },
  correct: {
    right: "correct my information",
    process:
      "We look at what we hold and at what you sent us, correct what is wrong, and tell our providers to do so too.",
  },
  know_categories: {
    right: "tell me what kinds of information you have about me",
    process: "We look in every system that may hold your information, ask our providers, and write down what we find.",
  },
  know_specific: {
    right: "give me the information you have about me",
    process:
      "We look in every system that may hold your information, ask our providers, and make one package that you can download.",
  },
  admt_opt_out: {
    right: "do not use automated technology to make significant decisions about me",
    process: "We stop such decisions about you, and tell those who have your information for them.",
  },
};
