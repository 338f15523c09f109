import type { Right } from "../../model/flow.js";

export type Duty = readonly [text: string, citation: string];

type Rows = Readonly<Record<Right, readonly Duty[]>>;

const KNOW_WORK: readonly Duty[] = [
  ["Look in every system that may hold something, and ask the providers: they must help.", "11 CCR § 7024(h)-(i)"],
  [
    "Cover the twelve months before receipt, and where the person asks for more, all since 1 January 2022 unless that is impossible or disproportionate.",
    "11 CCR § 7024(h)",
  ],
];
const NO_ASKING: Duty = ["Do not ask the person to change it for twelve months.", "§ 1798.135(c)(4)"];

/** While it is carried out. */
export const WORK_DUTIES: Rows = {
  opt_out_sale_share: [
    ["Stop every sale and sharing of this person's information.", "11 CCR § 7026(f)(1)"],
    [
      "Tell everyone to whom it was sold or with whom it was shared after the request came: to comply, and to forward it.",
      "11 CCR § 7026(f)(2)",
    ],
    ["Tell providers that advertise not to combine this person's data.", "§ 1798.140(e)(6)"],
  ],
  limit_spi: [
    ["Stop every use and disclosure of sensitive information beyond what is permitted.", "11 CCR § 7027(g)(1), (m)"],
    ["Instruct the providers that use it otherwise to comply in the same time.", "11 CCR § 7027(g)(2)"],
    ["Tell third parties that received it after the request came to comply, and to forward it.", "11 CCR § 7027(g)(3)"],
  ],
  delete: [
    [
      "Erase it for good from every system, or deidentify or aggregate it; backups may wait.",
      "11 CCR § 7022(b)(1), (d)",
    ],
    ["Tell service providers and contractors to delete.", "11 CCR § 7022(b)(2)"],
    [
      "Tell everyone to whom it was ever sold or with whom it was shared, unless that is impossible or disproportionate.",
      "11 CCR § 7022(b)(3)",
    ],
    [
      "Keep only what an exception lets you keep, and record which, why and until when.",
      "§ 1798.105(d); 11 CCR § 7022(f)",
    ],
  ],
  correct: [
    ["Weigh everything: what it is, where it came from, what the person sent.", "11 CCR § 7023(b)"],
    ["Correct it in every system and see that it stays so; backups may wait.", "11 CCR § 7023(c)"],
    ["Instruct the providers that hold it to correct it.", "11 CCR § 7023(c)"],
    ["Deleting instead is allowed only without harm to the person, or with consent.", "11 CCR § 7023(e)"],
  ],
  know_categories: [
    ...KNOW_WORK,
    ["Answer about this person, not in general: the six things the section lists.", "11 CCR § 7024(j)-(k)"],
  ],
  know_specific: [
    ...KNOW_WORK,
    ["Never send numbers, passwords or biometric data that could do harm; say that you hold them.", "11 CCR § 7024(d)"],
    [
      "Send it by a protected way, in a form that can be taken elsewhere.",
      "11 CCR § 7024(f); § 1798.130(a)(3)(B)(iii)",
    ],
  ],
  admt_opt_out: [
    ["Stop making significant decisions about this person by automated technology.", "11 CCR § 7221(n)(1)"],
    ["Tell all who had the information for it to comply in the same time.", "11 CCR § 7221(n)(2)"],
  ],
};

/** Once it is done. */
export const DONE_DUTIES: Rows = {
  opt_out_sale_share: [
    ["Let the person see that the opt-out is processed, and not before it is.", "11 CCR § 7026(g)"],
    NO_ASKING,
  ],
  limit_spi: [["Confirm that it is processed.", "11 CCR § 7027(h)"], NO_ASKING],
  delete: [
    ["Say whether it was complied with, and that a record is kept so that it stays deleted.", "11 CCR § 7022(e)"],
  ],
  correct: [["Say what was corrected, and where the error came from or that its source was told.", "11 CCR § 7023"]],
  know_categories: [["Give the answer free of charge.", "§ 1798.130(a)(2)(A)"]],
  know_specific: [["Give the package free of charge, behind a link for this person alone.", "11 CCR § 7024(f)"]],
  admt_opt_out: [["Let the person see that it is processed.", "11 CCR § 7221(h)"], NO_ASKING],
};

const FRAUD: Duty = [
  "Deny only on a belief in good faith, reasonable and documented, that it is fraudulent, and say why.",
  "11 CCR § 7026(e), § 7027(f)",
];
const IN_TIME: Duty = ["Give the reason within the time for the answer.", "§ 1798.145(h)(2)"];
const KNOW_DENIED: readonly Duty[] = [
  ["Explain the basis, unless the law forbids it, and disclose the rest.", "11 CCR § 7024(e)"],
  IN_TIME,
];

/** Where it is refused, in whole or in part. */
export const DENIED_DUTIES: Rows = {
  opt_out_sale_share: [FRAUD],
  limit_spi: [FRAUD],
  delete: [
    [
      "Explain in detail: the law in conflict, the exception, or the facts that make it impossible.",
      "11 CCR § 7022(f)(1)",
    ],
    [
      "Delete the rest, use what is kept for nothing else, and instruct the providers likewise.",
      "11 CCR § 7022(f)(2)-(4)",
    ],
    ["Where you sell or share and the person has not opted out, ask whether to.", "11 CCR § 7022(g)"],
  ],
  correct: [
    ["Explain the basis with the facts; say that the person can ask for deletion.", "11 CCR § 7023(f)"],
    ["About health: offer to keep a statement of up to 250 words with the record.", "11 CCR § 7023(f)"],
    IN_TIME,
  ],
  know_categories: KNOW_DENIED,
  know_specific: [
    ["Unverified: never send it; weigh it as a request for categories.", "11 CCR § 7024(a)"],
    ...KNOW_DENIED,
  ],
  admt_opt_out: [["Give the reason, with the exception it rests on.", "11 CCR § 7221"]],
};
