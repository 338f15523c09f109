import { inCalifornia, statusOf, whyOf } from "./suggest-texts.js";
import type { Status } from "./suggest-texts.js";

const BOTH_FORBIDDEN = [
  "Sale | Prohibited\nSharing for advertising | Prohibited",
  "Selling Personal Information: not permitted\nSharing Personal Information: not permitted",
  "Processor, acting for Customer as the Business, shall not sell or share Personal Information.",
  "Vendor shall not sell or share Personal Information.",
  "Supplier is prohibited from selling or sharing Personal Information received from Company.",
  "Processor will not “sell” or “share” (as defined in the CCPA) any Customer Personal Data.",
  "We will not sell or share your Personal Information.",
  "We never sell or share personal information that you entrust to us.",
  "Acme does not sell personal information, and does not share it for cross-context behavioral advertising.",
  "Service Provider agrees not to sell, rent, or share Personal Information with any third party.",
  "Personal Information shall not be sold or shared by Provider.",
  "Neither Vendor nor its Affiliates will sell or share Personal Information.",
  "The Contractor agrees to refrain from selling or sharing any Personal Information.",
  "Seller shall not:\n(a) sell or share Personal Information;\n(b) retain, use, or disclose it for any other purpose.",
  "Provider may not:\nretain Personal Information for longer than needed; or\nsell or share Personal Information.",
  "Supplier shall not (i) sell Personal Information, (ii) share Personal Information for cross-context behavioral advertising, or (iii) combine it.",
  "HostCo will not Sell Personal Data. HostCo will not Share Personal Data.",
  "To the extent the CCPA applies, Consultant certifies that it will not sell or share Personal Information it collects under the Agreement.",
  "Under no circumstances may Vendor sell or share the Personal Information.",
  "Recipient acknowledges that it is prohibited from: (1) Selling or Sharing Personal Information.",
  "The parties agree that Mailer shall not sell or share Customer Data containing personal information.",
  "CCPA. The Supplier must not sell the personal information, nor share the personal information for purposes of targeted advertising.",
];

test.each(BOTH_FORBIDDEN)("both selling and sharing are forbidden: %s", (words) => {
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("present");
});

test("a noun forbids as well as a verb", () => {
  const words = "The sale or sharing of Personal Information by Provider is prohibited.";
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("present");
});

const ONE_FORBIDDEN = [
  "Processor shall not sell, rent or share Personal Information with third parties except its Sub-processors.",
  "Vendor shall not sell Personal Information.",
  "Processor shall not sell Personal Information, and shall not share Personal Information with anyone but its Sub-processors.",
  "Provider will not share Personal Information for cross-context behavioral advertising.",
  "Supplier will not sell, rent or lease Personal Information for monetary or other valuable consideration.",
];

test.each(ONE_FORBIDDEN)("one of the two is forbidden: %s", (words) => {
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("partial");
});

const NEITHER_FORBIDDEN = [
  "“Sell” and “Share” have the meanings given to them in the CCPA.",
  "Provider has not sold or shared Personal Information in the last twelve months.",
  "Sale | Permitted\nSharing | Permitted",
  "“Service Provider” means a person bound by a contract that prohibits the person from selling or sharing the personal information.",
  "Customer shall not sell or share Personal Information that it obtains through the Services.",
  "Customer represents that it will not sell or share personal information to Provider in breach of law.",
  "Nothing in this Addendum prohibits Provider from selling or sharing Personal Information in aggregate form.",
  "Provider shall not be prohibited from selling or sharing Personal Information of its own visitors.",
  "Provider may sell or share Personal Information with its partners.",
  "The parties agree that the transfer of Personal Information to Provider is not a sale or sharing.",
  "Licensee shall not sell, sublicense or share the Software with any third party.",
  "Provider shall assist Customer with requests of consumers to opt out of the sale or sharing of Personal Information.",
];

test.each(NEITHER_FORBIDDEN)("neither is forbidden to the recipient: %s", (words) => {
  expect(statusOf(inCalifornia(words), "sp_no_sell_share")).toBe("missing");
});

test("the reasons say what is lacking", () => {
  expect(whyOf(inCalifornia(ONE_FORBIDDEN[1] ?? ""), "sp_no_sell_share")).toMatch(/never sharing/);
  expect(whyOf(inCalifornia(NEITHER_FORBIDDEN[0] ?? ""), "sp_no_sell_share")).toMatch(/Defines Sell and Share/);
});

const ADVERTISING: [string, Status][] = [
  ["The Services do not include cross-context behavioral advertising.", "present"],
  [
    "Provider shall not use Personal Information for cross-context behavioural advertising or targeted advertising.",
    "present",
  ],
  ["Vendor will not process Personal Information to provide cross-context behavioral advertising.", "present"],
  ["Provider shall not share Personal Information for cross-context behavioral advertising.", "partial"],
  ["Provider will deliver newsletters.", "missing"],
];

test.each(ADVERTISING)("advertising across contexts: %s is %s", (words, status) => {
  expect(statusOf(inCalifornia(words), "sp_no_ccba")).toBe(status);
});

test("combining opted-out consumers is judged, or set aside where the services hold no advertising", () => {
  const clause = "sp_ads_no_combine_opted_out";
  const combine =
    "Vendor shall not combine the Personal Information of consumers who have opted out with that of other clients.";
  expect(statusOf(inCalifornia(combine), clause)).toBe("present");
  expect(statusOf(inCalifornia("The Services do not include advertising or marketing services."), clause)).toBe(
    "not_applicable",
  );
  expect(statusOf(inCalifornia("Vendor sends parcels."), clause)).toBe("missing");
});
