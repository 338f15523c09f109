import { layout, type Site } from "./layout.js";
import { markup } from "../../common/markup.js";
import { type Message, NOT_FOUND } from "./message-page.js";

export function packagePage(site: Site, secret: string): string {
  const body = markup`
<h1>Your information</h1>
<p class="lead">This link works once. Keep the file where others cannot read it.</p>
<form method="post" action="/privacy/package/${encodeURIComponent(secret)}">
<p class="actions"><button type="submit">Download</button></p>
</form>`;
  return layout(site, { title: "Your information", body });
}

export const PACKAGE_GONE: Readonly<Record<"unknown" | "used" | "expired", Message>> = {
  unknown: NOT_FOUND,
  used: { title: "It was fetched already", lead: "This link works once. Ask the company for a new one." },
  expired: {
    title: "The link has expired",
    lead: "A link to your information is good for 30 days. Ask for a new one.",
  },
};
