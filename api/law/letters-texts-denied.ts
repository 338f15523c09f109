import { RIGHTS } from "../model/flow.js";
import { ANSWERED, type Letter, paragraphs, SIGNED } from "./letter.js";

const denied = { to: "consumer", stages: ["answering"], confidence: "regulation_text" } as const;

/** What was asked is denied, in whole or in part, with what the law has such a letter say. */
export const DENIED_LETTERS: readonly Letter[] = [
  {
    ...denied,
    id: "partial_denial_delete",
    title: "Deleted in part",
    rights: ["delete"],
    citation: "11 CCR § 7022(b)(3), (f)-(g)",
    requires: ["kept", "basis", "deleted", "kept_until", "recipients_told", "not_told", "opt_out_link"],
    subject: "Your request to delete ({{reference}}): what we did and what we keep",
    body: paragraphs(
      "We have complied with your request {{reference}} of {{received_on}} in part.",
      "We keep: {{kept}}",
      "The reason: {{basis}}",
      "We keep it: {{kept_until}}. We use it for nothing but that reason, and we told our service providers and contractors to do the same.",
      "Everything else is deleted: {{deleted}}",
      "We told these to delete it too: {{recipients_told}}. Not told, and the facts that make it so: {{not_told}}",
      "We keep a record of this request, as the law demands, and so that what is deleted stays so.",
      "If you have not done so, you can also tell us not to sell or share your personal information: {{opt_out_link}}",
      SIGNED,
    ),
  },
  {
    ...denied,
    id: "denied_unverified",
    title: "Identity not verified",
    rights: ANSWERED,
    citation: "11 CCR § 7021(b), § 7024(a)-(b), § 7062(f)-(g)",
    requires: ["basis", "policy_link", "methods"],
    subject: "We could not verify your request {{reference}}",
    body: paragraphs(
      "We could not act on your request {{reference}} of {{received_on}} ({{right}}), because we could not verify to the degree the law demands that it comes from you. What was missing: {{basis}}",
      "If you asked for the information itself, we looked at your request as one for the categories of information instead. Our general practices are described here: {{policy_link}}",
      "You may ask again at any time: {{methods}}",
      "If you asked us to delete your information: you need not be verified to tell us not to sell or share it. Use the link for that in our privacy policy.",
      SIGNED,
    ),
  },
  {
    ...denied,
    id: "denied_fraud",
    title: "Believed fraudulent",
    rights: RIGHTS,
    citation: "11 CCR § 7023(h), § 7026(e), § 7027(f)",
    requires: ["fraud_belief", "contact"],
    subject: "We cannot act on your request {{reference}}",
    body: paragraphs(
      "We will not act on the request {{reference}} of {{received_on}} ({{right}}), because we believe it to be fraudulent. Why we believe so: {{fraud_belief}}",
      "If we are wrong, tell us and we look again: {{contact}}",
      "{{company}}",
    ),
  },
  {
    ...denied,
    id: "denied_with_basis",
    title: "Denied for another reason",
    rights: RIGHTS,
    citation: "§ 1798.145(h)(2)-(3); 11 CCR § 7023(g), § 7024(e)",
    requires: ["basis", "methods", "policy_link"],
    subject: "Your request {{reference}}: we cannot do what you asked",
    body: paragraphs(
      "We cannot do what you asked on {{received_on}} in your request {{reference}} ({{right}}).",
      "The reason, and the facts behind it: {{basis}}",
      "What you can still do: {{methods}}. Your rights and how we handle information are described here: {{policy_link}}",
      SIGNED,
    ),
  },
  {
    ...denied,
    id: "denied_correct_health_statement",
    title: "Correction denied, with the right to a statement",
    rights: ["correct"],
    citation: "11 CCR § 7023(f)",
    requires: ["basis", "methods"],
    subject: "Your request to correct ({{reference}}): we cannot change it",
    body: paragraphs(
      "We have not changed the information you asked us to correct on {{received_on}} (request {{reference}}).",
      "The reason, and the facts behind it: {{basis}}",
      "Where the information is about your health, you may send us a statement of up to 250 words for each item that you think is wrong. Ask us, and we keep it with your record and pass it on with the information.",
      "You may also ask us to delete the information: {{methods}}",
      SIGNED,
    ),
  },
  {
    ...denied,
    id: "optout_offer_on_delete_denial_7022g",
    title: "Opt-out offered where deletion is denied",
    rights: ["delete"],
    citation: "11 CCR § 7022(g)",
    requires: ["basis", "opt_out_link"],
    subject: "Your request to delete ({{reference}}), and another choice you have",
    body: paragraphs(
      "We did not delete what you asked us to delete on {{received_on}} (request {{reference}}). The reason: {{basis}}",
      "We sell or share personal information, and you have not told us to stop. Would you like us not to sell or share yours? Choose it here; no account and no proof is needed: {{opt_out_link}}",
      SIGNED,
    ),
  },
];
