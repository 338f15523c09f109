import { type Filled, findingFields, hidden, summary } from "./fields.js";
import { layout, type Site } from "./layout.js";
import { markup } from "./markup.js";
import type { Message } from "./message-page.js";
import { NOTHING_TYPED, type Typed } from "./typed.js";

const EMPTY: Filled = { typed: NOTHING_TYPED, problems: {} };

/** Opting in again takes two steps, 11 CCR § 7028(a): this is the first. */
export function optInPage(site: Site, filled: Filled = EMPTY): string {
  const body = markup`
<p class="over">Step 1 of 2</p>
<h1>Opt in again</h1>
<p class="lead">You once opted out of the sale and sharing of your personal information. Here you can take that back. You need not, and nothing changes for you if you do not.</p>
${summary(filled.problems)}
<form method="post" action="/privacy/opt-in" novalidate>
${findingFields(filled)}
<p class="actions"><button type="submit">Go to step 2</button></p>
</form>`;
  return layout(site, { title: "Opt in again", body });
}

export function optInConfirmPage(site: Site, typed: Typed): string {
  const body = markup`
<p class="over">Step 2 of 2</p>
<h1>Allow selling and sharing again?</h1>
<p class="lead">If you say yes, ${site.company} may sell your personal information and share it for advertising again. You can opt out again at any time.</p>
<form method="post" action="/privacy/opt-in">
${hidden(typed)}
<p class="actions"><button type="submit" name="confirm" value="yes">Yes, opt me in</button>
<button type="submit" name="confirm" value="no">No, stay opted out</button></p>
</form>`;
  return layout(site, { title: "Allow selling and sharing again?", body });
}

/** Does not tell whether there was an opt-out: that is nobody else's to learn. */
export const OPTED_IN: Message = {
  title: "You are opted in",
  lead: "If an opt-out stood for what you gave, it is taken back from now on. You can opt out again at any time.",
};

export const STAYS_OUT: Message = {
  title: "Nothing was changed",
  lead: "If you opted out, your opt-out still stands.",
};
