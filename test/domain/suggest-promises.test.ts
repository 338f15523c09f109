import { inCalifornia, statusOf, textOf } from "./suggest-texts.js";

const NO_PROMISES = [
  "No assurance is given that Vendor will not sell or share Personal Information.",
  "Vendor does not guarantee that it will never sell or share Personal Information.",
  "Vendor makes no commitment that it shall not sell or share Personal Information.",
  "Vendor will use reasonable efforts not to sell or share Personal Information.",
  "Vendor agrees to consider not selling or sharing Personal Information.",
  "Vendor does not currently sell or share Personal Information.",
  "The CCPA prohibits service providers from selling or sharing Personal Information.",
  "The prohibition on selling or sharing Personal Information is set out in Section 9 of the Master Agreement.",
  "We don't currently sell or share Personal Information.",
  "[[FOUNDER DECISION: whether Vendor shall not sell or share Personal Information.]]",
  "[Counsel: confirm that Vendor shall not sell or share Personal Information.]",
];

test.each(NO_PROMISES)("what is hoped, tried, disclaimed or said elsewhere forbids nothing: %s", (words) => {
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("missing");
});

test.each([
  ["Vendor strives to provide the same level of privacy protection as the CCPA requires.", "sp_comply_same_protection"],
  ["Vendor should notify Customer if it can no longer meet its obligations under the CCPA.", "sp_notify_cannot_meet"],
])("an aim or a recommendation binds nobody: %s", (words, clause) => {
  expect(statusOf(inCalifornia(words), clause)).toBe("missing");
});

test("a ban stands where the same sentence doubts something else", () => {
  const words = "Vendor shall not sell or share Personal Information and does not guarantee that it will be accurate.";
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("present");
});

const DUTIES = [
  "- Promptly notify Customer if Acme determines that it can no longer meet its obligations.",
  "- Assist Customer in responding to verified consumer requests.",
];

test("what is listed under the title of one's obligations is one's duty without a word of binding", () => {
  const text = inCalifornia(["3. Acme's Obligations", ...DUTIES].join("\n"));
  expect(statusOf(text, "sp_notify_cannot_meet")).toBe("present");
  expect(statusOf(text, "sp_consumer_requests")).toBe("present");
});

test("under the title of the customer's obligations it is the customer's", () => {
  const text = inCalifornia(["3. Customer's Obligations", ...DUTIES].join("\n"));
  expect(statusOf(text, "sp_notify_cannot_meet")).toBe("missing");
  expect(statusOf(text, "sp_consumer_requests")).toBe("missing");
});

const ENUMERATED =
  "Provider: (a) shall not sell or share Personal Information; (b) provides the same level of privacy protection that the CCPA requires; and (c) passes these duties on to its subprocessors.";

test("one item of a sentence says nothing against another", () => {
  expect(statusOf(inCalifornia(ENUMERATED), "sp_comply_same_protection")).toBe("present");
});

test("a sentence that holds all its items opens no list for the next section", () => {
  const audits =
    "Customer may audit once a year, and at any time where: (a) an incident occurred; or (b) a regulator asks.";
  const text = textOf(audits, "C11. California", `Under the CCPA, Provider is a service provider. ${ENUMERATED}`);
  expect(statusOf(text, "sp_comply_same_protection")).toBe("present");
});

test.each(["We won't sell or share Personal Information.", "We don’t sell or share Personal Information."])(
  "a shortened not forbids as well: %s",
  (words) => {
    expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("present");
  },
);
