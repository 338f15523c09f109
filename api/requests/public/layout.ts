import { type Markup, markup } from "../../common/markup.js";

/** Whose pages these are, as people know it. */
export interface Site {
  readonly company: string;
  /** Origins of the company's own sites, which may tell browsers' signals. */
  readonly sites: readonly string[];
}

export interface Page {
  readonly title: string;
  readonly body: Markup;
  /** Where the page stands below the first one. */
  readonly isBelow?: boolean;
}

/** A whole page: it needs no script, no cookie and nothing from elsewhere. */
export function layout({ company }: Pick<Site, "company">, { title, body, isBelow = true }: Page): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Privacy</title>
<link rel="stylesheet" href="/privacy/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><p class="brand">${capital(company)}<span>Privacy requests</span></p></header>
<main id="main" tabindex="-1">
${isBelow && markup`<nav aria-label="Where you are"><a href="/privacy"><span aria-hidden="true">←</span> All privacy choices</a></nav>`}
${body}
</main>
<footer><p>These pages use no cookies and no scripts, and load nothing from anywhere else.</p></footer>
</body>
</html>
`.markup;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
