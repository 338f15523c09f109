import type { Page } from "playwright-core";
import { describeJourneys, picture } from "./browser.js";
import { choose, find, panel, section, settled } from "./map.js";

describeJourneys("Trying before saving", (journey) => {
  test("what if a contract lapses: the difference, with nothing saved", async () => {
    const { open, demo } = journey();
    const page = await open("/");
    await settled(page);
    await find(page, "Helpnook");
    await panel(page).getByRole("button", { name: "What if it lapses?" }).click();
    await panel(page).getByRole("tab", { name: "Try first" }).click();
    await section(page, "Tried").getByText("Helpnook CCPA addendum lapses").waitFor();
    await section(page, "Flags raised").getByRole("button", { name: "Contract expired Helpnook" }).waitFor();
    await section(page, "Standing changed").getByText("Business purpose → Presumed sale").waitFor();
    await section(page, "Opt-out steps added").getByRole("button", { name: "Helpnook Stop and notify" }).waitFor();
    await section(page, "Opt-out steps removed").getByRole("button", { name: "Helpnook Continue" }).waitFor();
    await picture(page, "6-contract-lapses");

    await panel(page).getByRole("button", { name: "Discard" }).click();
    await panel(page).getByText("Add or change something on the map").waitFor();
    expect(await demo.ask("{ about { revision } }")).toEqual({ about: { revision: 1 } });
  });

  test("what if a flow is added: the difference, the opt-out as tried, and only then saved", async () => {
    const { open, demo } = journey();
    const page = await open("/");
    await settled(page);
    await page.getByRole("switch", { name: "Try first" }).click();
    await tryFlow(page);
    await section(page, "Tried").getByText("Quillwort app → Printmallow Press").waitFor();
    await section(page, "Flags raised").getByText("Printmallow Press").first().waitFor();
    await section(page, "Standing changed").getByText("new → Sharing").waitFor();
    await section(page, "Newly reached").waitFor({ state: "detached" });
    await section(page, "Opt-out steps added").getByText("Stop and notify").waitFor();
    await picture(page, "6-flow-tried");
    expect(await demo.ask("{ about { revision counts { flows } } }")).toEqual({
      about: { revision: 1, counts: { flows: 70 } },
    });

    await page.getByRole("button", { name: "A consumer asks …" }).click();
    await page.getByRole("menuitemradio", { name: "Opt-out of sale and sharing" }).click();
    await panel(page).getByText("Tried, not saved").waitFor();
    await section(page, "Stop and notify")
      .getByRole("button", { name: /^Printmallow Press/ })
      .waitFor();

    await panel(page).getByRole("tab", { name: "Try first" }).click();
    await panel(page).getByRole("button", { name: "Save all" }).click();
    await page.locator(".toast").getByText("1 tried changes saved").waitFor();
    expect(await demo.ask("{ about { revision counts { flows } } }")).toEqual({
      about: { revision: 2, counts: { flows: 71 } },
    });
  });
});

async function tryFlow(page: Page): Promise<void> {
  await find(page, "Quillwort app");
  await panel(page).getByRole("button", { name: "Add a flow" }).click();
  await choose(page, "To", "Printmallow Press");
  await choose(page, "Carries", "Precise geolocation");
  await page.keyboard.press("Escape");
  await choose(page, "Purposes", "Cross-context behavioral advertising");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Try it" }).click();
}
