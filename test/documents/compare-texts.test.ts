import { compareTexts } from "../../api/documents/compare.service.js";
import type { DocumentText } from "../../api/documents/document-text.js";

const text = (...paragraphs: readonly string[]): DocumentText => ({
  segments: paragraphs.map((each, at) => ({ place: `paragraph ${String(at + 1)}`, text: each })),
});
const many = (word: string) =>
  text(...Array.from({ length: 20_000 }, (_, at) => `${word} number ${String(at)} stands.`));

test("a sentence in other words is compared word by word, and what stands is the same", async () => {
  const [before, after] = [
    text("Both say this.", "The fee is ten dollars."),
    text("Both say this.", "The fee is two dollars."),
  ];
  expect(await compareTexts(before, after)).toEqual([
    { kind: "same", text: "Both say this." },
    { kind: "same", text: "The fee is " },
    { kind: "removed", text: "ten" },
    { kind: "added", text: "two" },
    { kind: "same", text: " dollars." },
  ]);
});

test("two long texts without a sentence in common are told as replaced, and others are served meanwhile", async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  const changes = await compareTexts(many("Alpha"), many("Beta"));
  clearInterval(others);
  expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  expect(turns).toBeGreaterThan(20);
});

test("a sentence of which less than half stands is told as replaced", async () => {
  const before = "Business shall have the right to take reasonable steps to stop unauthorized use.";
  const after = "Service Provider acknowledges that Business has no entitlement to take any supervisory action.";
  expect(await compareTexts(text(before), text(after))).toEqual([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
});

test("a long passage that was rewritten is told as replaced", async () => {
  const words = (word: string) => Array.from({ length: 1_000 }, (_, at) => `${word}${String(at)}`).join(" ");
  const changes = await compareTexts(text(words("old")), text(words("new")));
  expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
