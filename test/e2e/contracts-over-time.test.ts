import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { describeJourneys, picture } from "./browser.js";

describeJourneys("Contracts over time", (journey) => {
  test("coverage is told by category and purpose, with the day from which it is gone", async () => {
    const { open, demo } = journey();
    const page = await open("/new-contract?counterparty=mapthimble");
    await page.getByLabel("Name").fill("Geolocation rider");
    await page.getByLabel("First day in force").fill("2025-03-04");
    await page.getByLabel("Last day in force").fill("2026-03-03");
    const scope = page.getByRole("group", { name: "Scope: categories" });
    await scope.getByText("Lists them").click();
    await choose(page, "Covered categories", "Precise geolocation");
    await choose(page, "Amends, or forms part of", "Mapthimble CCPA addendum");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Geolocation rider" }).waitFor();

    await page.goto(new URL("/vendors/mapthimble", demo.url).href);
    const coverage = page.getByRole("region", { name: "Coverage" });
    await coverage.getByText(/^Covered for device ID.*; not for precise geolocation since 4 March 2026\.$/).waitFor();
    await coverage.getByText("By category and purpose", { exact: true }).click();
    await coverage.getByRole("row", { name: /Precise geolocation.*Not covered.*Since 2026-03-04, 1 flow/ }).waitFor();
    await picture(page, "10-coverage");
  });

  test("an overdue review is found, done on the contract's page, and comes again in a year", async () => {
    const { open, demo } = journey();
    const page = await open("/renewals");
    const overdue = page.getByRole("region", { name: "Overdue" });
    await overdue.getByText("Nobody has recorded a reading of Bugsieve").waitFor();
    await picture(page, "10-renewals");
    await overdue.getByRole("link", { name: "Bugsieve data processing agreement" }).click();
    const reading = page.getByRole("radiogroup", { name: /^No selling or sharing/ });
    await reading.getByRole("radio", { name: "Present" }).click();
    await page.getByText("2026-11-24").first().waitFor();

    await page.goto(new URL("/renewals?kind=DUE_DILIGENCE", demo.url).href);
    const ahead = page.getByRole("region", { name: "November 2027" });
    await ahead.getByText("Bugsieve data processing agreement was last read on 24 November 2026").waitFor();
    expect(await overdue.getByText("Bugsieve").count()).toBe(0);
    const file = await downloaded(page, () => page.getByRole("link", { name: "Download the calendar" }).click());
    const calendar = new ICAL.Component(ICAL.parse(await readFile(file, "utf8")) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    const review = events.find(({ summary }) => summary.includes("Bugsieve data processing agreement"));
    expect(review?.startDate.toString()).toBe("2027-11-24");
  });

  test("the register of a past day says what was in force then, on the page, in the workbook and in CSV", async () => {
    const { open, demo } = journey();
    recordedOn(demo.folder, "2026-01-15T12:00:00.000Z");
    const page = await open("/register");
    const surveyfern = page.locator("section", { has: page.getByRole("button", { name: "Surveyfern" }) });
    await surveyfern.getByText("Not covered for email address and purchase history since 1 July 2026.").waitFor();
    await page.getByLabel("As of the end of").fill("2026-06-30");
    await surveyfern.getByText("Covered for email address and purchase history.").waitFor();
    await picture(page, "10-register");

    const book = new exceljs.Workbook();
    await book.xlsx.readFile(await downloaded(page, () => page.getByRole("link", { name: "Excel" }).click()));
    const names = book.getWorksheet("Recipients")?.getColumn("B").values ?? [];
    const row = book.getWorksheet("Recipients")?.getRow(names.indexOf("Surveyfern"));
    expect(row?.values).toContain("Covered for email address and purchase history.");

    await page.getByRole("button", { name: "CSV, JSON" }).click();
    const file = await downloaded(page, () => page.getByRole("menuitem", { name: "Contracts (CSV)" }).click());
    const rows: Record<string, string>[] = parse(await readFile(file), { columns: true, bom: true });
    expect(rows.find(({ Recipient }) => Recipient === "Surveyfern")).toMatchObject({
      State: "In force",
      "In force through": "2026-06-30",
    });
  });
});

/** As if the demo company's map had been recorded on that day, and not when this test began. */
function recordedOn(folder: string, at: string): void {
  const db = new DatabaseSync(join(folder, "sluice.db"));
  db.prepare("UPDATE revision SET at = ?").run(at);
  db.close();
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return download.path();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(option);
  await page.getByRole("option", { name: option, exact: true }).click();
  await page.keyboard.press("Escape");
}
