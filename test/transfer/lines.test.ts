import { lineSplitter } from "../../api/transfer/line-splitter.js";
import { parseNdjsonLine } from "../../api/transfer/ndjson.js";
import { invalidOf } from "./refusals.js";

const bytes = (text: string) => new TextEncoder().encode(text);

function split(pieces: readonly Uint8Array[], most?: number) {
  const splitter = lineSplitter(most);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe("bytes become lines", () => {
  test("wherever the pieces break, even inside a character", () => {
    const whole = bytes("one\ntwo é 🧑‍🚀\n\nlast");
    for (let at = 0; at <= whole.length; at++) {
      expect(split([whole.slice(0, at), whole.slice(at)])).toEqual([
        { number: 1, text: "one" },
        { number: 2, text: "two é 🧑‍🚀" },
        { number: 3, text: "" },
        { number: 4, text: "last" },
      ]);
    }
  });

  test("a byte order mark is not part of the first line, and stays in others", () => {
    expect(split([bytes("\ufeffone\n\ufefftwo")])).toEqual([
      { number: 1, text: "one" },
      { number: 2, text: "\ufefftwo" },
    ]);
  });

  test("bytes that are not UTF-8 spoil their line only", () => {
    const [first, second, third] = split([bytes("a\n"), Uint8Array.of(0x62, 0xff, 0x0a), bytes("c")]);
    expect([first, third]).toMatchObject([{ text: "a" }, { text: "c" }]);
    expect(second).toEqual({ number: 2, problem: "The line is not valid UTF-8." });
  });

  test("a line that is too long is told and not kept, and the next is read", () => {
    expect(split([bytes("12345678"), bytes("9\nok\n123456789")], 8)).toEqual([
      { number: 1, problem: "The line is longer than 8 bytes." },
      { number: 2, text: "ok" },
      { number: 3, problem: "The line is longer than 8 bytes." },
    ]);
  });
});

describe("a line of NDJSON", () => {
  test.each([
    ['{"type":"system","id":"sh', "it ends too early"],
    ["", "it ends too early"],
    ['{"a":1,}', "see column 8"],
    ["nonsense", "not valid JSON"],
    ['{"a":1}{"b":2}', "see column 8"],
  ])("%s is refused without repeating it", (text, message) => {
    expect(invalidOf(() => parseNdjsonLine(text)).message).toContain(message);
    if (text.length > 3) expect(invalidOf(() => parseNdjsonLine(text)).message).not.toContain(text);
  });

  test.each(['{"id":"a","id":"b"}', '{"gates":[{"x":1,"x":1}]}', '{"a\\"":1,"a\\u0022":2}'])(
    "%s gives a field twice, of which one would be lost",
    (text) => {
      expect(invalidOf(() => parseNdjsonLine(text)).message).toContain("twice");
    },
  );

  test.each(['{"a":"b:c\\":d","e":{"f:":[{"g":":"}]}}', '"a:b"', "[]", "null", '{"__proto__":1}'])(
    "%s is read",
    (text) => {
      expect(parseNdjsonLine(text)).toEqual(JSON.parse(text));
    },
  );

  test("nesting as deep as the line is long does not matter", () => {
    const depth = 100_000;
    expect(Array.isArray(parseNdjsonLine("[".repeat(depth) + "]".repeat(depth)))).toBe(true);
  });
});
