import type { Right } from "../../model/flow.js";

/** What a person can ask for on the public pages, in their words. */
export interface Offered {
  readonly slug: string;
  readonly right: Right;
  readonly title: string;
  readonly what: string;
  readonly needs: string;
  readonly button: string;
  /** What must be written, where something must. */
  readonly words: string | null;
  /** Said before a second step confirms it: 11 CCR § 7020(d) allows that for deleting alone. */
  readonly confirm: string | null;
}

const NO_PROOF = "No account and no proof of who you are: only what finds your data.";
const TWO_POINTS = "We check that it is you: two details that match what we hold, or a link sent to you.";

/** Opting out and limiting stand first; all are offered alike, in as few steps (11 CCR § 7004(a)). */
export const OFFERED: readonly Offered[] = [
  offer("opt-out", "opt_out_sale_share", {
    title: "Do not sell or share my personal information",
    what: "We stop selling your information and sharing it for advertising across sites, and tell those who received it.",
    needs: NO_PROOF,
    button: "Opt out",
  }),
  offer("limit", "limit_spi", {
    title: "Limit the use of my sensitive information",
    what: "We use sensitive details, such as where exactly you are or your health, only for what you asked us to do.",
    needs: NO_PROOF,
    button: "Limit the use",
  }),
  offer("delete", "delete", {
    title: "Delete my personal information",
    what: "We delete what we hold about you, and tell those who received it to do the same. The law lets us keep some things; we say which.",
    needs: TWO_POINTS,
    button: "Ask to delete",
    confirm: "Deleting cannot be undone. Things you may still need, such as an order history, go as well.",
  }),
  offer("correct", "correct", {
    title: "Correct my personal information",
    what: "We correct what is wrong, and tell our service providers to correct it too.",
    needs: TWO_POINTS,
    button: "Ask to correct",
    words: "What is wrong, and what would be right?",
  }),
  offer("know-categories", "know_categories", {
    title: "Know what kinds of information you have about me",
    what: "We tell you the kinds of information we collect about you, where they come from, why, and who receives them.",
    needs: TWO_POINTS,
    button: "Ask to know",
  }),
  offer("know-specific", "know_specific", {
    title: "Get a copy of my personal information",
    what: "We send you the information itself, in a form that you can read and take elsewhere.",
    needs:
      "We check closely that it is you: three details that match what we hold, or a link sent to you, and your signed declaration.",
    button: "Ask for a copy",
  }),
];

export function offeredAt(slug: string): Offered | null {
  return OFFERED.find((each) => each.slug === slug) ?? null;
}

export function titleOf(right: Right): string {
  return OFFERED.find((each) => each.right === right)?.title ?? "Your privacy request";
}

function offer(
  slug: string,
  right: Right,
  said: Pick<Offered, "title" | "what" | "needs" | "button"> & Partial<Offered>,
): Offered {
  return { slug, right, words: null, confirm: null, ...said };
}
