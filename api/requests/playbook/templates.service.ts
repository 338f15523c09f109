import { conflict, invalid, notFound } from "../../common/errors.js";
import type { Context } from "../../context.js";
import type { Letter } from "../../law/letter.js";
import { letterById, LETTERS } from "../../law/letters.js";
import { CONTROL, TEXT_LENGTH, NAME_LENGTH } from "../../model/shape/text.js";
import { type Template, templateProblems } from "./fill.js";
import { inForce, type TemplateInForce } from "./template-in-force.js";

/** Every template in the order of the law's table, as it is now. */
export async function templatesInForce({ live }: Context): Promise<readonly TemplateInForce[]> {
  const kept = new Map((await live.store.ledger.templates()).map((each) => [each.id, each]));
  return LETTERS.map((letter) => inForce(letter, kept.get(letter.id) ?? null));
}

export async function templateInForce(context: Context, id: string): Promise<TemplateInForce> {
  const found = (await templatesInForce(context)).find(({ letter }) => letter.id === id);
  if (found === undefined) throw notFound("letter template", id);
  return found;
}

/** Newest first; the last one is the law table's. */
export async function versionsOf({ live }: Context, now: TemplateInForce): Promise<readonly TemplateInForce[]> {
  const { letter, version } = now;
  const older = Array.from({ length: Math.max(version - 1, 0) }, (_, at) => version - 1 - at);
  const kept = await Promise.all(older.map((each) => live.store.ledger.template(letter.id, each)));
  const first = version === 0 ? [] : [inForce(letter, null)];
  return [now, ...kept.filter((each) => each !== null).map((each) => inForce(letter, each)), ...first];
}

export interface TemplateEdit extends Template {
  readonly id: string;
  /** The version that was edited. */
  readonly version: number;
}

/** A new version of a template. INVALID names every problem; CONFLICT where somebody edited it meanwhile. */
export async function editTemplate(context: Context, edit: TemplateEdit): Promise<TemplateInForce> {
  const { id, version } = edit;
  const now = await templateInForce(context, id);
  const problems = problemsOf(now.letter, edit);
  if (problems.length > 0) throw invalid(fieldOf(edit), problems.join(" "), id);
  if (now.version !== version) throw edited(now);
  const at = new Date().toISOString();
  const next = {
    id,
    version: version + 1,
    subject: edit.subject.trim(),
    body: cleaned(edit.body),
    at,
    by: context.actor,
  };
  if (!(await context.live.store.ledger.putTemplate(next))) throw edited(await templateInForce(context, id));
  return inForce(now.letter, next);
}

/** What stands in the way of a template; empty where nothing does. */
export function checkTemplate(id: string, template: Template): readonly string[] {
  const letter = letterById(id);
  if (letter === undefined) throw notFound("letter template", id);
  return problemsOf(letter, template);
}

function problemsOf({ requires }: Letter, { subject, body }: Template): readonly string[] {
  return [
    ...(subject.length > NAME_LENGTH ? [`The subject has at most ${String(NAME_LENGTH)} characters.`] : []),
    ...(CONTROL.test(subject) ? ["The subject is one line."] : []),
    ...(body.length > TEXT_LENGTH ? ["The body has at most 20,000 characters."] : []),
    ...templateProblems({ subject: subject.slice(0, NAME_LENGTH), body: body.slice(0, TEXT_LENGTH) }, requires),
  ];
}

function fieldOf({ subject }: Template): "subject" | "body" {
  return subject.trim() === "" || subject.length > NAME_LENGTH || CONTROL.test(subject) ? "subject" : "body";
}

function cleaned(body: string): string {
  return body.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

function edited({ letter, version }: TemplateInForce): Error {
  return conflict(`Somebody changed “${letter.title}” since you opened it. Look at it again, then save.`, {
    record: letter.id,
    version,
  });
}
