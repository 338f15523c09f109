import { inCalifornia, inEurope, statusOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

const PROTECTION: [string, Status][] = [
  ["Company’s vendor shall give privacy protections no less than those required by the CCPA.", "present"],
  [
    "Vendor shall comply with the CCPA and provide the same level of privacy protection as is required by the CCPA.",
    "present",
  ],
  [
    "Provider will provide the same level of privacy protection to Personal Information as required of businesses.",
    "present",
  ],
  [
    "We comply with applicable obligations under the CCPA and give personal information the level of privacy protection required by it.",
    "present",
  ],
  [
    "Supplier agrees to afford Personal Information at least the same level of protection that the CCPA requires.",
    "present",
  ],
  ["Vendor shall comply with all applicable requirements of the CCPA.", "partial"],
  ["Each party shall comply with US State Privacy Laws.", "partial"],
  ["Vendor certifies that it understands the obligations of the CCPA and will meet them.", "partial"],
  ["Customer shall comply with the CCPA in its use of the Services.", "missing"],
  ["Processor shall ensure that its Sub-processors provide the same level of protection.", "missing"],
  [
    "Provider participates in the Data Privacy Framework and provides the same level of protection as the Principles require.",
    "missing",
  ],
];

test.each(PROTECTION)("same level of privacy protection: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_comply_same_protection")).toBe(status);
});

const CANNOT: [string, Status][] = [
  [
    "Vendor shall notify Company if it determines that it can no longer meet its obligations under the CCPA.",
    "present",
  ],
  [
    "Provider will promptly, and within five business days, inform Customer after making a determination that it can no longer meet its obligations.",
    "present",
  ],
  [
    "If Supplier determines it is unable to comply with this Addendum, Supplier shall provide Company with prompt written notice.",
    "present",
  ],
  ["We will tell you if we can no longer meet these obligations.", "present"],
  [
    "Contractor must give notice without undue delay where it is no longer able to comply with its duties under this Addendum.",
    "present",
  ],
  [
    "Service Provider shall: (a) keep records; (b) notify Business where it can no longer comply with the CCPA.",
    "present",
  ],
  ["Processor shall notify Controller if it cannot comply with the Standard Contractual Clauses.", "missing"],
  ["Processor shall inform Controller if an instruction infringes the law.", "missing"],
  ["Processor shall notify Customer of a Security Incident within 72 hours.", "missing"],
  ["Provider is not required to notify Customer if it can no longer meet its obligations.", "missing"],
  ["Customer shall notify Provider if Customer can no longer meet its payment obligations.", "missing"],
];

test.each(CANNOT)("notice when it can no longer comply: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_notify_cannot_meet")).toBe(status);
});

test("the notice of European clauses is not that of California", () => {
  const words = "The processor shall promptly inform the controller if it is unable to comply with these Clauses.";
  expect(statusOf(inEurope(words), "sp_notify_cannot_meet")).toBe("missing");
});

const REQUESTS: [string, Status][] = [
  [
    "Consumer requests about personal information. Where Customer cannot act itself, Acme will give it help.",
    "present",
  ],
  [
    "Each side tells the other promptly of user rights requests about personal information. The two sides agree to cooperate to answer such requests.",
    "present",
  ],
  ["Provider helps Shop respond to verified requests to know, delete or correct personal information.", "present"],
  ["Vendor shall assist Company in responding to:\n- Right to know\n- Right to delete\n- Right to correct", "present"],
  [
    "Consumer requests about personal information. Where Customer cannot act itself, Provider will give it reasonable help.",
    "present",
  ],
  [
    "Provider will give help where Customer has to answer access, correction, deletion and other valid requests.",
    "present",
  ],
  ["Supplier shall give Buyer the ability to fulfil data subject requests as to personal information.", "present"],
  ["Support. Provider will give Customer reasonable help.", "missing"],
  ["Vendor shall assist Company in responding to verifiable consumer requests.", "present"],
  ["Provider shall enable Customer to comply with consumer requests made under the CCPA.", "present"],
  [
    "Customer shall inform Provider of any consumer request made under the CCPA that Provider must comply with, and provide the information necessary.",
    "present",
  ],
  [
    "Taking into account the nature of the processing, Processor will assist Controller by appropriate measures to respond to requests for exercising the data subject’s rights.",
    "present",
  ],
  [
    "We provide tools that help you answer requests of individuals to exercise their rights over personal data.",
    "present",
  ],
  [
    "Upon Business’s request, Service Provider shall delete or correct the personal information of a consumer to fulfil a consumer request.",
    "present",
  ],
  [
    "Processor shall notify Controller of any request it receives from a data subject concerning Personal Data and shall not respond to it.",
    "partial",
  ],
  [
    "Customer is solely responsible for responding to data subject requests and Provider has no obligation to assist with any request of a data subject.",
    "missing",
  ],
  ["Vendor shall assist the Business with the data principal’s requests about personal data.", "present"],
  ["Provider shall respond to support requests in one business day.", "missing"],
];

test.each(REQUESTS)("consumer requests: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_consumer_requests")).toBe(status);
});

test("a European duty to assist with requests serves California too", () => {
  const words =
    "The processor shall assist the controller in fulfilling its duty to respond to data subjects’ requests.";
  expect(statusOf(inEurope(words), "sp_consumer_requests")).toBe("present");
});
