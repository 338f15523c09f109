import { applyChanges } from "../../api/model/apply.js";
import type { SluiceError } from "../../api/common/errors.js";
import {
  contract,
  flow,
  mapOf,
  putCategory,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  removeRecord,
  system,
  vendor,
} from "./maps.js";

const map = mapOf(
  putCategory("email", ["pi_identifiers"]),
  putCategory("work-email", ["email"]),
  putSystem({ ...system("shop"), collects: ["email"] }),
  putVendor(vendor("mailer")),
  putVendor(vendor("sender")),
  putFlow(flow("f", "shop", "mailer", { carries: ["email"] })),
  putContract(contract("c", "sender", { onBehalfOf: "mailer", scope: { purposes: null, categories: ["email"] } })),
);

function problems(...ids: readonly string[]): readonly (readonly string[])[] {
  try {
    applyChanges(
      map,
      ids.map((id) => removeRecord(id)),
    );
  } catch (error) {
    const { errors } = (error as SluiceError).details as { errors: { record: string; field: string }[] };
    return errors.map(({ record, field }) => [record, field]);
  }
  return [];
}

test.each([
  ["a party that a flow touches", ["shop"], [["shop", "remove.removeFlows"]]],
  [
    "a vendor that signed",
    ["mailer"],
    [
      ["mailer", "remove.removeFlows"],
      ["mailer", "remove.id"],
    ],
  ],
  ["a vendor that is bound", ["sender"], [["sender", "remove.id"]]],
  [
    "a category that records name, field by field",
    ["email"],
    [
      ["work-email", "parents"],
      ["shop", "collects"],
      ["c", "scope.categories"],
      ["f", "carries"],
    ],
  ],
])("%s is not removed while something refers to it", (_, ids, expected) => {
  expect(problems(...ids)).toEqual(expected);
});

test("what refers to each other goes together", () => {
  expect(problems("c", "sender", "f", "mailer", "shop", "work-email", "email")).toEqual([]);
});
