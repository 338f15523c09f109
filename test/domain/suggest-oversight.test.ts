import { inCalifornia, inEurope, statusOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

const OVERSIGHT: [string, Status][] = [
  [
    "Customer may take reasonable and appropriate steps to stop and remediate unauthorized use of Personal Information.",
    "missing",
  ],
  [
    "Vendor grants Company the right to take reasonable and appropriate steps to ensure that Vendor uses Personal Information consistently with the CCPA.",
    "present",
  ],
  [
    "Customer may take reasonable and appropriate steps to help ensure that Provider’s use of Personal Information is consistent with Customer’s obligations.",
    "present",
  ],
  [
    "Provider acknowledges and agrees that Customer has the right to take reasonable, appropriate steps to ensure consistent use.",
    "present",
  ],
  [
    "Supplier shall permit Company to take reasonable and appropriate steps to confirm Supplier’s compliance.",
    "present",
  ],
  [
    "Business shall have the right, upon notice, to take reasonable and appropriate steps to ensure that Service Provider uses Personal Information lawfully.",
    "present",
  ],
  ["Customer may audit Provider’s compliance once a year.", "partial"],
  ["Customer may take reasonable steps to verify compliance with this Addendum.", "partial"],
  ["Provider shall take reasonable and appropriate steps to ensure the security of Personal Information.", "missing"],
  ["Business has no right to take reasonable and appropriate steps to ensure compliance.", "missing"],
  ["Business waives any right to take reasonable and appropriate steps to ensure compliance.", "missing"],
  ["Customer does not have the right to take reasonable and appropriate steps to ensure consistent use.", "missing"],
  ["Provider bills monthly.", "missing"],
];

test.each(OVERSIGHT)("right to oversee: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_oversight_right")).toBe(status);
});

test("the audit of a European text is a lesser right", () => {
  const words = "The processor shall allow for and contribute to audits, including inspections, by the controller.";
  expect(statusOf(inEurope(words), "sp_oversight_right")).toBe("partial");
});

const REMEDIATE: [string, Status][] = [
  [
    "Customer reserves the right to take reasonable steps to discontinue and remediate unauthorized use of Personal Information.",
    "present",
  ],
  [
    "If Vendor can no longer meet its duties, it shall notify Client of that finding and cease processing Personal Information or remediate.",
    "partial",
  ],
  [
    "Provider will at once stop and remediate any use of Personal Information that Customer identifies as unauthorized.",
    "present",
  ],
  ["Vendor shall cease the processing of Personal Information or remedy it upon Client’s direction.", "present"],
  ["Vendor shall stop and remediate any Security Incident upon Client’s direction.", "missing"],
  [
    "Company may, upon notice, take reasonable and appropriate steps to stop and remediate unauthorized use of Personal Information.",
    "present",
  ],
  [
    "Supplier grants Customer the right, upon notice, to stop and remediate any unauthorised use of Personal Information.",
    "present",
  ],
  [
    "If Customer notifies Provider of unauthorized use, Customer shall have the right to take reasonable and appropriate steps to stop and remediate it.",
    "present",
  ],
  [
    "The parties will work together in good faith to remediate any unauthorized processing of Personal Information.",
    "partial",
  ],
  ["Vendor shall promptly remediate any unauthorized use of Personal Information.", "partial"],
  ["Provider shall remediate any Security Incident.", "missing"],
  ["Provider shall take reasonable steps to stop and remediate a Personal Data Breach.", "missing"],
];

test.each(REMEDIATE)("stop and remediate: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_stop_remediate")).toBe(status);
});

const TWELVE: [string, Status][] = [
  [
    "Such steps may include ongoing manual reviews, automated scans and regular assessments at least once every 12 months.",
    "present",
  ],
  ["Provider shall have an independent auditor assess its processing of Personal Information annually.", "present"],
  ["Customer may audit the processing of Personal Information no more than once per year.", "partial"],
  ["The Agreement renews annually; personal information is kept.", "missing"],
];

test.each(TWELVE)("a review every 12 months: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_audit_12_months")).toBe(status);
});

const CERTIFIES: [string, Status][] = [
  ["Contractor certifies that it understands the restrictions in this Section and will comply with them.", "present"],
  ["We certify that we understand these restrictions and will comply with them.", "present"],
  [
    "Vendor hereby certifies its understanding of the obligations in this Addendum and that it will comply with them.",
    "present",
  ],
  ["Vendor understands the restrictions of this Addendum.", "partial"],
  ["Provider is certified under ISO 27001.", "missing"],
];

test.each(CERTIFIES)("certification: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "con_certification")).toBe(status);
});

const SUBS: [string, string, Status][] = [
  [
    "sp_subcontractor_notice",
    "Provider shall notify Customer thirty days before it engages a new Sub-processor.",
    "present",
  ],
  [
    "sp_subcontractor_notice",
    "Vendor shall not engage a subcontractor without Company’s prior written consent.",
    "present",
  ],
  ["sp_subcontractor_notice", "A list of current sub-processors is published on our website.", "partial"],
  ["sp_subcontractor_notice", "Provider keeps Personal Information safe.", "missing"],
  [
    "sp_subcontractor_flowdown",
    "Provider shall enter into a written contract with each Subprocessor that imposes the same obligations as this Addendum.",
    "present",
  ],
  [
    "sp_subcontractor_flowdown",
    "Subcontractors shall be bound by written agreement to terms no less protective than these.",
    "present",
  ],
  ["sp_subcontractor_flowdown", "Provider remains liable for its Sub-processors of Personal Information.", "partial"],
  ["sp_security", "Provider shall implement reasonable security procedures and practices.", "present"],
  ["sp_security", "We maintain appropriate technical and organisational measures to protect personal data.", "present"],
  ["sp_security", "Customer shall maintain reasonable security of its passwords.", "missing"],
  [
    "sp_assist_audit_risk_admt",
    "Vendor shall cooperate with Company’s cybersecurity audits and risk assessments.",
    "present",
  ],
  ["sp_assist_audit_risk_admt", "Vendor shall assist with data protection impact assessments.", "partial"],
  [
    "con_monitoring",
    "Business may monitor Contractor’s compliance through manual reviews and automated scans at least every 12 months.",
    "present",
  ],
  ["deid_recipient_obligation", "Vendor shall not attempt to re-identify any deidentified information.", "present"],
  [
    "deid_recipient_obligation",
    "Recipient shall maintain deidentified data in deidentified form and comply with § 1798.140(m).",
    "present",
  ],
  ["deid_recipient_obligation", "Vendor may use de-identified data for research.", "missing"],
];

test.each(SUBS)("%s: %s is %s", (clause, words, status) => {
  expect(statusOf(inCalifornia(words), clause)).toBe(status);
});
