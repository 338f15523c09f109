import { RIGHTS } from "../model/flow.js";
import { ANSWERED, type Letter, paragraphs, SIGNED } from "./letter.js";

/** While a request is under way: receipt, questions, more time. */
export const PROGRESS_LETTERS: readonly Letter[] = [
  {
    id: "ack_received",
    title: "Receipt confirmed",
    to: "consumer",
    rights: ANSWERED,
    stages: ["received"],
    citation: "11 CCR § 7021(a)",
    confidence: "regulation_text",
    requires: ["received_on", "process", "verification", "answer_by"],
    subject: "We have your request {{reference}}",
    body: paragraphs(
      "On {{received_on}} we received your request: {{right}}. Its reference is {{reference}}.",
      "What happens next: {{process}}",
      "How we make sure that it is you: {{verification}}",
      "You can expect our answer by {{answer_by}}. You can see where your request stands here: {{status_link}}",
      SIGNED,
    ),
  },
  {
    id: "need_more_info",
    title: "More is needed",
    to: "consumer",
    rights: RIGHTS,
    stages: ["received", "verifying"],
    citation: "11 CCR § 7020(e), § 7060(c)-(d)",
    confidence: "regulation_text",
    requires: ["needed", "answer_by"],
    subject: "Your request {{reference}}: something is missing",
    body: paragraphs(
      "To act on your request {{reference}} ({{right}}) we still need the following: {{needed}}",
      "We use what you send only to act on this request, and we delete what we asked for to verify you as soon as that is done, except for what the law has us record.",
      "Our time goes on running: we answer by {{answer_by}}. If we cannot verify a request by then, we have to say so and tell you what you can still do.",
      "You can answer here: {{status_link}}",
      SIGNED,
    ),
  },
  {
    id: "extension_notice",
    title: "More time is needed",
    to: "consumer",
    rights: ANSWERED,
    stages: ["extending"],
    citation: "§ 1798.130(a)(2)(A); § 1798.145(h)(1); 11 CCR § 7021(b)",
    confidence: "regulation_text",
    requires: ["extension_reason", "extended_until", "received_on"],
    subject: "Your request {{reference}} needs more time",
    body: paragraphs(
      "We received your request {{reference}} ({{right}}) on {{received_on}}. We need longer than the first 45 days.",
      "The reason: {{extension_reason}}",
      "You will have our answer by {{extended_until}}. That is at most 90 days from the day we received the request, and it is the only extension there is.",
      "Where it stands: {{status_link}}",
      SIGNED,
    ),
  },
];
