/** The look of the public pages: the company's water and slate, calm, readable from 320 pixels on, light and dark. */
export const STYLE = `
:root {
  --canvas: #f4f6f7; --surface: #ffffff; --text: #16222a; --dim: #51616b; --line: #dde3e6; --edge: #7b8a93;
  --accent: #0d5c63; --accent-strong: #084a50; --on-accent: #ffffff; --wash: #e9f7f6;
  --good: #1c6b3f; --good-wash: #e8f4ec; --bad: #b3261e; --bad-wash: #fcedec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1317; --surface: #161f26; --text: #e4e9ec; --dim: #a3b0b8; --line: #2a353d; --edge: #6d7c86;
    --accent: #7fd0cd; --accent-strong: #a9e2df; --on-accent: #08282b; --wash: #142b2e;
    --good: #7fd3a0; --good-wash: #14281d; --bad: #ff9a90; --bad-wash: #331b1a;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--canvas); color: var(--text);
  font: 1.0625rem/1.6 "Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
header { background: var(--surface); border-bottom: 1px solid var(--line); }
header p, main, footer p { width: 100%; max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
.brand { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding-block: 1rem; font-weight: 650; }
.brand span { color: var(--dim); font-weight: 400; }
main { flex: 1; padding-block: 2.25rem 3.5rem; }
main:focus { outline: none; }
footer { border-top: 1px solid var(--line); color: var(--dim); font-size: 0.9375rem; }
footer p { padding-block: 1.25rem; }
nav { margin-bottom: 1.5rem; font-size: 0.9375rem; }
nav a { display: inline-block; padding: 0.25rem 0; text-decoration: none; }
h1 { margin: 0 0 0.75rem; font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.125rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.1875rem; line-height: 1.35; font-weight: 650; text-wrap: balance; }
p { margin: 0 0 1rem; }
.lead { color: var(--text); font-size: 1.125rem; max-width: 38rem; }
.over { margin-bottom: 0.375rem; color: var(--dim); font-size: 0.9375rem; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.75rem; padding: 0.5rem 1rem; background: var(--surface); z-index: 1; }
.note { margin: 1.5rem 0; padding: 0.875rem 1.125rem; border: 1px solid var(--line); border-left: 4px solid var(--edge); border-radius: 8px; background: var(--surface); color: var(--dim); font-size: 0.9875rem; }
.note p, .note ul { margin: 0; }
.note ul { padding-left: 1.25rem; }
.note strong { color: var(--text); }
.note.good { border-left-color: var(--good); background: var(--good-wash); color: var(--text); }
.note.good strong { color: var(--good); }
.note.bad { border-left-color: var(--bad); background: var(--bad-wash); color: var(--text); }
.note.bad strong, .note.bad a { color: var(--bad); }
.rights { list-style: none; margin: 2rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); overflow: hidden; }
.rights li { position: relative; padding: 1.125rem 3rem 1.125rem 1.375rem; }
.rights li + li { border-top: 1px solid var(--line); }
.rights li:hover { background: var(--wash); }
.rights li::after { content: "→" / ""; position: absolute; right: 1.25rem; top: 1.125rem; color: var(--accent); }
.rights h2 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
.rights h2 a { text-decoration: none; }
.rights h2 a::after { content: ""; position: absolute; inset: 0; }
.rights li:focus-within { outline: 3px solid var(--accent); outline-offset: -3px; }
.rights h2 a:focus-visible { outline: none; }
.rights p { margin: 0; }
.needs { color: var(--dim); font-size: 0.9375rem; }
.rights .needs { margin-top: 0.25rem; }
.plain { padding-left: 1.25rem; }
.plain li { margin-bottom: 0.375rem; }
form { margin-top: 1.75rem; }
form > .field, form > details { margin-top: 1.5rem; }
fieldset { margin: 0; padding: 1.25rem 1.375rem 1.5rem; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); min-width: 0; }
legend { float: left; width: 100%; padding: 0; margin-bottom: 0.125rem; font-weight: 650; }
legend + * { clear: both; }
.field { margin-top: 1.125rem; }
label { display: block; font-weight: 550; }
.hint { margin: 0 0 0.25rem; color: var(--dim); font-size: 0.9375rem; }
.error { margin: 0 0 0.25rem; color: var(--bad); font-size: 0.9375rem; font-weight: 550; }
input[type="text"], textarea {
  display: block; width: 100%; margin-top: 0.25rem; padding: 0.625rem 0.75rem; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--surface); color: var(--text); font: inherit; line-height: 1.4;
}
textarea { resize: vertical; }
[aria-invalid="true"]:is(input, textarea) { border: 2px solid var(--bad); }
.choice { display: flex; gap: 0.625rem; padding: 0.375rem 0; font-weight: 400; }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.2rem 0 0; accent-color: var(--accent); }
details { border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
summary { padding: 0.875rem 1.375rem; font-weight: 550; color: var(--accent); cursor: pointer; }
.inside { padding: 0 1.375rem 1.25rem; }
.inside p { margin: 0 0 0.5rem; }
.choices { margin: 1.125rem 0 0.75rem; padding: 0; border: 0; border-radius: 0; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.75rem 0 0.75rem; }
button { min-height: 2.875rem; padding: 0.625rem 1.5rem; border: 0; border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--accent-strong); }
dl { margin: 1.75rem 0; padding: 0.5rem 1.375rem; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
dl div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; padding: 0.75rem 0; }
dl div + div { border-top: 1px solid var(--line); }
dt { color: var(--dim); }
dd { margin: 0; font-weight: 550; }
.late { display: block; color: var(--bad); }
@media (max-width: 30rem) {
  .actions button { width: 100%; }
  .rights li { padding-inline: 1.125rem 2.5rem; }
  .rights li::after { right: 1rem; }
  main { padding-top: 1.75rem; }
}
@media print { nav, footer, .actions { display: none; } }
`;
