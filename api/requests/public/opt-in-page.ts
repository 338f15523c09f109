import { layout, type Site } from "./layout.js";
import { markup } from "../../common/markup.js";
import type { Message } from "./message-page.js";

/** Whoever knows an address could take its opt-out back, were it done by the address: so it is done by the link. */
export const OPT_IN_HOW: Message = {
  title: "Opt in again",
  lead: "When you opted out you got a private link, which shows how far your request is. Open that link: on its page you can take your opt-out back, in two steps.",
  more: markup`<h2>If you lost the link</h2>
<p>Please ask us in another way, and we will see to it. We cannot do it here: anybody who knows your e-mail address could then undo your choice.</p>
<p>You need not opt in again, and nothing changes for you if you do not.</p>`,
};

/** Opting in again takes two steps, 11 CCR § 7028(a): this is the first. */
export function optInPage(site: Site, path: string): string {
  const body = markup`
<p class="over">Step 1 of 2</p>
<h1>Opt in again</h1>
<p class="lead">You opted out of the sale and sharing of your personal information. Here you can take that back. You need not, and nothing changes for you if you do not.</p>
<form method="post" action="${path}">
<p class="actions"><button type="submit">Go to step 2</button></p>
</form>`;
  return layout(site, { title: "Opt in again", body });
}

export function optInConfirmPage(site: Site, path: string): string {
  const body = markup`
<p class="over">Step 2 of 2</p>
<h1>Allow selling and sharing again?</h1>
<p class="lead">If you say yes, ${site.company} may sell your personal information and share it for advertising again. You can opt out again at any time.</p>
<form method="post" action="${path}">
<p class="actions"><button type="submit" name="confirm" value="yes">Yes, opt me in</button>
<button type="submit" name="confirm" value="no">No, stay opted out</button></p>
</form>`;
  return layout(site, { title: "Allow selling and sharing again?", body });
}
