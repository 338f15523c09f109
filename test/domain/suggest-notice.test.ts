import { suggest } from "../../api/documents/suggest/suggest.js";
import { textOf } from "./suggest-texts.js";

const PROMISES =
  "We do not sell or share your personal information, and use it only for the business purposes of Annex 1. We will help you with your requests to delete it. The CCPA gives you these rights.";

const NOTICES = [
  `Do Not Sell Policy\n${PROMISES}`,
  `Telemetry\nHow we share data\n${PROMISES.replace("Annex 1", "this page")}`,
  `Privacy Policy\n${PROMISES}`,
  "Retention and Disposal Policy\nAcme does not sell or share personal information under the CCPA. Acme helps with consumer requests to delete it.",
  `California Privacy Notice of Acme\n${PROMISES}`,
  `California Addendum\nThis Addendum supplements our Privacy Policy and applies to consumers in California.\n${PROMISES}`,
  `Your rights\nThis California Privacy Statement explains what we do.\n${PROMISES}`,
];

test.each(NOTICES)("a notice to consumers has no clause: %s", (words) => {
  const { kind, clauses, stateClauses, warnings } = suggest(textOf(words));
  expect(kind.value).toBeNull();
  expect(new Set([...clauses, ...stateClauses].map(({ status }) => status))).toEqual(new Set(["missing"]));
  expect(clauses[0]?.why).toMatch(/speaks to consumers/);
  expect(warnings.map(({ sentence }) => sentence).join()).toMatch(/speaks to consumers/);
});

const CONTRACTS = [
  "Vendor Privacy Policies\nVendor shall not sell or share personal information under the CCPA.",
  "Data Processing Addendum\nThis DPA forms part of the Terms of Service and Privacy Policy. Provider shall not sell or share personal information under the CCPA.",
  "Services Agreement\nProvider’s privacy policy applies. Provider shall not sell or share personal information under the CCPA.",
];

test.each(CONTRACTS)("a contract that names a privacy policy is none: %s", (words) => {
  const { kind, clauses } = suggest(textOf(words));
  expect(kind.value).not.toBeNull();
  expect(clauses.find(({ clause }) => clause === "sp_no_sell_share")?.status).toBe("present");
});

test("the controller of its own accounts is no third party for the rest", () => {
  const own = suggest(
    textOf("Processor is an independent controller of account and billing data. The CCPA applies to personal data."),
  );
  const whole = suggest(
    textOf(
      "Each party is an independent controller of the personal data under the CCPA. The personal data is used only for the purposes of Annex 1.",
    ),
  );
  const statusOf = (found: typeof own) => found.clauses.find(({ clause }) => clause === "tp_use_only_for_purposes");
  expect(statusOf(own)?.status).toBe("missing");
  expect(statusOf(whole)?.status).toBe("present");
});
