import { lawLabel, lawNotes } from "../../api/requests/ledger/law-notes.js";
import { withShop } from "../api/shop.js";
import { openSluice, type Sluice } from "../api/sluice.js";
import { asked } from "./asked.js";

const notes = (...[request]: Parameters<typeof lawNotes>) => lawNotes(request).map(({ text }) => text);

test("California has nothing to note, and every other state says that the clock is California's", () => {
  expect(lawNotes(asked("delete", "2026-11-24"))).toEqual([]);
  expect(notes(asked("delete", "2026-11-24", { law: "va" }))[0]).toContain("stays California’s");
  expect(lawLabel("va")).toBe("Virginia");
});

test("a later day and a right that is not there are said with how sure they are", () => {
  const iowa = notes(asked("correct", "2026-11-24", { law: "ia" }));
  expect(iowa).toContainEqual(expect.stringContaining("Iowa gives 90 days, until 22 February 2027: later"));
  expect(iowa).toContainEqual(expect.stringContaining("Iowa has no such right (not verified)"));
  expect(iowa).toContainEqual(expect.stringMatching(/^Not verified for Iowa: .*the extension/));
});

test("a shorter extension and a law to come are said", () => {
  const florida = notes(asked("delete", "2026-11-24", { law: "fl" }));
  expect(florida).toContainEqual(expect.stringContaining("Extended by Florida’s 15 days"));
  expect(florida.join(" ")).toContain("earlier than California’s");
  expect(notes(asked("delete", "2026-11-24", { law: "vt" })).join(" ")).toContain("in force from 1 January 2028");
});

describe("a request over the API", () => {
  let sluice: Sluice;
  beforeEach(async () => {
    sluice = await openSluice();
    await withShop(sluice);
  });
  afterEach(() => sluice.stop());

  const ENTER = `mutation ($input: EnterRequestInput!) {
    enterRequest(input: $input) { request { id law lawLabel lawNotes { text citation } } }
  }`;
  const input = { right: "DELETE", method: "EMAIL", identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };

  test("of a state that there is not is refused with the list of those that there are", async () => {
    const { errors } = await sluice.ask(ENTER, { input: { ...input, law: "atlantis" } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "law" });
    expect(errors?.[0]?.message).toContain("ca, va, co");
  });

  test("takes a state in either spelling and says what it carries", async () => {
    const { enterRequest } = await sluice.data(ENTER, { input: { ...input, law: "VA" } });
    expect(enterRequest.request).toMatchObject({ law: "va", lawLabel: "Virginia" });
    expect(enterRequest.request.lawNotes.length).toBeGreaterThan(1);
  });
});
