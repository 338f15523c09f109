import { inCalifornia, statusOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

/** Each duty in the active and the passive, as a ban and as an abstention, and what falls short of it. */
const WORDINGS: Record<string, [Status, string][]> = {
  sp_no_sell_share: [
    [
      "partial",
      "Vendor shall not sell Personal Information or share it with any third party for monetary or other valuable consideration.",
    ],
    [
      "partial",
      "The Processor shall not sell, share, or otherwise disclose the Personal Data to any third party for monetary or other valuable consideration, in violation of the CCPA.",
    ],
    ["partial", "Vendor will not sell, rent or share Personal Information for consideration."],
    [
      "present",
      "Vendor will not sell Personal Information for consideration or share it for cross-context behavioral advertising.",
    ],
    [
      "present",
      "Vendor will not sell or share (as defined in the CCPA) Personal Information, whether or not for monetary or other valuable consideration.",
    ],
    ["present", "Vendor is prohibited from selling or sharing Personal Information."],
    ["present", "Vendor agrees to refrain from selling Personal Information or sharing Personal Information."],
    ["present", "Under no circumstances may Vendor sell or share Personal Information."],
    ["present", "Personal Information shall not be sold or shared by Vendor."],
    ["present", "Vendor agrees not to sell or share any Personal Information."],
    ["present", "Neither Vendor nor its affiliates will sell or share Personal Information."],
    ["present", "Vendor has not sold or shared and will not sell or share Personal Information."],
    ["present", "Vendor shall refrain from (i) selling Personal Information, (ii) sharing Personal Information."],
    ["present", "Selling or sharing of Personal Information by Vendor is strictly prohibited."],
    ["present", "Vendor may not engage in the sale or sharing of Personal Information."],
    [
      "present",
      'Vendor does not and shall not "sell" (\u00a7 1798.140(ad)) or "share" (\u00a7 1798.140(ah)) Personal Information.',
    ],
  ],
  sp_no_other_purpose: [
    [
      "present",
      "Vendor is prohibited from retaining, using or disclosing Personal Information for any purpose other than the Business Purposes.",
    ],
    [
      "present",
      "Vendor will refrain from using, retaining or disclosing Personal Information except as needed for the Business Purposes.",
    ],
    [
      "present",
      "Vendor agrees not to retain, use, or disclose Personal Information for purposes other than those set forth in the Agreement.",
    ],
    [
      "present",
      "Under no circumstances will Vendor retain, use or disclose Personal Information for a purpose not specified in this Addendum.",
    ],
    [
      "present",
      "Personal Information shall not be retained, used, or disclosed by Vendor for any purpose other than the Business Purposes.",
    ],
    ["present", "Vendor shall not process Personal Information for any purpose other than the Business Purposes."],
    [
      "present",
      "Vendor will only retain, use, or disclose Personal Information as necessary for the specific purpose of performing the Services.",
    ],
    [
      "present",
      "Vendor shall limit its retention, use and disclosure of Personal Information to the limited and specified purposes.",
    ],
    [
      "present",
      "Vendor's retention, use and disclosure of Personal Information shall be limited to the Business Purposes.",
    ],
    ["present", "Vendor shall not retain, use or disclose Personal Information other than to provide the Services."],
    [
      "present",
      "Vendor shall not use Personal Information for its own purposes or for any purpose other than performing the Services.",
    ],
    [
      "present",
      "Vendor shall not: retain, use or disclose Personal Information for any purpose that is not the specific purpose of performing the Services.",
    ],
    [
      "present",
      "Any retention, use or disclosure of Personal Information for a purpose other than the Business Purposes is prohibited.",
    ],
    [
      "present",
      "Vendor shall not retain, use, or disclose Personal Information except to the extent necessary to perform the Services.",
    ],
    [
      "present",
      "Vendor shall not access, use, retain, or disclose Personal Information except as permitted under the Agreement to perform the Services.",
    ],
    ["partial", "Vendor shall use Personal Information only as instructed by Customer."],
    ["partial", "Vendor shall process Personal Information solely on behalf of Customer."],
    [
      "partial",
      "Vendor processes Personal Information exclusively in accordance with the Agreement and the written instructions of Customer.",
    ],
    ["partial", "Vendor will not use Personal Information for its own benefit."],
  ],
  sp_no_other_commercial_purpose: [
    [
      "present",
      "Vendor is prohibited from using Personal Information for a commercial purpose other than the Business Purposes.",
    ],
    [
      "present",
      "Vendor shall not retain, use or disclose Personal Information for any purpose, including a commercial purpose, other than providing the Services.",
    ],
    [
      "partial",
      "Vendor shall not retain, use or disclose Personal Information for any purpose, including commercial purposes, outside of the direct business relationship with Customer.",
    ],
    [
      "partial",
      "Vendor shall not use Personal Information for any purpose outside the direct business relationship between the parties.",
    ],
    ["present", "Vendor shall not use Personal Information for any commercial purpose."],
  ],
  sp_no_outside_relationship: [
    [
      "present",
      "Vendor is prohibited from retaining, using, or disclosing Personal Information outside the direct business relationship between Vendor and Customer.",
    ],
    [
      "present",
      "Vendor will refrain from retaining, using or disclosing Personal Information outside of Vendor's direct business relationship with Customer.",
    ],
    [
      "present",
      "Vendor shall not retain, use, or disclose Personal Information outside the scope of the direct business relationship.",
    ],
    [
      "present",
      "Vendor shall not use or disclose Personal Information other than in the context of the direct business relationship between the parties.",
    ],
    ["present", "Personal Information will not be used outside the direct relationship between the parties."],
    ["present", "Vendor shall not use Personal Information beyond the direct business relationship with Customer."],
  ],
  sp_no_combining: [
    [
      "present",
      "Vendor is prohibited from combining Personal Information with information it receives from other sources.",
    ],
    [
      "present",
      "Vendor will refrain from combining or updating Personal Information with personal information received from or on behalf of another person.",
    ],
    [
      "present",
      "Vendor shall keep Personal Information separate and shall not commingle it with data of other clients.",
    ],
    [
      "present",
      "Personal Information shall not be combined with personal information collected from Vendor's own interactions.",
    ],
    [
      "present",
      "Vendor may combine Personal Information only as permitted by Section 7050(b) and shall otherwise not combine Personal Information with other data.",
    ],
    [
      "present",
      "Vendor agrees that it will not merge Personal Information with data it obtains elsewhere, except as permitted by the CCPA.",
    ],
    [
      "present",
      "Vendor shall keep Personal Information logically separate from, and shall not link it with, personal information from other sources.",
    ],
  ],
  sp_comply_same_protection: [
    ["present", "Vendor shall provide at least the level of privacy protection required by the CCPA."],
    [
      "present",
      "Vendor will afford Personal Information the same level of privacy protection as is required of Customer under the CCPA.",
    ],
    [
      "present",
      "Vendor shall comply with the CCPA and protect Personal Information to the same extent the CCPA requires of businesses.",
    ],
    [
      "present",
      "Vendor agrees to maintain a level of privacy protection for Personal Information that meets the requirements of the CCPA.",
    ],
    ["present", "Personal Information will receive the same level of privacy protection that the CCPA requires."],
    [
      "present",
      "Vendor shall comply with all applicable sections of the CCPA, including by providing the level of privacy protection required of businesses by the CCPA.",
    ],
    [
      "present",
      "Vendor shall provide Personal Information with a level of privacy protection equivalent to that required under the CCPA.",
    ],
    ["present", "Vendor will provide no less than the same degree of privacy protection as is required by the CCPA."],
    ["partial", "Vendor will comply with its obligations under the CCPA."],
    ["partial", "Each party shall comply with the applicable provisions of the CCPA."],
    ["partial", "Vendor shall process Personal Information in compliance with the CCPA."],
    ["partial", "Vendor shall process Personal Information in accordance with the CCPA."],
    ["partial", "Vendor's processing of Personal Information shall comply with the CCPA."],
    ["partial", "Vendor shall fulfil its obligations as a service provider under the CCPA."],
  ],
  sp_oversight_right: [
    [
      "present",
      "Customer may take reasonable and appropriate steps to ensure that Vendor uses Personal Information consistently with the CCPA.",
    ],
    [
      "present",
      "Vendor grants Customer the right to take reasonable and appropriate steps to help ensure that Vendor uses Personal Information in a manner consistent with Customer's obligations under the CCPA.",
    ],
    [
      "present",
      "Customer has the right, upon notice, to take reasonable, appropriate steps to verify that Vendor's use of Personal Information is consistent with the CCPA.",
    ],
    [
      "present",
      "Vendor shall permit Customer to take steps that are reasonable and appropriate to ensure Vendor uses the Personal Information consistent with the CCPA.",
    ],
    [
      "present",
      "Customer is entitled to take such reasonable and appropriate steps as are necessary to ensure that the Personal Information is used consistently with the CCPA.",
    ],
    [
      "present",
      "Vendor will cooperate with Customer's reasonable and appropriate steps to ensure that Vendor uses Personal Information in line with the CCPA.",
    ],
    [
      "present",
      "Vendor shall allow, and cooperate with, reasonable and appropriate steps by Customer to ensure its use of Personal Information is consistent with the CCPA.",
    ],
    ["partial", "Customer may audit Vendor's compliance with this Addendum once a year."],
    ["partial", "Vendor shall make available the information necessary to demonstrate its compliance with the CCPA."],
    ["partial", "Vendor will provide copies of its SOC 2 report on request so that Customer can verify compliance."],
    [
      "partial",
      "Customer may conduct an assessment of Vendor's policies and technical measures as to Personal Information.",
    ],
  ],
  sp_notify_cannot_meet: [
    ["present", "Vendor shall inform Customer without undue delay if it is unable to comply with the CCPA."],
    [
      "present",
      "Vendor will notify Customer no later than five business days after it determines that it can no longer meet its obligations under the CCPA.",
    ],
    ["present", "If Vendor can no longer meet its obligations under the CCPA, it shall so notify Customer promptly."],
    [
      "present",
      "Vendor must promptly give Customer notice upon determining that it is no longer able to meet its obligations under the CCPA.",
    ],
    [
      "present",
      "Should Vendor determine that it will be unable to satisfy its obligations under the CCPA, Vendor will promptly so advise Customer.",
    ],
    ["present", "Customer shall be notified by Vendor if Vendor can no longer meet its obligations under the CCPA."],
    [
      "present",
      "Vendor shall report to Customer any determination that it cannot meet its obligations under the CCPA.",
    ],
    [
      "present",
      "Vendor will contact Customer within five business days if it makes a determination that it can no longer fulfill its CCPA obligations.",
    ],
    [
      "present",
      "Upon determination that Vendor can no longer comply with the CCPA, written notice shall be given to Customer.",
    ],
    ["present", "Vendor shall notify Customer of its inability to meet its obligations under the CCPA."],
    [
      "present",
      "Vendor will notify Customer if it determines that it is not in a position to comply with its obligations under the CCPA.",
    ],
    ["present", "Vendor will notify Customer if Vendor ceases to be able to meet its CCPA obligations."],
    ["present", "Vendor will notify Customer if it fails or expects to fail to meet its obligations under the CCPA."],
  ],
  sp_stop_remediate: [
    [
      "present",
      "Customer may, upon notice, take reasonable and appropriate steps to stop and remediate unauthorized use of Personal Information.",
    ],
    [
      "present",
      "Upon notice from Customer, Vendor shall cease and remediate any unauthorized use of Personal Information.",
    ],
    [
      "present",
      "Customer has the right to take steps to stop and cure unauthorized processing of Personal Information by Vendor.",
    ],
    [
      "present",
      "Vendor shall, on Customer's notice, take reasonable steps to halt and correct any unauthorized use of Personal Information.",
    ],
    [
      "present",
      "Vendor grants Customer the right, after notice, to stop the unauthorized use of Personal Information and to remediate it.",
    ],
    ["present", "Customer may require Vendor to stop and remediate any unauthorized use of Personal Information."],
    [
      "present",
      "Where Customer notifies Vendor of unauthorized use, Vendor will work with Customer to stop and remediate such use of Personal Information.",
    ],
    [
      "present",
      "If Customer reasonably believes Vendor is using Personal Information without authorization, Customer may, on notice, take steps to end and remediate that use.",
    ],
    [
      "present",
      "Vendor will permit Customer to take reasonable and appropriate measures to prevent, stop, and remediate unauthorized use.",
    ],
    [
      "present",
      "Vendor must cooperate with Customer in steps to stop and remedy unauthorized use of Personal Information after notice.",
    ],
    ["partial", "Customer may suspend transfers of Personal Information upon unauthorized use."],
    ["partial", "Vendor shall remediate any violation of this Addendum as to Personal Information."],
    ["partial", "Vendor shall promptly cease any unauthorized processing of Personal Information."],
    [
      "partial",
      "Customer may terminate the Agreement or suspend processing where Vendor uses Personal Information without authorization.",
    ],
  ],
  sp_consumer_requests: [
    ["present", "Vendor shall reasonably cooperate with Customer in responding to consumer requests under the CCPA."],
    ["present", "Vendor will enable Customer to comply with consumer requests made pursuant to the CCPA."],
    [
      "present",
      "Vendor agrees to provide reasonable assistance so that Customer can respond to individuals exercising their rights.",
    ],
    [
      "present",
      "Customer shall inform Vendor of any consumer request made pursuant to the CCPA that Vendor must comply with and provide the information necessary.",
    ],
    [
      "present",
      "Upon Customer's direction, Vendor will delete, correct or provide access to a consumer's Personal Information in response to a request.",
    ],
    ["present", "Vendor shall take such action as Customer needs to honor verifiable consumer requests."],
    [
      "present",
      "Reasonable assistance shall be given by Vendor in answering requests of consumers to access or delete Personal Information.",
    ],
    [
      "present",
      "The Services allow Customer to retrieve, correct and delete Personal Information in order to fulfil consumer requests.",
    ],
    [
      "present",
      "Vendor will work with Customer to address requests from data subjects to access, correct or delete Personal Information.",
    ],
    [
      "partial",
      "Vendor will promptly forward to Customer any consumer request that it receives and will not answer it.",
    ],
    ["partial", "Vendor shall direct consumers who submit requests to Customer."],
    ["partial", "If a data subject contacts Vendor to exercise its rights, Vendor will notify Customer."],
    ["partial", "Vendor will advise the data subject to submit the request to Customer."],
  ],
};

const CASES = Object.entries(WORDINGS).flatMap(([clause, wordings]) =>
  wordings.map(([status, words]) => ({ clause, status, words })),
);

test.each(CASES)("$clause is $status: $words", ({ clause, status, words }) => {
  expect(statusOf(inCalifornia(words), clause)).toBe(status);
});
