import { isFact } from "../../law/letter-facts.js";

export interface Template {
  readonly subject: string;
  readonly body: string;
}

export type Facts = Readonly<Record<string, string | null | undefined>>;

export type Filled =
  | { readonly filled: true; readonly subject: string; readonly body: string }
  | { readonly filled: false; readonly missing: readonly string[] };

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * A template with its facts in place, or which of them are missing: a letter with a hole is not sent. What a fact says
 * is text and is never read as a template again.
 */
export function fill(template: Template, facts: Facts): Filled {
  const missing = factsOf(template).filter((name) => valueOf(facts, name) === null);
  if (missing.length > 0) return { filled: false, missing };
  const put = (text: string) => text.replace(PLACEHOLDER, (_, name: string) => valueOf(facts, name) ?? "");
  return { filled: true, subject: put(template.subject).replace(/\s+/g, " "), body: put(template.body) };
}

/** The names between double braces, each once, in the order in which they first stand. */
export function factsOf({ subject, body }: Template): readonly string[] {
  return [...new Set([...`${subject}\n${body}`.matchAll(PLACEHOLDER)].map(([, name = ""]) => name))];
}

/** Why an edited template cannot be kept; empty where it can. `requires` are the facts that the law has it say. */
export function templateProblems(template: Template, requires: readonly string[]): readonly string[] {
  const named = factsOf(template);
  const loose = /\{\{|\}\}/.test(`${template.subject}\n${template.body}`.replace(PLACEHOLDER, ""));
  return [
    ...["subject", "body"]
      .filter((part) => template[part as keyof Template].trim() === "")
      .map((part) => `The ${part} is empty.`),
    ...named.filter((name) => !isFact(name)).map((name) => `There is no fact called {{${name.slice(0, 60)}}}.`),
    ...requires.filter((name) => !named.includes(name)).map((name) => `The law has this letter say {{${name}}}.`),
    ...(loose ? ["A fact is written with two braces on either side, as in {{company}}."] : []),
  ];
}

function valueOf(facts: Facts, name: string): string | null {
  const value = Object.hasOwn(facts, name) ? facts[name]?.trim() : undefined;
  return value === undefined || value === "" ? null : value;
}
