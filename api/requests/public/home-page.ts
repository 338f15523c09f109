import { layout, type Site } from "./layout.js";
import { markup } from "../../common/markup.js";
import { OFFERED, type Offered } from "./offered.js";

/** The first page. Whether a browser's signal was processed must be shown: 11 CCR § 7025(c)(6). */
export function homePage(site: Site, sawSignal: boolean): string {
  const body = markup`
<h1>Your privacy choices</h1>
<p class="lead">Choose what you want ${site.company} to do with your personal information. It takes about a minute, costs nothing, and you will be treated the same afterwards.</p>
${sawSignal ? HONOURED : NOT_SEEN}
<ul class="rights">${OFFERED.map(item)}</ul>
<h2>Other things to know</h2>
<ul class="plain">
<li><strong>Someone may act for you.</strong> Each form has a place for an authorized agent, with your signed permission.</li>
<li><strong>You opted out and changed your mind?</strong> <a href="/privacy/opt-in">Opt in again</a> in two steps, by your private link.</li>
<li><strong>Afterwards</strong> you get a private link that shows how far your request is.</li>
</ul>`;
  return layout(site, { title: "Your privacy choices", body, isBelow: false });
}

const HONOURED = markup`<div class="note good" role="status"><p><strong>We see your signal.</strong> Your browser sends Global Privacy Control, and on our own sites we take it as a request not to sell or share what this browser tells us. This page keeps nothing that would find you. If you like, <a href="/privacy/opt-out">opt out by e-mail or phone number</a> too, so that it also covers what you do elsewhere with us.</p></div>`;

const NOT_SEEN = markup`<div class="note"><p>Your browser sends no Global Privacy Control signal. Where one does, we honour it as an opt-out.</p></div>`;

function item({ slug, title, what, needs }: Offered) {
  return markup`<li><h2><a href="/privacy/${slug}">${title}</a></h2><p>${what}</p><p class="needs">${needs}</p></li>`;
}
