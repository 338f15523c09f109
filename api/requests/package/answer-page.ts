import { dayInWords } from "../../common/day-words.js";
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
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(answer.right)}</title><style>${STYLE}</style></head>
<body><main><h1>${text(answer.right)}</h1>
<p>Your request ${text(answer.request)}, received on ${dayInWords(answer.receivedOn)}; this answer was made on ${dayInWords(answer.madeOn)}.</p>
${parts.join("\n")}</main></body></html>
`;
}

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1c2430;background:#fff}main{max-width:44rem;margin:2rem auto;padding:0 1rem}" +
  "h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}" +
  "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d5dbe3}small{color:#56616f;font-weight:400}" +
  "@media(prefers-color-scheme:dark){body{color:#e6eaf0;background:#12161c}th,td{border-color:#333c48}small{color:#a3aebb}a{color:#8ab4f8}}";

function section(title: string, body: string, subdivision: string | null): string {
  const cited = subdivision === null ? "" : ` <small>11 CCR § 7024${subdivision}</small>`;
  return `<section><h2>${text(title)}${cited}</h2>${body}</section>`;
}

function list(items: readonly string[]): string {
  if (items.length === 0) return "<p>Nothing.</p>";
  return `<ul>${items.map((item) => `<li>${text(item)}</li>`).join("")}</ul>`;
}

function table(rows: readonly CategoryRecipients[]): string {
  if (rows.length === 0) return "<p>Nothing.</p>";
  const lines = rows.map(
    ({ category, recipients }) =>
      `<tr><th scope="row">${text(category)}</th><td>${text(recipients.join(", "))}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Category</th><th scope="col">To</th></tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

function files(gathered: KnowAnswer["gathered"]): string {
  if (gathered.length === 0) return "<p>Nothing beyond the categories above.</p>";
  const items = gathered.map(({ from, file }) => `<li>${text(from)}: <a href="${href(file)}">${text(file)}</a></li>`);
  return `<ul>${items.join("")}</ul>`;
}

function href(path: string): string {
  return text(path.split("/").map(encodeURIComponent).join("/"));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function text(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
