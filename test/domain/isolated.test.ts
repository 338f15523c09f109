import fc from "fast-check";
import { isolated as shownByApi } from "../../api/common/isolated.js";
import { isolated as shownByWeb, wayOf } from "../../web/ui/isolated.js";

describe.each([
  ["the server", shownByApi],
  ["the pages", shownByWeb],
])("a name inside a sentence, by %s,", (_, isolated) => {
  test.each([
    ["of ordinary letters stays as it is", "Mailer Inc", "Mailer Inc"],
    ["of emoji stays as it is", "\u{1f6d2} Laden", "\u{1f6d2} Laden"],
    ["from right to left is isolated", "\u05d3\u05d5\u05d0\u05e8", "\u2068\u05d3\u05d5\u05d0\u05e8\u2069"],
    ["that overrides letters does not", "Mailer\u202egnp.exe", "Mailergnp.exe"],
    ["that closes what is not its own does not", "a\u2069\u202eb", "ab"],
  ])("%s", (_what, name, shown) => {
    expect(isolated(name)).toBe(shown);
  });

  test("never leaves anything open, nor closes what is around it", () => {
    const marks = fc.constantFrom(..."a\u05d0\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069");
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        const inside = isolated(parts.join("")).replace(/^\u2068([^]*)\u2069$/, "$1");
        expect(inside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

test("a flow between two names from right to left still reads from its start to its end", () => {
  const way = wayOf({ from: { name: "\u05d0" }, to: { name: "\u05d1" } });
  expect(way).toBe("\u2068\u05d0\u2069 \u2192 \u2068\u05d1\u2069");
});
