import { inCalifornia, statusOf, textOf } from "./suggest-texts.js";

const SOLD = `Terms of Use of a register of deeds
PURCHASERS OF PERSONAL INFORMATION
Personal information is sold by Deeds Register only for limited and specified purposes, to wit, tracing heirs and dating deeds; User agrees to provide the same level of privacy protection as the CCPA requires.
User is required to notify Deeds Register if it can no longer meet its obligations under the CCPA.
User grants Deeds Register the right, upon notice, to take reasonable and appropriate steps to stop and remediate unauthorized use of personal information.`;

test("the user of a service that sells personal information is its recipient", () => {
  const text = textOf(SOLD);
  expect(statusOf(text, "tp_comply_same_protection")).toBe("present");
  expect(statusOf(text, "tp_notify_cannot_meet")).toBe("present");
  expect(statusOf(text, "tp_stop_remediate")).toBe("present");
});

test("purposes for which it is sold confine nobody's use", () => {
  const bound = `${SOLD}\nUser shall use the personal information only for those purposes.`;
  expect(statusOf(textOf(SOLD), "tp_use_only_for_purposes")).toBe("partial");
  expect(statusOf(textOf(bound), "tp_use_only_for_purposes")).toBe("present");
});

test("terms for what one “sells” or “shares” to a company are those of a third party", () => {
  const words =
    "This Addendum applies to the extent Customer “shares” or “sells” “personal information” to Acme. Acme shall provide the same level of privacy protection as the CCPA requires.";
  expect(statusOf(inCalifornia(words), "tp_comply_same_protection")).toBe("present");
});
