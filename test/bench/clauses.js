/**
 * How well the suggester reads real agreements: precision and recall of `present` and of `missing` against the labels
 * of one careful reader, and every disagreement with the words it rests on. `--held-out` counts only the files that the
 * tables of clauses were first written without, `--built-on` only the others. `CLAUSES_FOLDER` names another folder of
 * documents with their own `labels.csv`.
 */
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { parse } from "csv-parse/sync";

const FOLDER = process.env.CLAUSES_FOLDER ?? "../shared/data/contracts";
const DIST = process.env.CLAUSES_DIST ?? "dist";
const { readDocument } = await import(join(process.cwd(), DIST, "api/read/read-document.js"));

const HELD_OUT = [
  "37signals-dpa-2023.pdf",
  "spacelift-dpa.md",
  "ota-mailjet-data_processor_agreement-latest.md",
  "plausible-dpa.md",
  "simplelocalize-dpa.md",
  "commonpaper-cloud-service-agreement.md",
];

/** A column of the labels and the clauses it speaks of. */
const COLUMNS = {
  a1_no_sell_share: ["sp_no_sell_share"],
  a2_specific_purpose: ["sp_specific_purposes"],
  a3_only_purpose: ["sp_no_other_purpose"],
  a4_no_other_commercial: ["sp_no_other_commercial_purpose"],
  a5_direct_rel_no_combine: ["sp_no_outside_relationship", "sp_no_combining"],
  a6_comply_same_level: ["sp_comply_same_protection"],
  a7_right_to_check: ["sp_oversight_right"],
  a8_notify_5bd: ["sp_notify_cannot_meet"],
  a9_stop_remediate: ["sp_stop_remediate"],
  a10_enable_requests: ["sp_consumer_requests"],
  b_7053: [
    "tp_specific_purposes",
    "tp_use_only_for_purposes",
    "tp_comply_same_protection",
    "tp_oversight_attestation",
    "tp_stop_remediate",
    "tp_notify_cannot_meet",
  ],
};

/** The law has no number of days, so a notice without one, which the labels call partial, is present. */
function labelOf(column, value) {
  if (value === "N") return "missing";
  if (column === "a8_notify_5bd") return "present";
  return value === "Y" ? "present" : "partial";
}

const MEDIA_TYPES = {
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".md": "text/markdown",
  ".txt": "text/plain",
};

function together(clauses) {
  const statuses = new Set(clauses.map(({ status }) => status));
  return statuses.size === 1 ? [...statuses][0] : "partial";
}

const labels = parse(readFileSync(join(FOLDER, "labels.csv"), "utf8"), { columns: true });
const only = process.argv.includes("--held-out") ? true : process.argv.includes("--built-on") ? false : null;
const cells = [];
for (const row of labels.filter(({ doc }) => readdirSync(FOLDER).includes(doc))) {
  if (row.a1_no_sell_share === "" || (only !== null && HELD_OUT.includes(row.doc) !== only)) continue;
  const mediaType = MEDIA_TYPES[extname(row.doc)];
  const { text, suggestion } = await readDocument(readFileSync(join(FOLDER, row.doc)), mediaType);
  const byId = new Map(suggestion.clauses.map((clause) => [clause.clause, clause]));
  for (const [column, ids] of Object.entries(COLUMNS)) {
    const clauses = ids.map((id) => byId.get(id));
    cells.push({ doc: row.doc, column, label: labelOf(column, row[column]), said: together(clauses), clauses, text });
  }
}

function share(part, whole) {
  return whole === 0 ? "   –" : (part / whole).toFixed(2).padStart(4);
}

function scores(some) {
  return ["present", "missing"].map((status) => {
    const said = some.filter((cell) => cell.said === status);
    const true_ = said.filter((cell) => cell.label === status).length;
    const labelled = some.filter((cell) => cell.label === status).length;
    return `${status}: precision ${share(true_, said.length)} (${true_}/${said.length}) recall ${share(true_, labelled)} (${true_}/${labelled})`;
  });
}

for (const cell of cells.filter(({ said, label }) => said !== label)) {
  console.log(`${cell.doc} ${cell.column}: label ${cell.label}, suggested ${cell.said}`);
  for (const { clause, status, why, evidence } of cell.clauses.filter((one) => one.status !== cell.label)) {
    const [first] = evidence;
    const quote = first === undefined ? "" : cell.text.segments[first.segment].text.slice(first.start, first.end);
    console.log(`    ${clause} ${status}: ${why}${quote === "" ? "" : `\n      “${quote.replace(/\s+/g, " ")}”`}`);
  }
}
console.log("");
for (const column of Object.keys(COLUMNS)) {
  console.log(column.padEnd(26), scores(cells.filter((cell) => cell.column === column)).join("   "));
}
console.log("in all".padEnd(26), scores(cells).join("   "));
