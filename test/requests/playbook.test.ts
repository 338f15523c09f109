import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withShop } from "../api/shop.js";
import { openSluice, type Sluice, until } from "../api/sluice.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const ENTER = `mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { statusPath request { id } } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $subject: String!, $body: String!) {
  editLetterTemplate(id: $id, version: $version, subject: $subject, body: $body) {
    version subject body editedBy versions { version subject }
  }
}`;
const HEAD = `mutation ($version: Int!, $parts: [LetterFactInput!]!) {
  editLetterhead(version: $version, parts: $parts) { version parts { name value } }
}`;
const LOOK = `query ($id: ID!) {
  request(id: $id) {
    version state acknowledgedOn extendedOn openSteps
    suggestedLetters { template { id version } parties { id wrote } }
    letters { id template templateVersion title sentBy partyName text }
    happenings { kind text }
  }
}`;
const PREVIEW = `query ($id: ID!, $template: ID!, $party: ID, $facts: [LetterFactInput!]!) {
  request(id: $id) {
    letterPreview(template: $template, party: $party, facts: $facts) {
      missing subject body facts { name value recorded meaning }
    }
  }
}`;
const SEND = `mutation ($id: ID!, $template: ID!, $templateVersion: Int!, $party: ID, $facts: [LetterFactInput!]!) {
  sendLetter(
    id: $id, template: $template, templateVersion: $templateVersion, party: $party, facts: $facts, sentBy: EMAIL
  ) { version state acknowledgedOn }
}`;

const PARTS = [
  { name: "company", value: "Shop Inc" },
  { name: "contact", value: "privacy@shop.example" },
  { name: "address", value: "https://privacy.shop.example/" },
];

async function enter(right: string, name = "Ann Examplewoman"): Promise<{ id: string; statusPath: string }> {
  const input = { right, method: "MAIL", name, identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };
  const { enterRequest } = await sluice.data(ENTER, { input });
  return { id: enterRequest.request.id, statusPath: enterRequest.statusPath };
}

const head = () => sluice.data(HEAD, { version: 0, parts: PARTS });
const look = async (id: string): Promise<any> => (await sluice.data(LOOK, { id }))["request"];
const preview = async (id: string, template: string, more: object = {}): Promise<any> =>
  (await sluice.data(PREVIEW, { id, template, facts: [], ...more }))["request"].letterPreview;
const send = (id: string, template: string, more: object = {}) =>
  sluice.ask(SEND, { id, template, templateVersion: 0, facts: [], ...more });

test("the playbook says for every right and state what to do, with its section, and what can be written", async () => {
  const { playbook, letterTemplates } = await sluice.data(`{
    playbook { right states { state duties { text citation } letters } }
    letterTemplates { id title version citation requires }
  }`);
  const known = new Set(letterTemplates.map(({ id }: any) => id));
  expect(playbook).toHaveLength(7);
  for (const { states } of playbook) {
    for (const { duties, letters } of states) {
      expect(duties.length).toBeGreaterThan(0);
      for (const { citation } of duties) expect(citation).toMatch(/§/);
      for (const id of letters) expect(known.has(id)).toBe(true);
    }
  }
  const optOut = playbook.find(({ right }: any) => right === "OPT_OUT_SALE_SHARE");
  expect(optOut.states.map(({ state }: any) => state)).toEqual(["RECEIVED", "IN_PROGRESS", "COMPLETED", "DENIED"]);
  expect(optOut.states[2].letters).toEqual(["optout_confirmed"]);
});

test("a receipt that was sent is filled, recorded as the confirmation, and kept as it was sent", async () => {
  await head();
  const { id, statusPath } = await enter("DELETE");
  const shown = await preview(id, "ack_received");
  expect(shown.missing).toEqual([]);
  expect(shown.body).toContain("delete my information");
  expect(shown.body).toContain(`https://privacy.shop.example${statusPath}`);
  expect(shown.body).toContain("Shop Inc\nprivacy@shop.example");
  expect((await send(id, "ack_received")).errors).toBeUndefined();
  const after = await look(id);
  expect(after.acknowledgedOn).toBe("2026-11-24");
  expect(after.letters).toMatchObject([{ title: "Receipt confirmed", sentBy: "EMAIL", templateVersion: 0 }]);
  expect(after.letters[0].text).toBe(`${shown.subject}\n\n${shown.body}\n`);
  expect(after.happenings.map(({ text }: any) => text)).toContain("Letter sent by e-mail: Receipt confirmed.");
  expect(after.suggestedLetters.map(({ template }: any) => template.id)).not.toContain("ack_received");
});

test("a letter with a hole is refused and names it; what a person types fills it", async () => {
  await head();
  const { id } = await enter("DELETE");
  expect((await preview(id, "need_more_info")).missing).toEqual(["needed"]);
  const { errors } = await send(id, "need_more_info");
  expect(errors?.[0]).toMatchObject({ extensions: { code: "INVALID", field: "facts" } });
  expect(errors?.[0]?.message).toContain("needed");
  const facts = [{ name: "needed", value: "Your customer number, to find your purchases." }];
  expect((await send(id, "need_more_info", { facts })).errors).toBeUndefined();
  expect((await look(id)).letters).toHaveLength(1);
});

test("nobody types another day than the ledger records, nor a fact that there is not", async () => {
  await head();
  const { id } = await enter("DELETE");
  const shown = await preview(id, "ack_received", { facts: [{ name: "received_on", value: "1 May 2020" }] });
  expect(shown.body).toContain("On 24 November 2026 we received");
  const { errors } = await sluice.ask(PREVIEW, {
    id,
    template: "ack_received",
    facts: [{ name: "ssn", value: "1" }],
  });
  expect(errors?.[0]?.extensions.code).toBe("INVALID");
});

test("what somebody types with braces is text and is not filled again", async () => {
  await head();
  const { id } = await enter("DELETE");
  const facts = [{ name: "needed", value: "{{company}} {{nothing}}" }];
  expect((await preview(id, "need_more_info", { facts })).body).toContain("{{company}} {{nothing}}");
});

test("the company's words are used from then on, and letters that were sent stay to the byte", async () => {
  await head();
  const { id } = await enter("DELETE");
  await send(id, "ack_received");
  const [before] = (await look(id)).letters;
  const { letterTemplates } = await sluice.data(`{ letterTemplates { id subject body } }`);
  const now = letterTemplates.find(({ id: each }: any) => each === "ack_received");
  const body = `Hello!\n\n${now.body}`;
  const { editLetterTemplate } = await sluice.data(EDIT, { ...now, id: "ack_received", version: 0, body });
  expect(editLetterTemplate).toMatchObject({ version: 1, body, editedBy: "local" });
  expect(editLetterTemplate.versions.map(({ version }: any) => version)).toEqual([1, 0]);
  const stale = await send(id, "ack_received");
  expect(stale.errors?.[0]?.extensions.code).toBe("CONFLICT");
  await send(id, "ack_received", { templateVersion: 1 });
  const [first, second] = (await look(id)).letters;
  expect(first).toEqual(before);
  expect(second).toMatchObject({ templateVersion: 1 });
  expect(second.text).toContain("Hello!");
});

test("a template that says less than the law demands is refused with every reason; a stale one is a conflict", async () => {
  const words = { id: "ack_received", version: 0, subject: "Hi", body: "{{nonsense}} {{received_on}} {{" };
  const { errors } = await sluice.ask(EDIT, words);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "body", record: "ack_received" });
  for (const said of ["{{nonsense}}", "{{process}}", "{{verification}}", "{{answer_by}}", "two braces"])
    expect(errors?.[0]?.message).toContain(said);
  const good = { ...words, body: "{{received_on}} {{process}} {{verification}} {{answer_by}}" };
  await sluice.data(EDIT, good);
  const again = await sluice.ask(EDIT, good);
  expect(again.errors?.[0]?.extensions).toMatchObject({ code: "CONFLICT", version: 1 });
});

test("two who edit the same version: one is kept, the other is told", async () => {
  const words = { id: "need_more_info", version: 0, subject: "Hi", body: "{{needed}} {{answer_by}}" };
  const answers = await Promise.all([1, 2, 3].map(() => sluice.ask(EDIT, words)));
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
});

test("the notice of more time takes the one extension, and a second time takes none", async () => {
  await head();
  const { id } = await enter("KNOW_CATEGORIES");
  const facts = [{ name: "extension_reason", value: "Two archives have to be read." }];
  expect((await preview(id, "extension_notice", { facts })).body).toContain("by 21 February 2027");
  expect((await send(id, "extension_notice", { facts })).errors).toBeUndefined();
  const after = await look(id);
  expect(after.extendedOn).toBe("2026-11-24");
  expect(after.happenings.map(({ kind }: any) => kind)).toEqual(expect.arrayContaining(["extended", "letter"]));
  expect((await send(id, "extension_notice")).errors).toBeUndefined();
  expect((await look(id)).happenings.filter(({ kind }: any) => kind === "extended")).toHaveLength(1);
});

test("an opt-out is not said to be processed before it is (11 CCR § 7026(g))", async () => {
  await head();
  const { id } = await enter("OPT_OUT_SALE_SHARE");
  await until(
    () => look(id),
    ({ openSteps }) => openSteps !== null,
  );
  const facts = [{ name: "completed_on", value: "24 November 2026" }];
  const { errors } = await send(id, "optout_confirmed", { facts });
  expect(errors?.[0]?.extensions.code).toBe("INVALID");
  expect((await look(id)).letters).toEqual([]);
});

test("a denial is recorded before its letter says it, and the letter says the reason of the law with the facts", async () => {
  await head();
  const { id } = await enter("DELETE");
  const typed = [
    { name: "basis", value: "because" },
    { name: "policy_link", value: "https://shop.example/privacy" },
    { name: "methods", value: "write to us" },
  ];
  expect((await send(id, "denied_unverified", { facts: typed })).errors?.[0]?.message).toContain("Deny the request");
  await sluice.data(
    `mutation ($id: ID!) { denyRequest(id: $id, denial: "deny_unverified", because: "No point matched.") { id } }`,
    { id },
  );
  const after = await look(id);
  expect(after.suggestedLetters.map(({ template }: any) => template.id)).toContain("denied_unverified");
  const shown = await preview(id, "denied_unverified", { facts: typed.slice(1) });
  expect(shown.body).toContain("Not verified (11 CCR § 7021(b)");
  expect(shown.body).toContain("No point matched.");
});

test("a notice goes to those whom the plan tells, says what each received, and is told apart once written", async () => {
  await head();
  const { id } = await enter("OPT_OUT_SALE_SHARE");
  const planned: any = await until(
    () => look(id),
    ({ openSteps }) => openSteps !== null,
  );
  const suggested = planned.suggestedLetters.find(({ template }: any) => template.id === "vendor_optout_notice_7026f2");
  const [{ id: party }] = suggested.parties;
  const shown = await preview(id, "vendor_optout_notice_7026f2", { party });
  expect(shown.missing).toEqual([]);
  expect(shown.body).toContain("ann@example.com");
  expect((await send(id, "vendor_optout_notice_7026f2")).errors?.[0]?.extensions).toMatchObject({ field: "party" });
  expect((await send(id, "vendor_optout_notice_7026f2", { party })).errors).toBeUndefined();
  const after = await look(id);
  expect(after.letters[0].partyName).not.toBeNull();
  const again = after.suggestedLetters.find(({ template }: any) => template.id === "vendor_optout_notice_7026f2");
  expect(again.parties.find((each: any) => each.id === party).wrote).toBe(true);
});

test("the store holds no letter in the clear", async () => {
  await head();
  const { id } = await enter("DELETE");
  await send(id, "need_more_info", { facts: [{ name: "needed", value: "A copy for Ann Examplewoman" }] });
  expect((await look(id)).letters[0].text).toContain("Ann Examplewoman");
  const files = readdirSync(sluice.folder, { withFileTypes: true }).filter((each) => each.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const { name } of files)
    expect(readFileSync(join(sluice.folder, name)).includes("Ann Examplewoman")).toBe(false);
});

test("an unknown letter, part or address is INVALID or NOT_FOUND, and the letterhead is guarded by its version", async () => {
  const { id } = await enter("DELETE");
  expect((await send(id, "nothing")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  const bad = { version: 0, parts: [{ name: "address", value: "javascript:alert(1)" }] };
  expect((await sluice.ask(HEAD, bad)).errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "address" });
  await head();
  expect((await sluice.ask(HEAD, { version: 0, parts: [] })).errors?.[0]?.extensions.code).toBe("CONFLICT");
  expect((await send(id, "optout_confirmed")).errors?.[0]?.extensions).toMatchObject({ field: "template" });
});

test("a deletion that keeps a part is answered by the letter that says so, in one act", async () => {
  await head();
  const { id } = await enter("DELETE");
  await sluice.data(`mutation ($id: ID!) { verifyRequest(id: $id, means: DATA_POINTS, points: 2) { id } }`, { id });
  await until(
    () => look(id),
    ({ openSteps }) => openSteps !== null,
  );
  const STEPS = `query ($id: ID!) { request(id: $id) { steps { toDo step { party { id } } } } }`;
  const { request } = await sluice.data(STEPS, { id });
  const because = "Invoices of the last seven years are kept for the tax authority, who may ask for them.";
  for (const { toDo, step } of request.steps) {
    if (toDo && step.party.id !== "shop")
      await sluice.data(`mutation ($id: ID!, $p: ID!) { recordStep(id: $id, party: $p, outcome: DONE) { id } }`, {
        id,
        p: step.party.id,
      });
  }
  await sluice.data(
    `mutation ($id: ID!, $because: String!) {
      keepInformation(id: $id, party: "shop", exception: "del_exc_legal_obligation", because: $because) { id }
    }`,
    { id, because },
  );
  expect((await send(id, "fulfilled_delete")).errors?.[0]?.extensions.code).toBe("INVALID");
  const shown = await preview(id, "partial_denial_delete");
  expect(shown.missing).toEqual([]);
  for (const said of [because, "§ 1798.105(d)(8)", "as long as that reason lasts", "Mailer Inc", "Wärehouse"])
    expect(shown.body).toContain(said);
  expect((await send(id, "partial_denial_delete")).errors).toBeUndefined();
  expect(await look(id)).toMatchObject({
    state: "COMPLETED_IN_PART",
    letters: [{ template: "partial_denial_delete" }],
  });
});
