import { inCalifornia, inEurope, statusOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

const OTHER_PURPOSE: [string, Status][] = [
  [
    "Vendor certifies that it will heed the prohibition on using or disclosing Personal Information for any purpose other than the Business Purpose.",
    "present",
  ],
  ["Vendor shall process Personal Information only for the purposes stated in Section 2.", "present"],
  [
    "Vendor shall not retain, use or disclose Personal Information outside the relationship of the parties or the permitted purposes.",
    "present",
  ],
  ["Vendor shall not use Personal Information for a purpose unrelated to the Services.", "present"],
  ["Vendor will not use Personal Information beyond specified purposes.", "present"],
  [
    "Vendor shall process the information only as reasonably necessary and proportionate to those purposes or as the CCPA permits.",
    "present",
  ],
  ["Vendor shall process Personal Information only as necessary to provide the Services.", "partial"],
  [
    "Where Vendor processes Personal Information as a service provider, Customer discloses it only for the specific purposes of Annex 1.",
    "missing",
  ],
  [
    "Vendor shall not retain, use, or disclose Personal Information for any purpose other than the business purposes specified in the Agreement.",
    "present",
  ],
  [
    "We will not retain, use or disclose your Personal Information except for the business purposes in Annex 1 or as the CCPA permits.",
    "present",
  ],
  ["Provider may not use or disclose Personal Information for any other purpose.", "present"],
  [
    "Supplier is prohibited from retaining, using, or disclosing the Personal Information for any purposes other than those specified herein.",
    "present",
  ],
  ["Processor shall not retain, use, or disclose Personal Information outside the Business Purpose.", "present"],
  [
    "Service Provider shall retain, use, and disclose Personal Information solely for the Business Purposes.",
    "present",
  ],
  [
    "Contractor shall not:\n(a) retain, use, or disclose Personal Information:\n(i) for any purpose other than the Business Purpose;\n(ii) outside of the direct business relationship.",
    "present",
  ],
  [
    "Seller will not collect, retain, use, disclose or otherwise process Personal Information for any purpose other than performing the Services.",
    "present",
  ],
  ["Processor shall process Personal Data only on the documented instructions of Controller.", "partial"],
  ["Provider processes personal information as necessary to provide the Services.", "partial"],
  [
    "Customer shall not use personal information of Provider’s staff for any purpose other than its own administration.",
    "missing",
  ],
  ["The parties shall keep the terms of this Agreement confidential.", "missing"],
];

test.each(OTHER_PURPOSE)("no other purpose: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_no_other_purpose")).toBe(status);
});

test("instructions of a European text are generic for California", () => {
  const words = "The processor shall process personal data only on documented instructions and for no other purpose.";
  expect(statusOf(inEurope(words), "sp_no_other_purpose")).toBe("partial");
  expect(statusOf(inEurope(words), "sp_no_other_commercial_purpose")).toBe("missing");
});

const COMMERCIAL: [string, Status][] = [
  [
    "Vendor shall not retain, use, or disclose Personal Information for any commercial purpose other than the Business Purposes.",
    "present",
  ],
  [
    "Provider will not use Personal Information for any purpose, including a commercial purpose, other than providing the Services.",
    "present",
  ],
  [
    "Supplier is prohibited from using Personal Information for any commercial purposes except as specified in Exhibit 1.",
    "present",
  ],
  [
    "Vendor shall not retain, use or disclose Personal Information for any purpose other than the Business Purposes.",
    "partial",
  ],
  ["“Commercial Purposes” has the meaning given in the CCPA.", "missing"],
  ["Vendor shall process Personal Information on instructions.", "missing"],
];

test.each(COMMERCIAL)("no other commercial purpose: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_no_other_commercial_purpose")).toBe(status);
});

test("commercial purposes of a European text are no more than partly forbidden", () => {
  const words = "The processor shall not use the personal data for its own commercial purposes.";
  expect(statusOf(inEurope(words), "sp_no_other_commercial_purpose")).toBe("partial");
});

const RELATIONSHIP: [string, Status][] = [
  [
    "Vendor shall not retain, use or disclose Personal Information outside of the direct business relationship between the parties.",
    "present",
  ],
  ["We will not use the personal information outside our direct business relationship with you.", "present"],
  [
    "Retaining, using, or disclosing Personal Information outside of the direct business relationship between Vendor and Company is prohibited.",
    "present",
  ],
  [
    "Provider must not:\n1. sell or share Personal Information;\n2. disclose Personal Information outside its direct business relationship with Customer.",
    "present",
  ],
  ["The direct business relationship between the parties began in 2019.", "missing"],
  ["Provider may use Personal Information outside of the direct business relationship.", "missing"],
];

test.each(RELATIONSHIP)("not outside the direct business relationship: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_no_outside_relationship")).toBe(status);
});

const COMBINING: [string, Status][] = [
  [
    "Vendor shall not combine Personal Information with personal information that it receives from or on behalf of another person.",
    "present",
  ],
  [
    "Provider is prohibited from combining Personal Information received from Customer with information from any other source or its own interactions with consumers.",
    "present",
  ],
  [
    "We will not sell or share Personal Information, or combine it with personal data from other sources except as the law allows.",
    "present",
  ],
  ["Supplier will not commingle Personal Information with personal data of other customers.", "present"],
  ["Customer Personal Data shall not be combined with data Processor obtains from third parties.", "present"],
  ["Processing includes collection, use, alignment or combination, and erasure.", "missing"],
  ["Provider may combine Personal Information with other data to improve the Services.", "missing"],
  ["Customer shall not combine the Services with other software that processes personal information.", "missing"],
];

test.each(COMBINING)("no combining: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_no_combining")).toBe(status);
});
