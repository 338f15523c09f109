import type { ClauseRule, Signal } from "./rule.js";
import { PERSONAL, SUB } from "./words.js";

const NOTICE: Signal = {
  word: "sub",
  act: /\b(?:notif(?:y|ies|ication|ied)|inform(?:s|ing|ed)?|(?:prior|advance|written|days'?) (?:\w+ )?(?:notice|consent|approval|authori[sz]ation)|giv(?:e|ing) (?:\w+ ){0,3}notice|provid(?:e|ing) (?:\w+ ){0,4}notice|updat(?:e|es|ing)|announce|notice (?:to|of))\b/,
  is: "said",
  with: [SUB, /\b(?:engag|new|add|replac|chang|appoint|authori[sz]|use of|retain|hire|list|subcontract)/],
  under: "privacy",
  without: /\bnotif\w+ (?:\w+ ){0,6}(?:breach|incident)|\bincident notification\b/,
};

const FLOWDOWN: Signal = {
  word: "sub",
  act: /\b(?:bind(?:s|ing)?|bound|impos(?:e|es|ing|ed)|same|equivalent|substantially|similar|no less|at least as|flow\w*|obligations?|terms|protective)\b/,
  is: "said",
  with: [
    SUB,
    /\b(?:written|writing|contracts?|agreements?)\b/,
    /\b(?:obligations?|terms|protect\w*|restrictions|requirements|standards|duties)\b/,
    /\b(?:same|equivalent|substantially|similar|no less|at least|comply|consistent|required|impos\w+|bind\w*|bound|ensure|meet\w*|flow\w*)\b/,
  ],
  under: "privacy",
};

/** § 7051(b), § 1798.140(ag)(2), (m)(3). */
export const OTHER_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_written_contract",
    parts: [
      {
        ways: [
          {
            word: "personal",
            act: PERSONAL,
            is: "said",
            under: "privacy",
            defined: true,
            with: [/\bprocess|\bservice provider|\bdisclos|\bcollect|\breceiv|\bretain|\bsell|\bavailable/],
          },
        ],
        lacking: "",
      },
    ],
    present: "Is a written contract about personal information.",
    missing: "Holds no terms about personal information.",
  },
  {
    clause: "sp_subcontractor_notice",
    parts: [{ ways: [NOTICE], lacking: "" }],
    present: "Requires notice when a sub-processor is engaged.",
    weaker: [
      {
        ways: [
          { word: "sub", act: SUB, is: "said", under: "privacy", with: [/\blist\b|\bapprov|\bconsent|\bauthori[sz]/] },
        ],
        why: "Allows or lists sub-processors, without notice of new ones.",
      },
    ],
    missing: "Says nothing of notice when a sub-processor is engaged.",
  },
  {
    clause: "sp_subcontractor_flowdown",
    parts: [{ ways: [FLOWDOWN], lacking: "" }],
    present: "Binds every sub-processor by contract to the same terms.",
    weaker: [
      {
        ways: [
          {
            word: "sub",
            act: /\b(?:liable|ensures?|comply|bound|binds?)\b|\bresponsible for (?:the |its |any )?(?:\w+ ){0,2}(?:acts|omissions|compliance|performance|sub)/,
            is: "said",
            under: "privacy",
            with: [SUB],
          },
        ],
        why: "Answers for sub-processors, without binding them by contract to the same terms.",
      },
    ],
    missing: "Does not bind sub-processors to the same terms.",
  },
  {
    clause: "deid_recipient_obligation",
    parts: [
      {
        ways: [
          { word: "identif", act: /\breidentif\w*|\bre identif\w*/, is: "forbidden" },
          {
            word: "deidentified",
            act: /\bdeidentified (?:data|information|form)\b/,
            is: "duty",
            with: [/\b(?:comply|maintain|publicly commit|refrain|reasonable measures)\b/],
            without: /\bprohibited\b/,
          },
        ],
        lacking: "",
      },
    ],
    present: "Binds the recipient to keep deidentified information so.",
    missing:
      "Does not bind the recipient to keep deidentified information so; needed only where such information flows.",
    notApplicable: {
      ways: [{ word: "deidentif", act: /\bdeidentif\w+/, is: "forbidden", with: [PERSONAL], without: /\breidentif/ }],
      why: "The recipient may not deidentify the information, so none flows as such.",
    },
  },
];
