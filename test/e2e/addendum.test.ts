import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describeJourneys, picture } from "./browser.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const addendumOf = (page: Page) => page.getByRole("region", { name: "Addendum", exact: true });

async function moved(page: Page, to: string): Promise<void> {
  const addendum = addendumOf(page);
  await addendum.getByRole("button", { name: `Record as ${to.toLowerCase()}` }).click();
  await addendum.locator("li[aria-current=step]", { hasText: to }).waitFor();
  // The keyboard stays at the steps, though the button that was pressed is gone.
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "How far");
}

describeJourneys("An addendum on its way", (journey) => {
  test("it is read, downloaded, drafted, sent, returned signed, reviewed, in force, and the flag is gone", async () => {
    const { open, demo } = journey();
    const page = await open("/vendors/lintel");
    const addendum = addendumOf(page);
    await addendum.getByText("16 terms. It stands by itself").waitFor();
    await addendum.getByText("Read it").click();
    await addendum.getByRole("heading", { name: "2. No selling or sharing" }).waitFor();
    await addendum.getByLabel("Your company, as it signs").fill("Quillwort, Inc.");
    await addendum.getByText("between Quillwort, Inc. (the “Business”)").waitFor();
    await picture(page, "9-addendum");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      addendum.getByRole("link", { name: "Download DOCX" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("CCPA addendum Lintel Vision.docx");
    const signed = await readFile(await download.path());

    await addendum.getByLabel("Who sends it").fill("procurement@example.com");
    await addendum.getByRole("button", { name: "Draft it and follow it" }).click();
    for (const to of ["Sent", "Returned", "Countersigned"]) await moved(page, to);
    await picture(page, "9-countersigned");

    await page.goto(new URL("/documents", demo.url).href);
    await page.getByLabel("Files to add").setInputFiles({ name: "signed.docx", mimeType: DOCX, buffer: signed });
    await page.getByRole("link", { name: "Review signed.docx" }).click();
    // What was sent out is offered as what came back.
    const offered = page.getByRole("combobox", { name: "It is a contract that is recorded already" });
    await page.getByRole("button", { name: "Keep it there", disabled: false }).waitFor();
    expect(await offered.inputValue()).toMatch(/Lintel Vision.*on its way/);
    await page.getByRole("button", { name: "Keep it there" }).click();
    await page.getByText("0 of 21 clauses read").waitFor();
    await page.getByRole("button", { name: /^No selling or sharing/ }).click();
    for (let read = 1; read <= 20; read++) {
      await page.keyboard.press("Enter");
      await page.getByText(`${String(read)} of 21 clauses read`).waitFor();
    }

    await page.goto(new URL("/vendors/lintel", demo.url).href);
    await addendumOf(page).getByLabel("First day in force").fill("2026-11-24");
    await addendumOf(page).getByRole("button", { name: "Record as in force" }).click();
    await page.getByText("contracts lack no term that has been read").waitFor();
    // What was pressed is gone with its section: the keyboard stands at what came of it.
    await page.waitForFunction(() => document.activeElement?.textContent.includes("lack no term") === true);
    await picture(page, "9-in-force");
    expect(await demo.ask('{ node(id: "lintel") { ... on Vendor { flags { kind } } } }')).toEqual({
      node: { flags: [] },
    });
  });
});
