import type { Right } from "../../model/flow.js";
import { leastDemanded } from "../../law/verification.js";
import { layout, type Site } from "./layout.js";
import { markup } from "../../common/markup.js";
import type { Message } from "./message-page.js";
import { titleOf } from "./offered.js";

export interface Verifying {
  readonly right: Right;
  readonly secret: string;
  /** The declaration was left out a moment ago. */
  readonly isLacking: boolean;
}

/** One button, so that a program which opens every link of a letter uses nothing up. */
export function verifyPage(site: Site, { right, secret, isLacking }: Verifying): string {
  const body = markup`
<p class="over">${titleOf(right)}</p>
<h1>Is this your request?</h1>
<p class="lead">You opened a link that we sent to an address which we knew already. If you made this request, confirm it here. If you did not, close this page: nothing will happen.</p>
<form method="post" action="/privacy/verify/${secret}" novalidate>
${leastDemanded(right).declaration && declaration(isLacking)}
<p class="actions"><button type="submit">This is my request</button></p>
</form>`;
  return layout(site, { title: "Is this your request?", body });
}

/** 11 CCR § 7062(c): signed under penalty of perjury, and kept as a record. */
function declaration(isLacking: boolean) {
  return markup`<div class="field">
${isLacking && markup`<p class="error" id="declaration-error"><span aria-hidden="true">▲ </span>A copy of your information can be given only with this declaration.</p>`}
<label class="choice"><input type="checkbox" id="declaration" name="declaration" value="yes"${isLacking && markup` aria-invalid="true" aria-describedby="declaration-error" autofocus`}>
<span>I declare under penalty of perjury that I am the person whose personal information this request is about.</span></label>
</div>`;
}

export const LINK_EXPIRED: Message = {
  title: "This link has expired",
  lead: "A link to confirm a request is good for 14 days. Ask us for a new one; your request itself still stands.",
};

export const LINK_USED: Message = {
  title: "This link was used already",
  lead: "A link to confirm a request is good for one use. If you confirmed it, there is nothing more to do here.",
};
