import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeJourneys, type Look, picture } from "./browser.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** As a consumer with the least: a small window, and no scripts. */
const PLAIN: Look = { javaScriptEnabled: false, width: 320 };

describeJourneys("A consumer without scripts, in a window of 320 pixels", (journey) => {
  const open = (address: string, look: Look = {}) => journey().open(address, { ...PLAIN, ...look });

  test("opts out in a minute and sees by a private link how far it is", async () => {
    const page = await open("/privacy");
    await fits(page);
    await page.getByRole("link", { name: "Do not sell or share my personal information" }).click();
    await page.getByRole("button", { name: "Opt out" }).click();
    await page.getByText("Nothing was sent yet.").waitFor();
    await fits(page);
    await picture(page, "privacy-opt-out-problem");
    await page.getByLabel("E-mail address").fill("анна@пример.рф");
    await page.getByRole("button", { name: "Opt out" }).click();
    await page.getByRole("heading", { name: "We have your opt-out" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/privacy\/status\//);
    await fits(page);
    await picture(page, "privacy-status-narrow");
    await page.reload();
    await page.getByText("11 December 2026").waitFor();
  });

  test("asks to delete in two steps, whose answers look alike", async () => {
    const page = await open("/privacy/delete");
    await page.getByLabel("Phone number").fill("+1 415 555 0100");
    await page.getByRole("button", { name: "Ask to delete" }).click();
    const [yes, no] = [
      page.getByRole("button", { name: "Yes, ask to delete" }),
      page.getByRole("button", { name: "No, go back" }),
    ];
    const look = (button: typeof yes) => button.evaluate((each) => getComputedStyle(each).background);
    expect(await look(yes)).toBe(await look(no));
    await picture(page, "privacy-delete-confirm");
    await no.click();
    expect(await page.getByLabel("Phone number").inputValue()).toBe("+1 415 555 0100");
    await page.getByRole("button", { name: "Ask to delete" }).click();
    await yes.click();
    await page.getByRole("heading", { name: "What is still needed" }).waitFor();
    await fits(page);
  });

  test("sends what an agent needs, and is told what lacks", async () => {
    const page = await open("/privacy/limit");
    await page.getByLabel("Account or loyalty number").fill("4711");
    await page.getByText("I act for someone else").click();
    await page.getByRole("checkbox").check();
    await page.getByLabel("Your name, as the agent").fill("Bo");
    await page.getByRole("button", { name: "Limit the use" }).click();
    await page.getByRole("link", { name: /what shows that you may act/ }).waitFor();
    await page.getByLabel("Permission signed by the person").check();
    await page.getByRole("button", { name: "Limit the use" }).click();
    await page.getByRole("heading", { name: "We have your limit" }).waitFor();
  });

  test("sees the browser's signal honoured", async () => {
    const page = await open("/privacy", { extraHTTPHeaders: { "Sec-GPC": "1" }, width: 1000 });
    await page.getByText("We see your signal").waitFor();
    await picture(page, "privacy-signal");
  });

  test("opts in again in two steps, by the private link", async () => {
    const page = await open("/privacy/opt-out");
    await page.getByLabel("E-mail address").fill("opted.in@example.com");
    await page.getByRole("button", { name: "Opt out" }).click();
    await page.getByRole("link", { name: "Opt in again" }).click();
    await page.getByRole("button", { name: "Go to step 2" }).click();
    await fits(page);
    await picture(page, "privacy-opt-in");
    await page.getByRole("button", { name: "Yes, opt me in" }).click();
    await page.getByRole("heading", { name: "You are opted in again" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/privacy\/status\/[\w-]{43}$/);
  });

  test.each(["/privacy", "/privacy/opt-out", "/privacy/correct", "/privacy/opt-in", "/privacy/status/forged"])(
    "%s: nothing against WCAG 2.2 AA, in light and in dark",
    async (address) => {
      for (const colorScheme of ["light", "dark"] as const) {
        // axe itself is a script.
        const page = await journey().open(address, { colorScheme, width: colorScheme === "dark" ? 320 : 1000 });
        await fits(page);
        await picture(page, `privacy${address.replaceAll("/", "-").slice(8)}-${colorScheme}`);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
    },
  );
});

async function fits(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: innerWidth,
  }));
  expect(wide).toBeLessThanOrEqual(seen);
}
