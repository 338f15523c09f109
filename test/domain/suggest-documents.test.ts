import { suggest } from "../../api/documents/suggest/suggest.js";
import { textOf } from "./suggest-texts.js";

const READ = [
  "no_sell_share",
  "specific_purposes",
  "no_other_purpose",
  "no_other_commercial_purpose",
  "no_outside_relationship",
  "no_combining",
  "comply_same_protection",
  "oversight_right",
  "notify_cannot_meet",
  "stop_remediate",
  "consumer_requests",
];
/** One letter a clause in the order above: present, partial or missing. */
const LETTERS = { present: "Y", partial: "P", missing: "-", not_applicable: "0" };

const DOCUMENTS: [string, string, string][] = [
  [
    "lettered lists under “shall not” and “shall”",
    "YYYYYYYYYYY",
    `PRIVACY EXHIBIT
1. Seller is a service provider of Buyer under the California Consumer Privacy Act (“CCPA”).
2. Seller shall not:
(a) sell or share Buyer Personal Information;
(b) retain, use, or disclose Buyer Personal Information for any purpose other than for the business purposes specified in Schedule A, including for a commercial purpose other than those;
(c) retain, use, or disclose Buyer Personal Information outside of the direct business relationship between Seller and Buyer;
(d) combine Buyer Personal Information with personal information that Seller receives from another person.
3. Seller shall:
(a) comply with the CCPA and provide the same level of privacy protection as it requires;
(b) notify Buyer no later than five (5) business days after determining it can no longer meet its obligations;
(c) cooperate with Buyer in responding to consumer requests.
4. Buyer may take reasonable and appropriate steps to ensure that Seller uses Buyer Personal Information lawfully.
5. Buyer may upon notice take reasonable and appropriate steps to stop and remediate unauthorized use of Buyer Personal Information.
Schedule A – Business purposes: order fulfilment, fraud prevention, customer support.`,
  ],
  [
    "a business writes to “you”, its supplier",
    "YYYYYYYYYYY",
    `Supplier Privacy Terms
These terms apply where you (the “Supplier”) process personal information on our behalf, on our written instructions. You are our service provider under the CCPA.
You must not sell or share the personal information. You must not retain, use or disclose it for any purpose other than the limited and specified business purposes listed in Annex 1, nor for any commercial purpose, nor outside our direct business relationship with you. You must not combine it with other personal information you hold.
You must tell us if you can no longer comply with these terms. You must give the personal information the same level of privacy protection that the CCPA requires of us.
We may take reasonable and appropriate steps to make sure you use the personal information in line with our obligations, and on notice to stop and remediate any unauthorised use.
You must help us to answer consumer requests.
Annex 1: Business purposes: payroll processing; benefits administration.`,
  ],
  [
    "items that lost their marks",
    "YYYYYYYYYYY",
    `California Addendum
Service Provider is prohibited from the following:
Selling or sharing Personal Information.
Retaining, using, or disclosing Personal Information for any purpose, including a commercial purpose, other than the Business Purposes set out in Exhibit B.
Retaining, using, or disclosing Personal Information outside of the direct business relationship.
Combining Personal Information with personal information received from other sources.
Service Provider shall:
Comply with the CCPA and provide the same level of privacy protection as required by the CCPA.
Notify Business if it determines that it can no longer meet its obligations under the CCPA.
Assist Business in responding to consumer requests.
Business has the right to:
Take reasonable and appropriate steps to ensure that Service Provider uses Personal Information consistently with the CCPA.
Upon notice, take reasonable and appropriate steps to stop and remediate unauthorized use of Personal Information.
Exhibit B
Purposes: payroll and benefits administration.`,
  ],
  [
    "one sentence of duties and prohibitions",
    "YYYYYYYYYYY",
    `US State Privacy Laws
Where Payco acts as a Service Provider, Payco will: (a) process Personal Data only for the limited and specified purposes described in Annex 1; (b) not Sell or Share Personal Data; (c) not retain, use or disclose Personal Data outside the direct business relationship or for any purpose (including any commercial purpose) other than those of Annex 1; (d) not combine it with Personal Data it receives from another source; (e) comply with US Privacy Law and provide the same level of privacy protection; (f) notify User if it can no longer meet its obligations; (g) permit User to take reasonable and appropriate steps to (i) ensure that Payco processes Personal Data consistently with User’s obligations, and (ii) stop and remediate any unauthorized processing; and (h) cooperate with User to respond to consumer rights requests.
Annex 1
Purposes: payroll and benefits administration.`,
  ],
  [
    "wording from before 2023",
    "PPYYY-----Y",
    `CCPA Addendum
This Addendum is entered into between Acme, Inc. (“Company”) and Vendor.
Vendor shall not (i) sell Personal Information; (ii) retain, use, or disclose Personal Information for any purpose other than for the specific purpose of performing the Services, including for a commercial purpose other than providing the Services; or (iii) retain, use, or disclose it outside of the direct business relationship between Vendor and Company.
Vendor shall provide reasonable assistance to Company in facilitating compliance with California consumer rights requests.`,
  ],
  [
    "a master agreement with California as the law that governs it",
    "-----------",
    `MASTER SERVICES AGREEMENT
This Agreement is between Orion Inc. (“Customer”) and Pegasus Corp. (“Provider”).
5. The receiving party shall not sell, share, use or disclose Confidential Information for any purpose other than performing this Agreement, and shall protect it with the same level of care as its own.
6. Customer may audit Provider’s invoices once per year.
9. This Agreement is governed by the laws of the State of California.
10. If either party cannot meet its obligations due to force majeure, it shall notify the other.
11. Each party shall comply with applicable law, including data protection laws.`,
  ],
  [
    "a European agreement whose terms sound alike",
    "-PP----P--Y",
    `Data Processing Agreement under Article 28 GDPR
The processor shall process the personal data only on documented instructions and for the specific purposes set out in Annex II.
The processor shall inform the controller if an instruction infringes the GDPR, and if it can no longer comply with these Clauses.
The processor shall ensure that its sub-processors provide the same level of protection.
The processor shall allow for and contribute to audits. The processor shall stop and remediate a personal data breach.
The processor shall assist the controller in responding to data subjects’ requests.`,
  ],
  [
    "a California section inside a European agreement",
    "YPYPYYYPYPY",
    `Data Processing Agreement
The processor shall process the personal data only on documented instructions, allow audits, and assist with data subjects’ requests under the GDPR.
Annex 4: California. To the extent the CCPA applies, Provider shall not sell or share Personal Information; retain, use or disclose it for any purpose other than providing the Services; retain, use or disclose it outside the direct business relationship; or combine it with personal information from other sources.
Provider shall provide the same level of privacy protection as the CCPA requires, and notify Customer if it can no longer meet its obligations under the CCPA. The parties will work together to remediate any unauthorized use of Personal Information.`,
  ],
  [
    "plain English under letters and dashes",
    "YYYPYYYYYYY",
    `VENDOR PRIVACY ADDENDUM
A. Vendor will only use Company Data to provide web analytics and error monitoring, which are the “Business Purposes” described in Exhibit 1.
B. Vendor may not:
- sell Company Data, or share it for cross-context behavioral advertising
- keep, use or disclose Company Data for any purpose besides the Business Purposes
- use Company Data outside of the direct business relationship of the parties
- merge Company Data with data from other sources
C. If Vendor decides it can’t meet its duties under the CCPA any longer, it must let Company know in writing.
D. Vendor will give Company Data the same privacy protection the CCPA requires Company to give.
E. Company can take reasonable and appropriate steps to check that Vendor uses Company Data the way the CCPA requires and, after telling Vendor, to stop and fix unauthorized use.
F. Vendor will help Company answer requests from consumers.
“Company Data” includes personal information under the California Consumer Privacy Act.
Exhibit 1
Purposes: payroll and benefits administration.`,
  ],
  [
    "acknowledgements of the provider",
    "YYYYYYYYYYY",
    `Section 12. CCPA. Provider acknowledges and agrees that:
a) Customer discloses Personal Information to Provider solely for the limited and specified purposes in Schedule B;
b) Provider is prohibited from selling and sharing Personal Information;
c) Provider is prohibited from retaining, using or disclosing Personal Information for any purpose, commercial or otherwise, other than those purposes, and outside the direct business relationship between the parties;
d) Provider is prohibited from combining Personal Information with other data;
e) Provider must provide at least the same level of privacy protection as is required by the CCPA;
f) Customer reserves the right to take reasonable and appropriate steps to ensure consistent use;
g) Provider shall notify Customer in the event that it is no longer able to meet its obligations;
h) Customer has the right, upon notice, to take reasonable and appropriate steps to stop and remediate any unauthorized use; and
i) Provider will cooperate with Customer as to verifiable consumer requests.
Schedule B
Purposes: payroll and benefits administration.`,
  ],
  [
    "the Data Privacy Framework is not the CCPA",
    "-PP--------",
    `Data Processing Addendum
“Data Protection Laws” means all laws on privacy, including the California Consumer Privacy Act.
Processor shall process personal data on documented instructions.
Processor participates in the Data Privacy Framework, shall provide the same level of privacy protection as its Principles require, and shall notify Customer if it can no longer meet its obligation to do so; Processor shall then take reasonable and appropriate steps to stop and remediate unauthorized processing.`,
  ],
  [
    "duties of sub-processors alone",
    "-P---------",
    `Addendum. The CCPA applies to the personal information.
Provider uses personal information on Customer’s instructions.
Provider shall require each Subprocessor not to sell or share personal information and not to retain, use or disclose it for any purpose other than the Services.`,
  ],
  [
    "duties of the customer alone",
    "-----------",
    `API Terms
Customer is a business under the CCPA. Customer shall not sell or share personal information obtained through the API. Customer shall not retain, use or disclose personal information for any purpose other than its own use, nor for a commercial purpose, nor outside the direct business relationship, and shall not combine it with other personal information.
Customer shall provide the same level of privacy protection as the CCPA requires and notify Provider if Customer can no longer meet its obligations.`,
  ],
];

test.each(DOCUMENTS)("%s", (_, expected, words) => {
  const { clauses } = suggest(textOf(words));
  const letters = READ.map((id) => LETTERS[clauses.find(({ clause }) => clause === `sp_${id}`)?.status ?? "missing"]);
  expect(letters.join("")).toBe(expected);
});

test("a contract by which information is sold holds the terms of a third party, another contract none", () => {
  const sold = textOf(`Third Party Data Sharing Agreement
Business sells personal information to Recipient, and Recipient is a third party as defined in § 1798.140(ai) of the CCPA.
Business makes the personal information available to Recipient only for the following limited and specified purposes: measuring the reach of campaigns.
Recipient shall use the personal information only for those purposes.
Recipient shall comply with the CCPA and provide the same level of privacy protection, and shall comply with a consumer’s request to opt out that Business forwards.
Business may take reasonable and appropriate steps to ensure that Recipient uses the personal information lawfully and may, upon notice, take steps to stop and remediate unauthorized use.
Recipient shall notify Business if it can no longer meet its obligations under the CCPA, and shall maintain reasonable security procedures.`);
  const third = (text: ReturnType<typeof textOf>) =>
    suggest(text)
      .clauses.filter(({ clause }) => clause.startsWith("tp_"))
      .map(({ status }) => status);
  expect(new Set(third(sold))).toEqual(new Set(["present"]));
  expect(new Set(third(textOf(DOCUMENTS[0]?.[2] ?? "")))).toEqual(new Set(["missing"]));
});
