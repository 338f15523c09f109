import { inCalifornia, statusOf, textOf } from "./suggest-texts.js";

test("a list ends where the sections of the text go on", () => {
  const text = textOf(`This Addendum covers Personal Information subject to the CCPA.
2.1 Vendor shall not do the following:
a. sell Personal Information;
b. share Personal Information.
3.1 Assistance with consumer requests: Vendor assists Company with consumer requests.
3.2 Company may combine Personal Information with that of other vendors.`);
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
  expect(statusOf(text, "sp_consumer_requests")).toBe("present");
  expect(statusOf(text, "sp_no_combining")).toBe("missing");
});

test("sections may be the items of a list", () => {
  const text = inCalifornia(`3. Provider shall not:
3.1 Sell or share Personal Information. Provider does not do so for anybody.
3.2 Retain, use, or disclose it outside the direct business relationship.
4. Provider shall:
4.1 Notify Customer if it can no longer meet its obligations.`);
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
  expect(statusOf(text, "sp_no_outside_relationship")).toBe("present");
  expect(statusOf(text, "sp_notify_cannot_meet")).toBe("present");
});

test("numerals with full stops number items amid the lines of a page", () => {
  const page = `3
2.3.3 Without prejudice to section 2.3.1, Mailbird shall:
i. Not “sell” Personal Data or “share” Personal Data for purposes of “cross-context
behavioral advertising” as defined under U.S. Privacy Laws;
ii. Not retain, use, or disclose Personal Data outside of the direct business relationship; and
iii. Immediately notify Customer if Mailbird determines that it can no longer meet its
obligations under this DPA.
2.3.4 Mailbird shall promptly answer.`;
  const text = { segments: [{ place: "page 3", text: page }] };
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
  expect(statusOf(text, "sp_no_outside_relationship")).toBe("present");
  expect(statusOf(text, "sp_notify_cannot_meet")).toBe("present");
});

test("a sentence goes on over the end of a page", () => {
  const pages = [
    "This covers Personal Information under the CCPA. Vendor shall not sell or",
    "share Personal Information.",
  ];
  const text = { segments: pages.map((words, at) => ({ place: `page ${at + 1}`, text: words })) };
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
});

test("the “not” of one item does not reach the next", () => {
  const words =
    "Vendor will: (a) not sell or share Personal Information; (b) provide the same level of privacy protection; and (c) notify Company if it can no longer meet its obligations.";
  expect(statusOf(inCalifornia(words), "sp_comply_same_protection")).toBe("present");
  expect(statusOf(inCalifornia(words), "sp_notify_cannot_meet")).toBe("present");
});

test("who is bound stays so through a sentence", () => {
  const words =
    "Customer shall not retain, use or disclose personal information for any other purpose, whatever the reason may be, and shall not combine it with other personal information.";
  expect(statusOf(inCalifornia(words), "sp_no_combining")).toBe("missing");
});

test("a name that the text gives no side does what a recipient does", () => {
  const words = "Mailbird assists the customer with its duties and answers data subject requests about personal data.";
  expect(statusOf(inCalifornia(words), "sp_consumer_requests")).toBe("present");
});

test("a cell forbids what its row names", () => {
  const text = inCalifornia(`Combining with data from other sources | Not permitted
Use outside the direct business relationship | Prohibited
Commercial purposes other than the Services | Prohibited
Retention, use or disclosure for other purposes | Prohibited`);
  expect(statusOf(text, "sp_no_combining")).toBe("present");
  expect(statusOf(text, "sp_no_outside_relationship")).toBe("present");
  expect(statusOf(text, "sp_no_other_commercial_purpose")).toBe("present");
  expect(statusOf(text, "sp_no_other_purpose")).toBe("present");
});

test("“you” of a platform is bound where “you” may not sell", () => {
  const text = inCalifornia(
    "You agree you will not sell or share Personal Information that the platform lets you read.",
  );
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
});

test("“Company” is on the side that the text gives it", () => {
  const words = "Company is Customer’s service provider. Company shall not sell or share Personal Information.";
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("present");
  const other = "Company is the business. Company shall not sell or share Personal Information.";
  expect(statusOf(inCalifornia(other), "sp_no_sell_share")).toBe("missing");
});

test("items may end with nothing and begin small", () => {
  const text = inCalifornia(`Mailbird must:
process Personal Information only for the business purposes of the order
not sell or share Personal Information
provide the same level of privacy protection that the CCPA requires
notify Customer if it finds that it can no longer meet these obligations`);
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
  expect(statusOf(text, "sp_comply_same_protection")).toBe("present");
  expect(statusOf(text, "sp_notify_cannot_meet")).toBe("present");
});

test("items that say what is done speak of the one whom the lead names", () => {
  const text = inCalifornia(`As a service provider of Customer, Mailbird:
- Processes Personal Information solely for the business purposes of the order
- Does not sell or share Personal Information
- Provides the same level of privacy protection as the CCPA requires
- Will notify Customer if it can no longer meet its obligations`);
  expect(statusOf(text, "sp_no_other_purpose")).toBe("present");
  expect(statusOf(text, "sp_no_sell_share")).toBe("present");
  expect(statusOf(text, "sp_comply_same_protection")).toBe("present");
  expect(statusOf(text, "sp_notify_cannot_meet")).toBe("present");
});

test("who is named and does something is no item of the list before", () => {
  const text = inCalifornia(`The work covers:
- Sorting of parcels
- Printing of labels
Mailbird keeps to this. Mailbird assists Customers in answering data subject access and erasure requests.`);
  expect(statusOf(text, "sp_consumer_requests")).toBe("present");
});

const FORM = `Business purposes for which personal information is processed | BOX Debugging to repair errors TICK Processing payments
OPEN Advertising, provided that the provider shall not combine personal information with that of others
Provider shall not sell personal information.`;

test("what a form offers is said where its box is ticked", () => {
  const filled = FORM.replace("BOX", "\u2610").replace("TICK", "\u2612").replace("OPEN", "\u2610");
  expect(statusOf(inCalifornia(filled), "sp_specific_purposes")).toBe("present");
  expect(statusOf(inCalifornia(filled), "sp_no_combining")).toBe("missing");
  const marks = FORM.replace("BOX", "\u25a1").replace("TICK", "\u25a1").replace("OPEN", "\u25a1");
  expect(statusOf(inCalifornia(marks), "sp_no_combining")).toBe("present");
});

test("the purpose of advertising alone forbids no combining", () => {
  const words =
    "When it advertises, a service provider shall not combine the personal information of opted-out consumers with that of others.";
  expect(statusOf(inCalifornia(words), "sp_no_combining")).toBe("missing");
});
