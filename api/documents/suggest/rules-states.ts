import type { ClauseRule, Signal } from "./rule.js";
import { OTHER_RULES } from "./rules-others.js";
import { PERSONAL, SUB } from "./words.js";

const PROCESSING = /\bprocess(?:ing|ed|es|or)?\b|\bpersonal (?:data|information)\b/;

function said(act: RegExp, rest: Partial<Signal> = {}): Signal {
  return { word: "", act, is: "said", under: "privacy", defined: true, ...rest };
}

/** What the contract with a processor says by the law of eighteen other states. */
export const STATE_RULES: readonly ClauseRule[] = [
  {
    clause: "pr_instructions",
    parts: [
      {
        ways: [said(/\binstructions?\b/, { is: "bound", with: [PROCESSING] }), said(/\bdocumented instructions\b/)],
        lacking: "",
      },
    ],
    present: "Binds processing to the instructions of the controller.",
    missing: "Sets out no instructions for processing.",
  },
  {
    clause: "pr_nature_purpose",
    parts: [
      {
        ways: [said(/\bnature\b/, { with: [PROCESSING] })],
        lacking: "Sets out the purpose, but not the nature of processing.",
      },
      {
        ways: [said(/\bpurposes?\b/, { with: [PROCESSING] })],
        lacking: "Sets out the nature, but not the purpose of processing.",
      },
    ],
    present: "Sets out the nature and purpose of processing.",
    missing: "Sets out neither the nature nor the purpose of processing.",
  },
  {
    clause: "pr_data_type",
    parts: [
      {
        ways: [
          said(
            /\b(?:types?|categor(?:y|ies)) of (?:\w+ ){0,2}(?:personal )?(?:data|information)\b|\bdata (?:types|categories)\b/,
          ),
        ],
        lacking: "",
      },
    ],
    present: "Sets out the type of data.",
    missing: "Does not set out the type of data.",
  },
  {
    clause: "pr_duration",
    parts: [
      {
        ways: [
          said(
            /\bduration\b|\bretention period\b|\b(?:for|during) the term\b|\bterm of (?:the|this)\b|\bas long as\b/,
            { with: [PROCESSING] },
          ),
        ],
        lacking: "",
      },
    ],
    present: "Sets out the duration of processing.",
    missing: "Does not set out the duration of processing.",
  },
  {
    clause: "pr_rights_obligations",
    parts: [
      {
        ways: [
          said(/\b(?:rights|obligations|duties|responsibilities)\b[^.;]{0,30}\b(?:of|and)\b/, {
            with: [/\bpart(?:y|ies)\b|\bcontroller\b|\bcustomer\b/],
          }),
        ],
        lacking: "",
      },
    ],
    present: "Sets out the rights and obligations of the parties.",
    missing: "Does not set out the rights and obligations of both parties.",
  },
  {
    clause: "pr_confidentiality",
    parts: [
      {
        ways: [
          said(/\bconfidential(?:ity)?\b|\bsecrecy\b/, {
            with: [/\b(?:person(?:s|nel)?|employees?|staff|individuals?|authori[sz]ed|agents|representatives)\b/],
            without: /\bmeans\b/,
          }),
        ],
        lacking: "",
      },
    ],
    present: "Binds persons who process the data to confidentiality.",
    missing: "Does not bind each person who processes the data to confidentiality.",
  },
  {
    clause: "pr_delete_return",
    parts: [
      {
        ways: [
          said(/\b(?:delet(?:e|ion|es|ing)|destroy|destruction|eras(?:e|ure)|return(?:s|ed)?)\b/, {
            with: [
              PROCESSING,
              /\b(?:terminat\w+|expir\w+|end of|completion|cessation|choice|upon (?:\w+ ){0,4}request|conclusion|end)\b/,
            ],
          }),
        ],
        lacking: "",
      },
    ],
    present: "Has the data deleted or returned at the end.",
    missing: "Says nothing of deleting or returning the data at the end.",
  },
  {
    clause: "pr_demonstrate_compliance",
    parts: [
      {
        ways: [
          said(/\b(?:demonstrat\w+|verif\w+|evidenc\w+|prov\w+|show\w*)\b[^.;]{0,60}\bcompl/),
          said(/\binformation\b[^.;]{0,60}\bcompliance\b/),
        ],
        lacking: "",
      },
    ],
    present: "Has the processor show its compliance.",
    missing: "Does not have the processor show its compliance.",
  },
  {
    clause: "pr_assessments",
    parts: [
      {
        ways: [
          said(/\baudits?\b|\binspections?\b/),
          said(/\bassessments?\b/, { with: [/\b(?:allow|cooperat|contribut|permit|conduct|assist|compl)/] }),
        ],
        lacking: "",
      },
    ],
    present: "Has the processor allow and cooperate with assessments.",
    missing: "Says nothing of assessments or audits.",
  },
  {
    clause: "pr_annual_independent_audit_alt",
    parts: [
      {
        ways: [
          said(/\b(?:independent|third ?party|external)\b[^.;]{0,60}\b(?:audit(?:or)?s?|assess(?:or|ment)s?)\b/, {
            with: [/\bannual(?:ly)?\b|\byear(?:ly)?\b|\b(?:12|twelve) months\b|\bsoc 2\b|\biso\b/],
          }),
        ],
        lacking: "",
      },
    ],
    present: "Offers an independent audit every year.",
    weaker: [
      {
        ways: [said(/\b(?:independent|third ?party|external)\b[^.;]{0,60}\baudit(?:or)?s?\b/)],
        why: "Speaks of an independent auditor, but not every year.",
      },
    ],
    missing: "Offers no independent yearly audit.",
  },
  { ...ruleOf("sp_subcontractor_flowdown"), clause: "pr_subcontractor_flowdown" },
  {
    clause: "pr_subcontractor_objection",
    parts: [{ ways: [said(/\bobject(?:s|ion|ions|ing)?\b/, { with: [SUB] })], lacking: "" }],
    present: "Gives a chance to object to subcontractors.",
    weaker: [
      {
        ways: [said(/\bnotif\w+|\bnotice\b|\binform\w*|\bconsent\b|\bapproval\b/, { with: [SUB] })],
        why: "Gives notice of subcontractors or asks consent, without a stated chance to object.",
      },
    ],
    missing: "Gives no chance to object to subcontractors.",
  },
  {
    clause: "pr_security",
    parts: [
      {
        ways: [
          said(
            /\b(?:security|technical|organi[sz]ational)\b[^.;]{0,40}\b(?:measures|safeguards|procedures|practices|controls)\b|\b(?:reasonable|appropriate|adequate) security\b/,
            {
              is: "duty",
              defined: false,
            },
          ),
        ],
        lacking: "",
      },
    ],
    present: "Requires reasonable security.",
    missing: "Requires no reasonable security.",
  },
  {
    clause: "pr_stop_on_request",
    parts: [
      {
        ways: [
          said(/\b(?:stop|cease|discontinue|suspend|halt)\b[^.;]{0,60}\bprocess/, {
            is: "duty",
            defined: false,
            with: [/\brequest|\bdirection|\binstruct/, PERSONAL],
            without: /\bremediat/,
          }),
        ],
        lacking: "",
      },
    ],
    present: "Has the processor stop on the controller's request.",
    missing: "Does not have the processor stop on the controller's request.",
  },
];

function ruleOf(clause: string): ClauseRule {
  const rule = OTHER_RULES.find((one) => one.clause === clause);
  if (rule === undefined) throw new Error(`No rule reads the clause ${clause}.`);
  return rule;
}
