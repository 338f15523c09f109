import { inCalifornia, inEurope, statusOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

const PURPOSES: [string, Status][] = [
  [
    "Nature and purpose of processing | Provision of the parcel service. Sorting, transcription of letters and sending of invoices.",
    "present",
  ],
  ["Vendor processes Personal Information for the purposes of this Exhibit, namely payroll and invoicing.", "present"],
  ["Vendor shall process Personal Information solely for providing the Services.", "partial"],
  ["Nature of processing: call handling (routing of calls, summaries of them, reminders to callers)", "present"],
  [
    "Nature of processing: collection, recording, organisation, storage, retrieval, consultation, transmission, erasure",
    "missing",
  ],
  [
    "Vendor discloses Personal Information only for limited and specified purposes, to wit, tracing heirs and dating deeds.",
    "present",
  ],
  [
    "Vendor uses Personal Information for limited and specified purposes, namely the performance of the Services.",
    "partial",
  ],
  [
    "Customer discloses Personal Information to Vendor for the Services and other reasonable business purposes, such as preventing fraud.",
    "partial",
  ],
  ["Nature and purpose | Hosting of account records to send invoices, reminders and newsletters", "present"],
  ["Purpose of processing: sorting parcels by street; printing labels; routing letters to couriers", "present"],
  [
    "Nature and purpose | Storage, retrieval, use and erasure of Personal Information to provide the Services",
    "partial",
  ],
  ["Provider processes Personal Information to book visits; route calls; send receipts for payments.", "present"],
  [
    "Customer discloses Personal Information only for the specific purposes in Section 3.\n3. Services\nPayroll.",
    "present",
  ],
  ["Customer discloses Personal Information only for the specific purposes in Section 3.", "partial"],
  [
    "1. Services\nPayroll.\n2. Terms\nCustomer discloses Personal Information for the limited and specified purposes in Section 1 of the Master Agreement.",
    "partial",
  ],
  [
    "The limited and specified business purposes are described in Section 2 and in Annex 1.\n2. Roles\nVendor is a service provider.",
    "partial",
  ],
  [
    "Business discloses Personal Information only for the limited and specified business purposes set forth in Exhibit A.\nExhibit A\nPayroll.",
    "present",
  ],
  [
    "The specific business purposes for which Personal Information is processed are described in Annex I.\nAnnex I: Purposes\nPayroll.",
    "present",
  ],
  ["Business Purposes: hosting of customer accounts, payment processing and fraud prevention.", "present"],
  [
    "Provider processes Personal Information for the following business purposes:\n- Debugging to identify and repair errors\n- Providing storage",
    "present",
  ],
  ["The Business Purpose is sending order confirmations by email to Company’s customers.", "present"],
  ["“Business Purpose” means delivering parcels and customer support for orders placed in Company’s shop.", "present"],
  [
    "Provider shall process Personal Information for the business purpose of providing the Services under the Agreement.",
    "partial",
  ],
  ["“Business Purpose” means the purpose described in the MSA and the Statement of Work.", "partial"],
  [
    "Customer discloses Personal Information to Provider solely for a valid business purpose and to perform the Services.",
    "partial",
  ],
  ["Vendor shall process Personal Information only on documented instructions of Customer.", "partial"],
  ["Purpose | To let Client book meeting rooms, print visitor badges, and count the chairs", "present"],
  ["Subject and purpose: letting in visitors and printing badges for them", "present"],
  ["Purpose: performing the agreement and fulfilling contractual obligations.", "missing"],
  ["Purpose: to provide the Service, to secure it, to support Client, and to comply with the law.", "missing"],
  [
    "Vendor processes Personal Information solely to run the platform, which includes: room bookings; visitor badges; parking permits; and keys.",
    "present",
  ],
  [
    "Vendor processes Personal Information solely to provide the platform, including: hosting; storing; securing; and supporting it.",
    "missing",
  ],
  [
    "Vendor processes Personal Information only on instructions of Customer, which include: the Agreement, the order forms, the tickets, and letters.",
    "partial",
  ],
  ["Fees are due in thirty days.", "missing"],
];

test.each(PURPOSES)("specific purposes: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_specific_purposes")).toBe(status);
});

test("a text that knows only the law of Europe names no business purpose of California", () => {
  const words = "The processor processes personal data only for the specific purposes set out in Annex II.";
  expect(statusOf(inEurope(words), "sp_specific_purposes")).toBe("partial");
});

const STATEMENTS: [string, Status][] = [
  [
    "Company discloses Personal Information to Vendor only for the limited and specified purposes set out in Annex A.",
    "present",
  ],
  ["The Personal Information is made available to Supplier solely for the business purposes of Schedule 2.", "present"],
  [
    "Personal Information that Customer provides to Provider is provided only for limited and specific purposes.",
    "present",
  ],
  ["Provider shall use Personal Information only for the Business Purposes.", "partial"],
  ["Provider hosts the website.", "missing"],
];

test.each(STATEMENTS)("disclosed only for limited and specified purposes: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_limited_specified_statement")).toBe(status);
});
