import { dayInWords } from "../../common/day-words.js";
import { type Markup, markup } from "../../common/markup.js";
import type { CategoryRecipients } from "./categories-answer.js";
import type { KnowAnswer } from "./know-answer.js";

/** The answer as a page that opens anywhere, with nothing to fetch: one file, no script. */
export function answerPage(answer: KnowAnswer): string {
  const { categories, leftOut, gathered } = answer;
  const parts = [
    section("What was collected", list(categories.collected), "(k)(1)"),
    section("Where it came from", list(categories.sources), "(k)(2)"),
    section("What for", list(categories.purposes), "(k)(3)"),
    section("Third parties that received any of it", list(categories.thirdParties), "(k)(4)"),
    section("What was sold or shared, and with whom", table(categories.soldOrShared), "(k)(5)"),
    section("What was disclosed for a business purpose, and to whom", table(categories.disclosed), "(k)(6)"),
    section("What was gathered for you", files(gathered), null),
    section("What we hold and may not send", list(leftOut.map(({ said }) => said)), "(d)"),
  ];
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${answer.right}</title><style>${STYLE}</style></head>
<body><main><h1>${answer.right}</h1>
<p>Your request ${answer.request}, received on ${dayInWords(answer.receivedOn)}; this answer was made on ${dayInWords(answer.madeOn)}.</p>
${parts}</main></body></html>
`;
  return page.markup;
}

const STYLE: Markup = {
  markup:
    "body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1c2430;background:#fff}main{max-width:44rem;margin:2rem auto;padding:0 1rem}" +
    "h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}" +
    "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d5dbe3}small{color:#56616f;font-weight:400}" +
    "@media(prefers-color-scheme:dark){body{color:#e6eaf0;background:#12161c}th,td{border-color:#333c48}small{color:#a3aebb}a{color:#8ab4f8}}",
};

function section(title: string, body: Markup, subdivision: string | null): Markup {
  const cited = subdivision !== null && markup` <small>11 CCR § 7024${subdivision}</small>`;
  return markup`<section><h2>${title}${cited}</h2>${body}</section>
`;
}

function list(items: readonly string[]): Markup {
  if (items.length === 0) return NOTHING;
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

const NOTHING = markup`<p>Nothing.</p>`;

function table(rows: readonly CategoryRecipients[]): Markup {
  if (rows.length === 0) return NOTHING;
  const lines = rows.map(
    ({ category, recipients }) => markup`<tr><th scope="row">${category}</th><td>${recipients.join(", ")}</td></tr>`,
  );
  return markup`<table><thead><tr><th scope="col">Category</th><th scope="col">To</th></tr></thead><tbody>${lines}</tbody></table>`;
}

function files(gathered: KnowAnswer["gathered"]): Markup {
  if (gathered.length === 0) return markup`<p>Nothing beyond the categories above.</p>`;
  const items = gathered.map(({ from, file }) => markup`<li>${from}: <a href="${href(file)}">${file}</a></li>`);
  return markup`<ul>${items}</ul>`;
}

function href(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
