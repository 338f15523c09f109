import { textOf, statusOf } from "./suggest-texts.js";

test("a text without any clause is missing them all", () => {
  expect(statusOf(textOf("The parties will meet on Tuesday to look at the garden."), "sp_no_sell_share")).toBe(
    "missing",
  );
});

test.each([
  ["Vendor shall not sell or share Personal Information.", "present"],
  ["Vendor shall not sell Personal Information it receives from Company.", "partial"],
  ["The terms “Sell” and “Share” have the meanings given in the CCPA.", "missing"],
])("selling and sharing: %s is %s", (sentence, status) => {
  expect(statusOf(textOf(sentence), "sp_no_sell_share")).toBe(status);
});
