import type { Page } from "playwright-core";
import { describeJourneys, picture } from "./browser.js";

describeJourneys("A consumer's request", (journey) => {
  test("is entered, worked off and completed with the keyboard alone, and another window follows", async () => {
    const { open } = journey();
    const list = await open("/requests");
    await list.getByText("10 requests").waitFor();
    await picture(list, "9-requests");

    const page = await open("/new-request");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await pick(page, "Opt-out of sale and sharing");
    await page.keyboard.press("Tab");
    await pick(page, "Telephone");
    await page.getByLabel("Identifier 1").focus();
    await page.keyboard.type("wren.castellan@example.com");
    await page.keyboard.press("Enter");
    await page.getByText("It is recorded").waitFor();
    await page.getByText("/privacy/status/").waitFor();
    await list.getByText("11 requests").waitFor();
    await picture(page, "9-request-entered");

    await page.locator("[data-step-open] [data-step-head]").first().focus();
    for (let left = await page.locator("[data-step-open]").count(); left > 0; left--) {
      await page.keyboard.press("1");
      await page.waitForFunction((count) => document.querySelectorAll("[data-step-open]").length < count, left);
    }
    await page.getByRole("region", { name: "Where it stands" }).getByText("Completed").waitFor();
    await picture(page, "9-request-completed");
    await list.getByText("10 requests").waitFor();

    await page.reload();
    await page.getByRole("region", { name: "Where it stands" }).getByText("Completed").waitFor();
    expect(await page.getByText("/privacy/status/").count()).toBe(0);
  });

  test("whose it is stays off the screen and out of the address", async () => {
    const { open } = journey();
    const page = await open("/requests");
    await page.getByRole("textbox", { name: "E-mail address" }).fill("June.Alvarez@example.com");
    await page.keyboard.press("Enter");
    await page.getByText("1 request", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Show who it is" }).waitFor();
    expect(await page.getByText("june.alvarez@example.com").count()).toBe(0);
    expect(page.url()).not.toContain("@");
    await page.getByRole("button", { name: "Show who it is" }).click();
    await page.getByText("june.alvarez@example.com").waitFor();
  });
});

/** The list opens and is chosen from as people do who use no mouse. */
async function pick(page: Page, option: string): Promise<void> {
  await page.keyboard.press("ArrowDown");
  const wanted = page.getByRole("option", { name: option });
  await wanted.waitFor();
  const marked = page.locator("[data-combobox-selected]");
  while (!(await wanted.and(marked).count())) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
