import { type Markup, markup } from "../../common/markup.js";
import type { Field, Problems, Typed } from "./typed.js";

/** What a form shows: what was typed, and what is wrong with it. */
export interface Filled {
  readonly typed: Typed;
  readonly problems: Problems;
}

export interface Asked {
  readonly name: Field;
  readonly label: string;
  readonly hint?: string;
  readonly autocomplete?: string;
  readonly inputmode?: "email" | "tel" | "text";
  readonly rows?: number;
}

/** One field with its label, its hint and what is wrong, tied together for those who listen to the page. */
export function field({ typed, problems }: Filled, asked: Asked): Markup {
  const { name, label, hint, rows } = asked;
  const problem = problems[name] ?? null;
  const about = [hint !== undefined && `${name}-hint`, problem !== null && `${name}-error`].filter(Boolean).join(" ");
  const common = markup`id="${name}" name="${name}"${about !== "" && markup` aria-describedby="${about}"`}${marked(problems, name)}`;
  return markup`<div class="field">
<label for="${name}">${label}</label>
${hint !== undefined && markup`<p class="hint" id="${name}-hint">${hint}</p>`}
${error(problems, name)}
${
  rows === undefined
    ? input(common, asked, typed[name])
    : markup`<textarea ${common} rows="${rows}">
${typed[name]}</textarea>`
}
</div>`;
}

/** Not of type email: browsers would rewrite names in other alphabets before they are sent. */
function input(common: Markup, { autocomplete = "off", inputmode = "text" }: Asked, value: string): Markup {
  return markup`<input ${common} type="text" inputmode="${inputmode}" autocomplete="${autocomplete}" value="${value}">`;
}

export function error(problems: Problems, name: Field): Markup {
  const problem = problems[name];
  if (problem === undefined) return markup``;
  return markup`<p class="error" id="${name}-error"><span aria-hidden="true">▲ </span>${problem}</p>`;
}

/** The first field that is wrong takes the focus as the page opens. */
function marked(problems: Problems, name: Field): Markup {
  if (problems[name] === undefined) return markup``;
  return Object.keys(problems)[0] === name ? markup` aria-invalid="true" autofocus` : markup` aria-invalid="true"`;
}

export function summary(problems: Problems): Markup {
  const all = Object.entries(problems);
  if (all.length === 0) return markup``;
  return markup`<div class="note bad" role="alert"><p><strong>Nothing was sent yet.</strong> Please look at:</p>
<ul>${all.map(([name, problem]) => markup`<li><a href="#${name}">${problem}</a></li>`)}</ul></div>`;
}

/** The three things that find somebody; one is enough. */
export function findingFields(filled: Filled): Markup {
  return markup`<fieldset><legend>What finds your data</legend>
<p class="hint">One is enough. More of them find more.</p>
${field(filled, { name: "email", label: "E-mail address", autocomplete: "email", inputmode: "email" })}
${field(filled, { name: "phone", label: "Phone number", autocomplete: "tel", inputmode: "tel" })}
${field(filled, { name: "account", label: "Account or loyalty number", hint: "If you have one. You do not need an account." })}
</fieldset>`;
}

/** What was typed, carried into a second step. */
export function hidden(typed: Typed): Markup {
  const { isAgent, ...texts } = typed;
  const kept = Object.entries(texts).filter(([, value]) => value !== "");
  return markup`${kept.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}
${isAgent && markup`<input type="hidden" name="isAgent" value="yes">`}`;
}
