import { inCalifornia, statusOf, whyOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

const PURPOSES: [string, Status][] = [
  ["The limited and specified business purposes are set out in Annex B.", "partial"],
  ["The specific business purpose is the provision of the Services.", "partial"],
  [
    "Vendor shall process Personal Information as set out in Exhibit A for the specific business purposes listed in it.",
    "partial",
  ],
  [
    "The limited and specified business purposes are set out in Annex B.\nAnnex B\nPurposes\nPayroll and benefits administration.",
    "present",
  ],
  [
    "Annex 1\nSubject matter | Sending invoices and payment reminders to the customers of Client.\nDuration | The term.",
    "present",
  ],
  [
    "Schedule A - Details of Processing\nSubject matter of the processing: email delivery and analytics for the customers of Client.",
    "present",
  ],
  [
    "Vendor processes Personal Information for the following business purposes:\n- helping to ensure security and integrity\n- debugging to identify and repair errors",
    "present",
  ],
  [
    "Business Purpose: performing services on behalf of the business, including maintaining or servicing accounts, providing customer service, processing or fulfilling orders.",
    "present",
  ],
  [
    "The specific business purpose for which Vendor processes Personal Information is the sending of text messages to employees.",
    "present",
  ],
  [
    "Schedule 1\nSubject matter\nHosting of online surveys and reporting of the answers.\nNature and purpose\nAs stated above.",
    "present",
  ],
  [
    "The business purpose is defined in Section 1798.140(e)(5) of the CCPA: performing services for Customer.",
    "present",
  ],
  ["Purposes of processing | Payroll and benefits administration", "present"],
  ["Subject matter of processing: Customer support by e-mail and telephone", "present"],
  [
    "The parties agree that the business purposes are: (1) fraud prevention; (2) order fulfilment; (3) analytics.",
    "present",
  ],
];

test.each(PURPOSES)("purposes in annexes and rows: %s is %s", (words, expected) => {
  expect(statusOf(inCalifornia(words), "sp_specific_purposes")).toBe(expected);
});

test("purposes in an annex that is not here are partial, and why says so", () => {
  const text = inCalifornia("The limited and specified business purposes are set out in Annex B.\nAnnex C\nPayroll.");
  expect(statusOf(text, "sp_specific_purposes")).toBe("partial");
  expect(whyOf(text, "sp_specific_purposes")).toMatch(/annex or a section that is not in the text/);
});

test("an annex that begins amid a page is in the text", () => {
  const page = "The business purposes are set out in Annex 1. Signature: Name: Day: Annex 1: purposes Payroll. More.";
  const other = page.replace("Annex 1: purposes", "Annex 2: purposes");
  expect(statusOf(inCalifornia(page), "sp_specific_purposes")).toBe("present");
  expect(statusOf(inCalifornia(other), "sp_specific_purposes")).toBe("partial");
});
