import { suggest } from "../../api/documents/suggest/suggest.js";
import { textOf } from "./suggest-texts.js";

const PROMISES =
  "We do not sell or share your personal information, and use it only for the business purposes of Annex 1. We will help you with your requests to delete it. The CCPA gives you these rights.";

const NOTICES = [
  "Your choices\nAcme does not sell or share personal information under the CCPA. You have the right to opt out. Contact us to delete what Acme holds.",
  "Acme Widgets\nAcme does not sell or share personal information with others, as the CCPA has it. Users may ask to delete it. We share it with couriers.",
  "CCPA Addendum\nIf you are a user in California, this Addendum applies to you. Acme does not sell or share personal information.",
  "Acme Widgets\nThis policy explains how orders are handled. We collect names and addresses for delivery. Cards are handled by those named on this website. We do not sell or share personal information under the CCPA.",
  "How Acme treats what it learns\nLast updated: May 1, 2026. We collect your name when you visit our website and sell it to nobody. You have the right to opt out under the CCPA. Contact us to delete it.",
  "Your data at Acme\nEffective January 5, 2026. When visitors use the site we store cookies. Your rights as a resident of California include deletion under the CCPA. We never sell or share personal information.",
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
  "How Acme treats your data\nLast updated: May 1, 2026. We collect your information on your behalf and act as your service provider under the CCPA. Contact us with questions. We shall not sell or share your personal information.",
  "Vendor Privacy Policies\nVendor shall not sell or share personal information under the CCPA.",
  "Data Processing Addendum\nThis DPA forms part of the Terms of Service and Privacy Policy. Provider shall not sell or share personal information under the CCPA.",
  "Services Agreement\nProvider’s privacy policy applies. Provider shall not sell or share personal information under the CCPA.",
];

test.each(CONTRACTS)("a contract that names a privacy policy is none: %s", (words) => {
  const { kind, clauses } = suggest(textOf(words));
  expect(kind.value).not.toBeNull();
  expect(clauses.find(({ clause }) => clause === "sp_no_sell_share")?.status).toBe("present");
});

test("who may become a controller in some case is no third party", () => {
  const { clauses } = suggest(
    textOf(
      "Vendor is the processor, except where it sets the means, in which case it may be deemed a separate controller. Under the CCPA it shall use personal information only for the specific purpose of Annex 1.",
    ),
  );
  expect(clauses.find(({ clause }) => clause === "tp_use_only_for_purposes")?.status).toBe("missing");
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
