import { existsSync, readFileSync } from "node:fs";

/** The list of duties says what is so: files exist, tests cite the section, and what is not done says why. */
const rows = readFileSync("api/law/COVERAGE.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([id = "", duty = "", citation = "", doneIn = "", test = ""]) => ({ id, duty, citation, doneIn, test }));

const done = rows.filter(({ doneIn }) => !doneIn.startsWith("not done"));

test("every duty has an id of its own, words and a citation", () => {
  expect(rows.length).toBeGreaterThan(80);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { duty, citation } of rows) {
    expect(duty).not.toBe("");
    expect(citation).toMatch(/§ \d/);
  }
});

test("every duty is done in a file with a test, or says why it is not done", () => {
  const without = rows.filter(({ doneIn, test: file }) =>
    doneIn.startsWith("not done") ? !/^not done: \S.{9,}/.test(doneIn) : doneIn === "" || file === "",
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test.each(done.map((row) => [row.id, row] as const))("%s is where the list says", (_, { doneIn, test: file }) => {
  for (const path of [...doneIn.split(","), ...file.split(",")].map((each) => each.trim())) {
    expect([path, existsSync(path)]).toEqual([path, true]);
  }
});

test.each(done.map((row) => [row.id, row] as const))(
  "the test of %s cites its section",
  (_, { citation, test: file }) => {
    const section = /§ (\d+(?:\.\d+)*)/.exec(citation)?.[1] ?? "";
    const texts = file.split(",").map((path) => readFileSync(path.trim(), "utf8"));
    expect(texts.some((text) => new RegExp(`§ ${section.replace(".", "\\.")}(?!\\d)`).test(text))).toBe(true);
  },
);
