import { RIGHTS } from "../../api/model/flow.js";
import { apply, withShop } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await withShop(await openSluice());
});
afterEach(() => sluice.stop());

const PARTS = `right citation dueOn latestOn digest notes { text citation }
  steps { party { id name } action actionLabel actionMeaning certainty citation dueOn because { text }
    flows { id } past { since until flow { id to { id name } standing { disclosure } } } path { id } }`;
const ask = async (right: string, more = "") =>
  (await sluice.data(`{ propagation(right: ${right.toUpperCase()}, receivedOn: "2026-11-20"${more}) { ${PARTS} } }`))[
    "propagation"
  ];
const stepsOf = (found: any) => Object.fromEntries(found.steps.map((step: any) => [step.party.id, step]));

it.each(RIGHTS)("%s is answered, with words, reasons and citations from here", async (right) => {
  const found = await ask(right);
  expect(found.steps.length).toBeGreaterThan(0);
  for (const step of found.steps) {
    expect(step.citation).toMatch(/§/);
    expect([step.actionLabel, step.actionMeaning].every((words: string) => words.length > 0)).toBe(true);
    expect(step.because.length).toBeGreaterThan(0);
  }
  expect((await ask(right)).digest).toBe(found.digest);
});

it.each([
  ["delete", "2027-01-03", "2027-01-04"],
  ["know_specific", "2027-01-03", "2027-01-04"],
  ["limit_spi", "2026-12-08", "2026-12-14"],
  ["admt_opt_out", "2026-12-08", "2026-12-14"],
])("%s has its own clock: safe %s, latest %s (11 CCR §§ 7021(b), 7027(g), 7221(n))", async (right, dueOn, latestOn) => {
  expect(await ask(right)).toMatchObject({ dueOn, latestOn });
});

it("a delete names a vendor that was removed, by what it was called, and says until when it flowed", async () => {
  const before = stepsOf(await ask("delete"));
  expect(before["adnet"]).toMatchObject({ action: "NOTIFY_AND_DIRECT", actionLabel: "Notify to delete", past: [] });
  await apply(sluice, [{ remove: { id: "adnet", removeFlows: true } }]);
  const { adnet } = stepsOf(await ask("delete"));
  const today = new Date().toISOString().slice(0, 4);
  expect(adnet).toMatchObject({
    party: { name: "AdNet" },
    action: "NOTIFY_AND_DIRECT",
    flows: [],
    past: [{ flow: { to: { id: "adnet", name: "AdNet" }, standing: { disclosure: "SHARING" } } }],
  });
  expect(adnet.past[0].until.slice(0, 4)).toBe(today);
  expect(adnet.because.map(({ text }: any) => text).join(" ")).toContain("is so no longer");
  expect(stepsOf(await ask("opt_out_sale_share"))["adnet"]).toBeUndefined();
});

it("a delete sees what changes that are only tried would leave behind, and nobody else does", async () => {
  const tried = await ask("delete", `, whatIf: [{ remove: { id: "shop-adnet" } }]`);
  expect(stepsOf(tried)["adnet"]).toMatchObject({ action: "NOTIFY_AND_DIRECT", flows: [] });
  expect(stepsOf(await ask("delete"))["adnet"].flows).toEqual([{ id: "shop-adnet" }]);
});

it("an opt-out with an interval tells who received within it, § 7026(f)(2)", async () => {
  await apply(sluice, [{ remove: { id: "shop-adnet" } }]);
  const within = (from: string, to: string) =>
    ask("opt_out_sale_share", `, interval: { from: "${from}", to: "${to}" }`);
  expect(stepsOf(await within("2020-01-01", "9999-12-31"))["adnet"]).toMatchObject({ action: "NOTIFY_AND_DIRECT" });
  expect(stepsOf(await within("2020-01-01", "2020-02-01"))["adnet"]).toBeUndefined();
});

it("what a plan says of the whole: an ADMT opt-out is not law yet and the map cannot tell", async () => {
  const { notes } = await ask("admt_opt_out");
  expect(notes[0]).toMatchObject({ citation: "11 CCR § 7200(b); 11 CCR § 7221" });
  expect(notes[1].text).toContain("does not record");
});
