import type { Page } from "playwright-core";
import { describeJourneys, picture } from "./browser.js";
import { choose, drag, panel, seenOn, settled } from "./map.js";

describeJourneys("Drawing on the map", (journey) => {
  test("a vendor, a flow and a contract: flags change in both windows without reload, and undo brings them back", async () => {
    const { open } = journey();
    const page = await open("/");
    const other = await open("/vendors?order=NAME");
    const row = other.getByRole("row", { name: /Fernfax/ });
    await settled(page);

    await addVendor(page);
    await row.getByText("No flags").waitFor();

    await settled(page);
    await page.getByRole("button", { name: "Draw flows" }).click();
    await drag(page, "web-shop", "fernfax");
    await describeFlow(page);
    await panel(page).getByText("Presumed sale").first().waitFor();
    await row.getByText("No valid addendum").waitFor();
    await picture(page, "5-flow-drawn");
    await picture(other, "5-second-window");

    await panel(page).getByRole("button", { name: "Fernfax" }).click();
    await panel(page).getByRole("link", { name: "Attach a contract" }).click();
    await attachContract(page);
    await page.getByRole("heading", { level: 1, name: /Fernfax/ }).waitFor();
    await row.getByText("No flags").waitFor();
    await picture(page, "5-contract");

    await page.locator(".toast").filter({ hasText: "Contract added" }).getByRole("button", { name: "Undo" }).click();
    await row.getByText("No valid addendum").waitFor();
  });

  test("a system drawn by one person is on the other's map without reload, and undo takes it off again", async () => {
    const { open } = journey();
    const page = await open("/");
    const other = await open("/");
    await settled(other);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("menuitem", { name: "A system of ours" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Garden planner");
    await choose(page, "Collects from consumers", "Email address");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await panel(page).getByRole("heading", { level: 2, name: "Garden planner" }).waitFor();

    await panel(other).getByText("13 systems").waitFor();
    await settled(other);
    expect((await seenOn(other)).nodes.map(({ id }) => id)).toContain("garden-planner");

    await page.getByRole("link", { name: "History", exact: true }).click();
    await page.getByRole("button", { name: "Undo revision 2" }).click();
    await page.locator(".revision").filter({ hasText: "Undo" }).first().waitFor();
    await picture(page, "5-history");
    await panel(other).getByText("12 systems").waitFor();
    expect((await seenOn(other)).nodes.map(({ id }) => id)).not.toContain("garden-planner");
  });
});

async function addVendor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "A vendor" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Fernfax");
  await choose(page, "Declared role", "Service provider");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await panel(page).getByRole("heading", { level: 2, name: "Fernfax" }).waitFor();
}

async function describeFlow(page: Page): Promise<void> {
  await page.getByRole("form", { name: "New flow" }).waitFor();
  await choose(page, "Carries", "Email address");
  await page.keyboard.press("Escape");
  await choose(page, "Purposes", "Performing services for the business");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Save", exact: true }).click();
}

/** In force, for this purpose and category alone, and every clause read as present. */
async function attachContract(page: Page): Promise<void> {
  const form = page.getByRole("form", { name: "New contract" });
  await choose(page, "Kind", "CCPA addendum");
  await form.getByLabel("First day in force").fill("2026-01-01");
  await form.getByLabel("Last day in force").fill("2028-12-31");
  await state(page, "purposes", "Performing services for the business");
  await state(page, "categories", "Email address");
  await form.getByText(/Read its clauses now/).click();
  await form.getByRole("radio", { name: "Present" }).first().waitFor();
  for (const present of await form.getByRole("radio", { name: "Present" }).all()) await present.click();
  await picture(page, "5-new-contract");
  await form.getByRole("button", { name: "Save" }).click();
}

async function state(page: Page, what: string, option: string): Promise<void> {
  await page
    .getByRole("group", { name: `Scope: ${what}` })
    .getByText("Lists them")
    .click();
  await choose(page, `Covered ${what}`, option);
  await page.keyboard.press("Escape");
}
