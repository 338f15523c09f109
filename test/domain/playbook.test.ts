import { LETTERS } from "../../api/law/letters.js";
import { RIGHTS } from "../../api/model/flow.js";
import { after, received } from "../../api/requests/ledger/fold.js";
import type { Receipt, What } from "../../api/requests/ledger/happening.js";
import type { ConsumerRequest } from "../../api/requests/ledger/request.js";
import { dutiesAt, statesOf } from "../../api/requests/playbook/duties.js";
import { letterheadFacts } from "../../api/requests/playbook/letterhead.js";
import { lettersAt, lettersToWrite } from "../../api/requests/playbook/letters-at.js";
import { requestFacts } from "../../api/requests/playbook/request-facts.js";
import { stepFacts, type ToldStep } from "../../api/requests/playbook/step-facts.js";

const RECEIPT: Receipt = {
  kind: "received",
  right: "delete",
  law: "ca",
  method: "mail",
  receivedAt: "2026-11-24T12:00:00.000Z",
  receivedOn: "2026-11-24",
  subject: [],
  categories: null,
  dueOn: "2027-01-07",
  acknowledgeBy: "2026-12-05",
  needsVerification: true,
};

function request(more: Partial<Receipt> = {}, ...whats: readonly What[]): ConsumerRequest {
  return whats.reduce<ConsumerRequest>(
    (before, what) =>
      after(before, {
        request: "R1",
        number: before.version + 1,
        at: "2026-11-30T12:00:00.000Z",
        on: "2026-11-30",
        actor: "ana",
        what,
      }),
    received("R1", { ...RECEIPT, ...more }),
  );
}

const ids = (of: ConsumerRequest, today = "2026-12-01") => lettersToWrite(of, today).map(({ id }) => id);
const PLANNED: What = { kind: "planned", plan: { revision: 1, day: "2026-11-24", digest: "d" }, openSteps: 0 };
const VERIFIED: What = {
  kind: "verified",
  verification: { level: "reasonable", means: "data_points", points: 2, declaration: false, on: "2026-11-30" },
};

test("every letter of the law has its place in the playbook", () => {
  const placed = new Set(
    RIGHTS.flatMap((right) => statesOf(right).flatMap((state) => lettersAt(right, state).map(({ id }) => id))),
  );
  expect(LETTERS.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
});

test.each(RIGHTS)("%s: every state says what to do, no duty twice, each with a section", (right) => {
  for (const state of statesOf(right)) {
    const duties = dutiesAt(right, state);
    expect(new Set(duties.map(({ text }) => text)).size).toBe(duties.length);
    for (const { text, citation } of duties) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(citation).toMatch(/§/);
    }
  }
});

test("rights that verify nobody have no state of verification, and no receipt to confirm", () => {
  for (const right of ["opt_out_sale_share", "limit_spi", "admt_opt_out"] as const) {
    expect(statesOf(right)).not.toContain("verifying");
    expect(lettersAt(right, "received").map(({ id }) => id)).not.toContain("ack_received");
  }
});

test("a receipt is confirmed once, and the extension is not offered after the 45 days of § 7021(b)", () => {
  expect(ids(request())).toContain("ack_received");
  expect(ids(request({}, { kind: "acknowledged" }))).not.toContain("ack_received");
  expect(ids(request(), "2027-01-08")).toContain("extension_notice");
  expect(ids(request(), "2027-01-09")).not.toContain("extension_notice");
});

test("that it is deleted is offered once nothing is left to do, and where a part is kept the other letter", () => {
  const open: What = { ...PLANNED, openSteps: 1 };
  expect(ids(request({}, VERIFIED, open))).not.toContain("fulfilled_delete");
  expect(ids(request({}, VERIFIED, PLANNED))).toContain("fulfilled_delete");
  const kept = { party: "crm", exception: "del_exc_legal_obligation", categories: [], because: "Tax.", until: null };
  const part = ids(request({}, VERIFIED, PLANNED, { kind: "kept", kept }));
  expect(part).toContain("partial_denial_delete");
  expect(part).not.toContain("fulfilled_delete");
});

test("a denied request gets the letter of its reason, and a denied deletion the offer to opt out (§ 7022(g))", () => {
  const denied: What = { kind: "denied", denial: "deny_fraud", because: "The same hand wrote forty of them." };
  expect(ids(request({}, denied))).toEqual(["denied_fraud", "optout_offer_on_delete_denial_7022g"]);
  const happening = { request: "R1", number: 2, at: "2026-11-30T12:00:00.000Z", on: "2026-11-30", actor: "a" };
  const facts = requestFacts(request({}, denied), [{ ...happening, what: denied }], "2026-12-01");
  expect(facts["fraud_belief"]).toBe("The same hand wrote forty of them.");
  expect(facts["completed_on"]).toBeNull();
});

const step = (name: string, more: Partial<ToldStep> = {}): ToldStep => ({
  name,
  isVendor: false,
  action: "INSTRUCT",
  isOpen: false,
  outcome: "done",
  kept: [],
  ...more,
});

test("what is kept is named with its exception, its section, its facts and until when", () => {
  const because = "Invoices are kept for the tax authority.";
  const kept = [
    { party: "ledger", exception: "del_exc_legal_obligation", categories: ["Name"], because, until: "2030-12-31" },
  ];
  const facts = stepFacts([
    step("Shop"),
    step("Ledger", { outcome: "kept", kept }),
    step("Mailer", { isVendor: true }),
  ]);
  expect(facts).toEqual({
    deleted: "what Shop and Ledger held about you",
    kept: "Ledger: Name",
    basis: `Ledger: legal obligation (§ 1798.105(d)(8)). ${because}`,
    kept_until: "Ledger: until 31 December 2030",
    recipients_told: "Mailer",
    not_told: "none",
  });
});

test("nothing is said of what was done while somebody has yet to act", () => {
  expect(stepFacts([step("Shop"), step("Mailer", { isVendor: true, isOpen: true, outcome: null })])).toEqual({});
});

test("without an address of the pages there is no link to the status, and none is made up", () => {
  const at = { company: "Shop Inc", statusPath: "/privacy/status/s" };
  expect(letterheadFacts({}, at)).toMatchObject({ company: "Shop Inc", status_link: null, opt_out_link: null });
  expect(letterheadFacts({ address: "https://a.example/" }, at)).toMatchObject({
    status_link: "https://a.example/privacy/status/s",
    opt_out_link: "https://a.example/privacy",
  });
});
