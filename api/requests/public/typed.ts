import type { Agent, Incoming } from "../intake/incoming.js";
import type { Identifier } from "../intake/identifiers.js";
import type { Offered } from "./offered.js";

export const FIELDS = ["email", "phone", "account", "name", "words", "agentName", "agentProof"] as const;
export type Field = (typeof FIELDS)[number];

/** What somebody typed into a form, as it was typed. */
export type Typed = Readonly<Record<Field, string>> & { readonly isAgent: boolean };

export type Problems = Readonly<Partial<Record<Field, string>>>;

export const NOTHING_TYPED: Typed = {
  ...{ email: "", phone: "", account: "", name: "", words: "", agentName: "", agentProof: "" },
  isAgent: false,
};

/** Reads a form's fields. What is there twice, or is no text, counts as the last text or as nothing. */
export function typedIn(body: unknown): Typed {
  const given = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const text = (name: string): string => {
    const value = Array.isArray(given[name]) ? (given[name] as readonly unknown[]).at(-1) : given[name];
    return typeof value === "string" ? value : "";
  };
  const fields = Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as Record<Field, string>;
  return { ...fields, isAgent: text("isAgent") !== "" };
}

const FINDING = ["email", "phone", "account"] as const;

export function identifiersOf(typed: Typed): readonly Identifier[] {
  return FINDING.filter((type) => typed[type].trim() !== "").map((type) => ({ type, value: typed[type] }));
}

export function problemsOf(typed: Typed, { words }: Pick<Offered, "words">): Problems {
  return {
    ...nothingFinds(typed),
    ...(words !== null && typed.words.trim() === "" ? { words: "Say what is wrong and what would be right." } : {}),
    ...(typed.isAgent && typed.agentName.trim() === "" ? { agentName: "Give your own name, as the agent." } : {}),
    ...(typed.isAgent && proofOf(typed) === null
      ? { agentProof: "Say what shows that you may act for this person: one of the two is needed." }
      : {}),
  };
}

function nothingFinds(typed: Typed): Problems {
  return identifiersOf(typed).length > 0
    ? {}
    : { email: "Give at least one of these, so that your data can be found." };
}

export function incomingOf(typed: Typed, { right, words }: Pick<Offered, "right" | "words">): Incoming {
  const proof = proofOf(typed);
  const agent = typed.isAgent && proof !== null ? { name: typed.agentName, proof } : null;
  return {
    right,
    method: agent === null ? "web_form" : "agent",
    identifiers: identifiersOf(typed),
    name: typed.name,
    words: words === null ? null : typed.words,
    agent,
  };
}

/** Which field of the form a refused field of the request is. */
export function fieldOf(path: unknown, typed: Typed): Field {
  const [first, at] = String(path).split(".");
  if (first === "identifiers")
    return FINDING.find((type) => type === identifiersOf(typed)[Number(at)]?.type) ?? "email";
  if (first === "agent") return "agentName";
  return FIELDS.find((field) => field === first) ?? "email";
}

function proofOf({ agentProof }: Typed): Agent["proof"] | null {
  return agentProof === "signed_permission" || agentProof === "power_of_attorney" ? agentProof : null;
}
