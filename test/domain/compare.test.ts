import { compareClauses, type Read } from "../../api/documents/compare.js";
import type { DocumentText } from "../../api/documents/document-text.js";
import { suggest } from "../../api/documents/suggest/suggest.js";
import { finding } from "./maps.js";

const HEAD =
  "California Consumer Privacy Act addendum between Shop, Inc. (“Business”) and Mailer LLC (“Service Provider”).";
const SELL = "Service Provider shall not sell or share the Personal Information.";
const COMBINE =
  "Service Provider shall not combine the Personal Information with personal information that it receives from another source.";

function read(...paragraphs: readonly string[]): Read {
  const text: DocumentText = {
    segments: [HEAD, ...paragraphs].map((each, at) => ({ place: `paragraph ${String(at + 1)}`, text: each })),
  };
  return { text, suggestion: suggest(text) };
}

const changeOf = (before: Read, after: Read, clause: string, accepted = [] as ReturnType<typeof finding>[]) =>
  compareClauses(before, after, accepted).find((each) => each.clause === clause);

test("a clause that is gone in the later version is lost, and one that came is gained", () => {
  const [both, one] = [read(SELL, COMBINE), read(SELL)];
  expect(changeOf(both, one, "sp_no_combining")).toMatchObject({
    change: "lost",
    before: "present",
    after: "missing",
    wordsAfter: null,
  });
  expect(changeOf(one, both, "sp_no_combining")).toMatchObject({ change: "gained", wordsBefore: null });
  expect(changeOf(both, one, "sp_no_sell_share")).toMatchObject({ change: "same" });
});

test("the same clause in other words is reworded, and only other blanks are the same words", () => {
  const other = "The Service Provider must not sell or share any of the Personal Information.";
  expect(changeOf(read(SELL), read(other), "sp_no_sell_share")).toMatchObject({ change: "reworded" });
  expect(changeOf(read(SELL), read(SELL.replace("sell or", "sell  or")), "sp_no_sell_share")).toMatchObject({
    change: "same",
  });
});

test("a finding whose words are gone needs another look; one whose words stand does not", () => {
  const accepted = { ...finding("c", "sp_no_combining", "present"), quote: COMBINE };
  const [before, after] = [read(SELL, COMBINE), read(SELL)];
  expect(changeOf(before, after, "sp_no_combining", [accepted])?.lookAgain).toMatch(/do not stand in the new version/);
  expect(changeOf(before, before, "sp_no_combining", [accepted])?.lookAgain).toBeNull();
});

test("a finding without words needs another look where the later version reads otherwise", () => {
  const accepted = finding("c", "sp_no_combining", "present");
  expect(changeOf(read(COMBINE), read(SELL), "sp_no_combining", [accepted])?.lookAgain).toMatch(/reads otherwise/);
});
