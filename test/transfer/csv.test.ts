import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { MapRecord } from "../../api/model/change.js";
import { shapeChange } from "../../api/model/shape/change.js";
import { cellOf, valueOf } from "../../api/transfer/csv-cells.js";
import { csvHeader, csvRow, rowReader } from "../../api/transfer/csv.js";
import { rowParser } from "../../api/transfer/csv-rows.js";
import { csvReader, readInBatches } from "../../api/transfer/read.js";
import type { Read } from "../../api/transfer/gather.js";
import { anyRecord } from "../domain/shape-arbitraries.js";
import { invalidOf } from "./refusals.js";

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string, type: MapRecord["type"] | null = null): Promise<Read[]> {
  const all: Read[] = [];
  for await (const batch of readInBatches([bytes(text)], csvReader(type))) all.push(...batch);
  return all;
}

function rows(text: string) {
  const parser = rowParser(",");
  const found = text.split("\n").map((line, index) => parser.push({ number: index + 1, text: line }));
  return [...found, parser.end()].filter((row) => row !== undefined);
}

test("cells are read as csv-parse reads them", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "é", " ") });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), (cells, ending) => {
      const text = cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join(ending);
      const expected: unknown = parse(text, { record_delimiter: [ending] });
      expect(rows(text).map((row) => ("cells" in row ? row.cells : row.problem))).toEqual(expected);
    }),
  );
});

describe("a broken row is told with the line it begins on and hides no other", () => {
  test.each([
    [
      'a,b\n1,2" pipe\n3,4',
      [
        { line: 1, cells: ["a", "b"] },
        { line: 2, problem: expect.any(String) },
        { line: 3, cells: ["3", "4"] },
      ],
    ],
    [
      'a\n"1"2\n3',
      [
        { line: 1, cells: ["a"] },
        { line: 2, problem: expect.any(String) },
        { line: 3, cells: ["3"] },
      ],
    ],
    [
      'a\n"two\nlines"\n3',
      [
        { line: 1, cells: ["a"] },
        { line: 2, cells: ["two\nlines"] },
        { line: 4, cells: ["3"] },
      ],
    ],
    [
      'a\n"lost\n3',
      [
        { line: 1, cells: ["a"] },
        { line: 2, problem: expect.stringContaining("none closes it") },
      ],
    ],
  ])("%j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test("a quote that is never closed does not take the whole file", () => {
    const long = `"lost\n${"x".repeat(1024 * 1024)}\nnext`;
    expect(rows(long)).toMatchObject([
      { line: 1, problem: expect.any(String) },
      { line: 3, cells: ["next"] },
    ]);
  });
});

describe("a file as programs write it", () => {
  const expected = [
    { line: 2, raw: { type: "vendor", name: 'Mailer "Inc", Ltd', declaredRole: "service_provider", tags: ["a", "b"] } },
    { line: 4, raw: { type: "vendor", name: "Two\nlines", registeredBroker: true } },
  ];
  const body = (end: string) =>
    [
      "type,Name,Declared role,registered_broker,tags",
      'vendor,"Mailer ""Inc"", Ltd",service_provider,,a; b;',
      ",,,,",
      'vendor,"Two\nlines",,YES,',
      "",
    ].join(end);

  test.each([
    ["LF", body("\n")],
    ["CRLF", body("\r\n")],
    ["a byte order mark", `\ufeff${body("\n")}`],
    [
      "semicolons",
      'type;name;declaredRole;tags\nvendor;"Mailer ""Inc"", Ltd";service_provider;a|b\n\nvendor;"Two\nlines";;\n',
    ],
  ])("%s", async (name, text) => {
    const found = await read(text);
    if (name !== "semicolons") expect(found).toEqual(expected);
    else expect(found).toMatchObject([expected[0], { line: 4, raw: { name: "Two\nlines" } }]);
  });

  test("ragged rows are told one by one and the others are read", async () => {
    expect(await read("id,name\na,A\nb\nc,C,more\nd,D\n", "system")).toEqual([
      { line: 2, raw: { type: "system", id: "a", name: "A" } },
      { line: 3, problem: { field: "", message: "The row has 1 cells where the header has 2." } },
      { line: 4, problem: { field: "", message: "The row has 3 cells where the header has 2." } },
      { line: 5, raw: { type: "system", id: "d", name: "D" } },
    ]);
  });

  test("a header that is not understood is one problem, not one a row", async () => {
    expect(await read("id,shoe size\na,42\nb,43\n", "system")).toEqual([
      { line: 1, problem: { field: "shoe size", message: 'There is no column "shoe size".' } },
    ]);
  });
});

test.each<[readonly string[], string]>([
  [["name", "Name"], "name"],
  [["type", ""], ""],
  [["id", "name"], "type"],
])("the header %j is refused", (header, field) => {
  expect(invalidOf(() => rowReader(header, null)).details["field"]).toBe(field);
});

test.each([
  ["yes", "flag", true],
  ["FALSE", "flag", false],
  ["maybe", "flag", "maybe"],
  ["30", "number", 30],
  ["thirty", "number", "thirty"],
  [" a ; b|c ", "list", ["a", "b", "c"]],
  ["[]", "list", []],
  ['["a;b"]', "list", ["a;b"]],
  ["[a", "list", "[a"],
  ["  ", "text", undefined],
  ["'=1+1", "text", "=1+1"],
] as const)("the cell %j as %s", (cell, kind, value) => {
  expect(valueOf(cell, kind)).toEqual(value);
});

test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx", "\uff1dx", "'=x"])(
  "%j cannot be taken for a formula and comes back as it was",
  (text) => {
    const [row] = rows(cellOf(text, "text"));
    const cell = row !== undefined && "cells" in row ? row.cells[0] : undefined;
    expect(cell).toMatch(/^'/);
    expect(valueOf(cell ?? "", "text")).toBe(text);
  },
);

test("a record written as a row and read back is the same record", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async (record) => {
      const [found, ...more] = await read(csvHeader(record.type) + csvRow(record));
      expect(more).toEqual([]);
      expect(found).toHaveProperty("raw");
      expect(found !== undefined && "raw" in found && shapeChange(found.raw)).toEqual({ op: "put", put: record });
    }),
    { numRuns: 1000 },
  );
});
