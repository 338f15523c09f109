import { describeJourneys, picture } from "./browser.js";

const file = (text: string, name = "more.ndjson") => ({
  name,
  mimeType: "application/x-ndjson",
  buffer: Buffer.from(text),
});

describeJourneys("Beside the map", (journey) => {
  test("a file is tried first, told line by line where it is wrong, and imported only when asked", async () => {
    const { open, demo } = journey();
    const page = await open("/import");
    const chooser = page.getByLabel("File to import");
    await chooser.setInputFiles(file('{"type":"vendor","id":"new-one"}\nnot json\n'));
    await page.getByRole("cell", { name: "The line is not valid JSON." }).waitFor();
    await picture(page, "7-import-refused");

    await chooser.setInputFiles(file('{"type":"vendor","id":"new-one","name":"New One"}\n'));
    await page.getByRole("heading", { name: "more.ndjson can be imported" }).waitFor();
    expect(await demo.ask("{ revision }")).toEqual({ revision: 1 });
    await page.getByRole("button", { name: "Import it" }).click();
    await page.getByRole("heading", { name: "more.ndjson is on the map" }).waitFor();
    expect(await demo.ask('{ node(id: "new-one") { id } }')).toEqual({ node: { id: "new-one" } });
  });

  test("with the keyboard alone: from the list to a vendor, to a clause, and a reading changed", async () => {
    const { open, demo } = journey();
    const page = await open("/vendors?q=sumwise");
    await page.getByText("1 vendor", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Sumwise Analytics" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "No combining: missing." }).first().focus();
    await page.keyboard.press("Enter");
    const clause = page.locator("#sp_no_combining");
    await clause.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "sp_no_combining");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Space");
    await clause.getByRole("radio", { name: "Partial", checked: true }).waitFor();
    await picture(page, "7-clause-read");
    const finding = '{ node(id: "sumwise-terms/sp_no_combining") { ... on Finding { status } } }';
    expect(await demo.ask(finding)).toEqual({ node: { status: "PARTIAL" } });
  });

  test("a change made elsewhere appears without a reload, and is undone from the history", async () => {
    const { open, demo } = journey();
    const list = await open("/vendors?q=lintel");
    await list.getByText("1 vendor", { exact: true }).waitFor();
    const other = await open("/vendors/lintel");
    await other.getByRole("button", { name: "Edit" }).click();
    await other.getByRole("textbox", { name: "Name", exact: true }).fill("Lintel Renamed");
    await other.getByRole("button", { name: "Save" }).click();
    await list.getByRole("link", { name: "Lintel Renamed" }).waitFor();

    await other.goto(new URL("/history", demo.url).href);
    await other.getByRole("button", { name: "Undo revision 2" }).click();
    await list.getByRole("link", { name: "Lintel Vision" }).waitFor();
    await picture(other, "7-history-undone");
  });
});
