import { clocksOf } from "../../../web/history/instant.js";
import { fieldChanges } from "../../../web/history/field-changes.js";

describe("what differs between two versions", () => {
  test.each([
    ["a field that was set", { name: "A", owner: null }, { name: "A", owner: "o" }, [["Owner", null, "o"]]],
    ["a list, by what came and what went", { tags: ["a", "b"] }, { tags: ["b", "c"] }, [["Tags", "a", "c"]]],
    [
      "an inner record, part by part",
      { scope: { purposes: null } },
      { scope: { purposes: ["p"] } },
      [["Scope: purposes", null, "p"]],
    ],
    ["nothing where only the order of fields differs", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [
      "a record that is new",
      null,
      { name: "A", evergreen: false },
      [
        ["Name", null, "A"],
        ["Evergreen", null, "No"],
      ],
    ],
  ])("%s", (_, before, after, told) => {
    expect(
      fieldChanges(before, after, (_field, value) => value).map(({ field, before: from, after: to }) => [
        field,
        from,
        to,
      ]),
    ).toEqual(told);
  });
});

test("the words of a record are shown as the server says them, inside lists and inner records too", () => {
  const shown = (field: string, value: string) => `${field}=${value}`;
  const after = { mechanism: "api", carries: ["email"], gates: [{ right: "delete", means: "code", testedOn: null }] };
  expect(fieldChanges(null, after, shown).map(({ after: to }) => to)).toEqual([
    "mechanism=api",
    "carries=email",
    "right right=delete; means means=code",
  ]);
});

test("an instant is told by California's clock, summer and winter, and in UTC", () => {
  expect(clocksOf("2026-07-01T06:30:00.000Z").california).toBe("2026-06-30 23:30:00 PDT");
  expect(clocksOf("2026-11-24T17:12:05.000Z")).toEqual({
    california: "2026-11-24 09:12:05 PST",
    utc: "2026-11-24 17:12:05 UTC",
  });
});
