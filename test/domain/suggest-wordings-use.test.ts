import { inCalifornia, statusOf } from "./suggest-texts.js";

/** Each in the active and the passive, as a ban and as an abstention, and what falls short of it. */
const WORDINGS: Record<string, Partial<Record<"present" | "partial" | "missing", readonly string[]>>> = {
  sp_no_sell_share: {
    present: [
      "Vendor will not sell Personal Information for consideration or share it for cross-context behavioral advertising.",
      "Vendor will not sell or share (as defined in the CCPA) Personal Information, whether or not for monetary or other valuable consideration.",
      "Vendor is prohibited from selling or sharing Personal Information.",
      "Vendor agrees to refrain from selling Personal Information or sharing Personal Information.",
      "Under no circumstances may Vendor sell or share Personal Information.",
      "Personal Information shall not be sold or shared by Vendor.",
      "Vendor agrees not to sell or share any Personal Information.",
      "Neither Vendor nor its affiliates will sell or share Personal Information.",
      "Vendor has not sold or shared and will not sell or share Personal Information.",
      "Vendor shall refrain from (i) selling Personal Information, (ii) sharing Personal Information.",
      "Selling or sharing of Personal Information by Vendor is strictly prohibited.",
      "Vendor may not engage in the sale or sharing of Personal Information.",
      'Vendor does not and shall not "sell" (\u00a7 1798.140(ad)) or "share" (\u00a7 1798.140(ah)) Personal Information.',
      "Vendor warrants that it will neither sell nor share Personal Information.",
      "Vendor shall abstain from the sale or sharing of Personal Information.",
      "No Personal Information may be sold or shared by Vendor.",
      "The sale and the sharing of Personal Information are prohibited.",
      "Vendor covenants not to Sell, and not to Share, Personal Information.",
      "Vendor is not permitted to sell or share Personal Information.",
      "Vendor shall ensure that Personal Information is not sold or shared.",
      "Vendor shall not disclose Personal Information in a manner that constitutes a sale or sharing under the CCPA.",
      'Vendor will not (i) "sell" Personal Information, as defined in Section 1798.140(ad), or (ii) "share" it, as defined in Section 1798.140(ah).',
      "Client data is not sold or shared for cross-context advertising by Vendor.",
    ],
    partial: [
      "Vendor shall not sell Personal Information or share it with any third party for monetary or other valuable consideration.",
      "The Processor shall not sell, share, or otherwise disclose the Personal Data to any third party for monetary or other valuable consideration, in violation of the CCPA.",
      "Vendor will not sell, rent or share Personal Information for consideration.",
      "Vendor will not sell Personal Information to anyone.",
    ],
    missing: ["Vendor may share Personal Information with its sub-processors and sell aggregated reports."],
  },
  sp_no_other_purpose: {
    present: [
      "Vendor is prohibited from retaining, using or disclosing Personal Information for any purpose other than the Business Purposes.",
      "Vendor will refrain from using, retaining or disclosing Personal Information except as needed for the Business Purposes.",
      "Vendor agrees not to retain, use, or disclose Personal Information for purposes other than those set forth in the Agreement.",
      "Under no circumstances will Vendor retain, use or disclose Personal Information for a purpose not specified in this Addendum.",
      "Personal Information shall not be retained, used, or disclosed by Vendor for any purpose other than the Business Purposes.",
      "Vendor shall not process Personal Information for any purpose other than the Business Purposes.",
      "Vendor will only retain, use, or disclose Personal Information as necessary for the specific purpose of performing the Services.",
      "Vendor shall limit its retention, use and disclosure of Personal Information to the limited and specified purposes.",
      "Vendor's retention, use and disclosure of Personal Information shall be limited to the Business Purposes.",
      "Vendor shall not retain, use or disclose Personal Information other than to provide the Services.",
      "Vendor shall not use Personal Information for its own purposes or for any purpose other than performing the Services.",
      "Vendor shall not: retain, use or disclose Personal Information for any purpose that is not the specific purpose of performing the Services.",
      "Any retention, use or disclosure of Personal Information for a purpose other than the Business Purposes is prohibited.",
      "Vendor shall not retain, use, or disclose Personal Information except to the extent necessary to perform the Services.",
      "Vendor shall not access, use, retain, or disclose Personal Information except as permitted under the Agreement to perform the Services.",
      "Vendor is not permitted to retain, use, or disclose Personal Information for purposes beyond those set out in Exhibit A.",
      "Retention, use, or disclosure of Personal Information for any purpose other than the Business Purposes is prohibited.",
      "Vendor shall use, retain and disclose Personal Information exclusively for the Business Purposes and for no other purpose.",
      "Vendor shall abstain from any use, retention or disclosure of Personal Information unrelated to the Business Purposes.",
      "Vendor may retain, use, and disclose Personal Information only for the Business Purposes.",
      "Vendor may not use Personal Information except for the limited purposes in Schedule 1.",
      "Vendor shall not use, retain, disclose or otherwise process Personal Information save for the Permitted Purpose.",
      "Personal Information is processed only for the limited and specified business purposes of the Agreement.",
    ],
    partial: [
      "Vendor shall process Personal Information on documented instructions, and not combine it with other data for any purpose other than the Services.",
      "Vendor shall use Personal Information only as instructed by Customer.",
      "Vendor shall process Personal Information solely on behalf of Customer.",
      "Vendor processes Personal Information exclusively in accordance with the Agreement and the written instructions of Customer.",
      "Vendor will not use Personal Information for its own benefit.",
      "Vendor shall act solely upon Customer's written instructions when it processes Personal Information.",
      "Vendor shall not process Personal Information other than on Customer's instructions.",
      "Client data is not used outside the scope of services by Vendor.",
    ],
  },
  sp_no_other_commercial_purpose: {
    present: [
      "Vendor is prohibited from using Personal Information for a commercial purpose other than the Business Purposes.",
      "Vendor shall not retain, use or disclose Personal Information for any purpose, including a commercial purpose, other than providing the Services.",
      "Vendor shall not use Personal Information for any commercial purpose.",
      "Vendor shall not retain, use or disclose Personal Information for any other purpose, commercial or otherwise.",
      "Vendor is prohibited from retaining, using or disclosing Personal Information for any purpose, including any commercial purpose, not specified in this Addendum.",
      "Vendor will not commercially exploit Personal Information or use it for a commercial purpose other than the Services.",
    ],
    partial: [
      "Vendor shall not retain, use or disclose Personal Information for any purpose, including commercial purposes, outside of the direct business relationship with Customer.",
      "Vendor shall not use Personal Information for any purpose outside the direct business relationship between the parties.",
      'Vendor shall not use Personal Information for any purpose other than the Services, including for a "commercial purpose" outside the direct business relationship.',
    ],
  },
  sp_no_outside_relationship: {
    present: [
      "Vendor is prohibited from retaining, using, or disclosing Personal Information outside the direct business relationship between Vendor and Customer.",
      "Vendor will refrain from retaining, using or disclosing Personal Information outside of Vendor's direct business relationship with Customer.",
      "Vendor shall not retain, use, or disclose Personal Information outside the scope of the direct business relationship.",
      "Vendor shall not use or disclose Personal Information other than in the context of the direct business relationship between the parties.",
      "Personal Information will not be used outside the direct relationship between the parties.",
      "Vendor shall not use Personal Information beyond the direct business relationship with Customer.",
      "Vendor shall not retain, use, or disclose Personal Information outside the direct business relationship it has with Customer.",
      "Any use of Personal Information outside of the direct business relationship between the parties is prohibited.",
      "Vendor must not retain, use, or disclose Personal Information except within the direct business relationship.",
    ],
    partial: [
      'Vendor shall not use Personal Information for a "commercial purpose" outside the direct business relationship.',
    ],
  },
  sp_no_combining: {
    present: [
      "Vendor is prohibited from combining Personal Information with information it receives from other sources.",
      "Vendor will refrain from combining or updating Personal Information with personal information received from or on behalf of another person.",
      "Vendor shall keep Personal Information separate and shall not commingle it with data of other clients.",
      "Personal Information shall not be combined with personal information collected from Vendor's own interactions.",
      "Vendor may combine Personal Information only as permitted by Section 7050(b) and shall otherwise not combine Personal Information with other data.",
      "Vendor agrees that it will not merge Personal Information with data it obtains elsewhere, except as permitted by the CCPA.",
      "Vendor shall keep Personal Information logically separate from, and shall not link it with, personal information from other sources.",
      "Vendor shall refrain from commingling Personal Information with data from any other source.",
      "Combining Personal Information with information from other sources is prohibited, save as 11 CCR 7050(b) allows.",
      "Vendor is not allowed to combine or update Personal Information with personal information from another business.",
      "Except as the CCPA permits, Vendor will not aggregate Personal Information with personal information of other customers.",
    ],
    missing: ["Vendor may combine Personal Information with other data to detect fraud."],
  },
};

const CASES = Object.entries(WORDINGS).flatMap(([clause, byStatus]) =>
  Object.entries(byStatus).flatMap(([status, sentences]) => sentences.map((words) => ({ clause, status, words }))),
);

test.each(CASES)("$clause is $status: $words", ({ clause, status, words }) => {
  expect(statusOf(inCalifornia(words), clause)).toBe(status);
});
