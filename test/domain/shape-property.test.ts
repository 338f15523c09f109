import fc from "fast-check";
import { SluiceError } from "../../api/common/errors.js";
import { RECORD_TYPES } from "../../api/model/change.js";
import { shapeChange } from "../../api/model/shape/change.js";
import { FIELDS } from "../../api/model/shape/fields.js";
import { plainRecord } from "../../api/model/shape/plain.js";
import { anyRecord } from "./shape-arbitraries.js";

test("a record written out and read back is the same record", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const line = JSON.stringify(plainRecord(record));
      expect(shapeChange(JSON.parse(line))).toEqual({ op: "put", put: record });
    }),
    { numRuns: 2000 },
  );
});

test("equal records are equal bytes, whatever the order of their fields", () => {
  fc.assert(
    fc.property(anyRecord, ({ type, record }) => {
      const turned = {
        type,
        record: Object.fromEntries(Object.entries(record).reverse()),
      } as unknown as typeof anyRecord;
      const other = turned as unknown as Parameters<typeof plainRecord>[0];
      expect(JSON.stringify(plainRecord(other))).toBe(JSON.stringify(plainRecord({ type, record } as typeof other)));
    }),
  );
});

const fieldNames = [...new Set([...Object.values(FIELDS).flat(), "type", "findings", "removeFlows", "__proto__"])];
const hostileValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(..."\u0000 |\ud800|2026-02-30|".split("|"), [], {}, null, -1, 1e308, "present"),
  fc.array(fc.string({ unit: "binary" })),
);
const hostile = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(fc.constantFrom(...RECORD_TYPES, "remove"), fc.dictionary(fc.constantFrom(...fieldNames), hostileValue))
    .map(([type, rest]) => ({ ...rest, type })),
);

test("whatever is thrown at it, a shape answers with a whole change or with INVALID that names a field", () => {
  fc.assert(
    fc.property(hostile, (raw) => {
      try {
        const change = shapeChange(raw);
        if (change.op === "put") expect(Object.values(change.put.record)).not.toContain(undefined);
      } catch (error) {
        expect(error).toBeInstanceOf(SluiceError);
        expect((error as SluiceError).code).toBe("INVALID");
        expect(typeof (error as SluiceError).details["field"]).toBe("string");
        expect((error as SluiceError).message.length).toBeLessThan(700);
      }
    }),
    { numRuns: 3000 },
  );
});
