import { error, field, type Filled, findingFields, hidden, summary } from "./fields.js";
import { layout, type Site } from "./layout.js";
import { type Markup, markup } from "../../common/markup.js";
import type { Offered } from "./offered.js";
import { NOTHING_TYPED, type Typed } from "./typed.js";

const EMPTY: Filled = { typed: NOTHING_TYPED, problems: {} };

/** The form of one right. What was typed wrongly is shown again with what is wrong; it is kept nowhere else. */
export function formPage(site: Site, offered: Offered, filled: Filled = EMPTY): string {
  const { slug, title, what, needs, button } = offered;
  const body = markup`
<h1>${title}</h1>
<p class="lead">${what}</p>
<p class="needs">${needs}</p>
${summary(filled.problems)}
<form method="post" action="/privacy/${slug}" novalidate>
${findingFields(filled)}
${offered.words !== null && field(filled, { name: "words", label: offered.words, rows: 5 })}
${field(filled, { name: "name", label: "Your name (optional)", autocomplete: "name", hint: "Only if it helps us find you." })}
${agentFields(filled)}
<p class="actions"><button type="submit">${button}</button></p>
<p class="hint">We use what you enter here for this request only.</p>
</form>`;
  const wrong = Object.keys(filled.problems).length > 0;
  return layout(site, { title: wrong ? `Please check: ${title}` : title, body });
}

/** 11 CCR § 7063: signed permission or a power of attorney, and the latter is never demanded. */
function agentFields(filled: Filled): Markup {
  const { typed, problems } = filled;
  const open = typed.isAgent;
  return markup`<details${open && markup` open`}><summary>I act for someone else</summary>
<div class="inside">
<p><label class="choice"><input type="checkbox" name="isAgent" value="yes"${open && CHECKED}> <span>I am this person’s authorized agent. Above I gave what finds <em>their</em> data.</span></label></p>
${field(filled, { name: "agentName", label: "Your name, as the agent" })}
<fieldset id="agentProof" class="choices"${problems.agentProof !== undefined && markup` aria-describedby="agentProof-error" aria-invalid="true"`}>
<legend>What shows that you may act</legend>
${error(problems, "agentProof")}
${choice(filled, "signed_permission", "Permission signed by the person")}
${choice(filled, "power_of_attorney", "A power of attorney under the Probate Code")}
</fieldset>
<p class="hint">Have it at hand: we may ask to see it.</p>
</div></details>`;
}

const CHECKED = markup` checked`;

function choice({ typed, problems }: Filled, value: string, label: string): Markup {
  const focus = Object.keys(problems)[0] === "agentProof" && value === "signed_permission";
  return markup`<label class="choice"><input type="radio" name="agentProof" value="${value}"${typed.agentProof === value && CHECKED}${focus && markup` autofocus`}> <span>${label}</span></label>`;
}

/** The second step before deleting: 11 CCR § 7020(d). Both answers look alike (§ 7004(a)(2)). */
export function confirmPage(site: Site, offered: Offered, typed: Typed): string {
  const body = markup`
<h1>Delete your personal information?</h1>
<p class="lead">${offered.confirm}</p>
<form method="post" action="/privacy/${offered.slug}">
${hidden(typed)}
<p class="actions"><button type="submit" name="confirm" value="yes">Yes, ask to delete</button>
<button type="submit" name="confirm" value="no">No, go back</button></p>
</form>`;
  return layout(site, { title: "Delete your personal information?", body });
}
