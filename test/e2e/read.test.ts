import { describeJourneys, picture } from "./browser.js";
import { choose, marked, panel, section, seenOn, settled } from "./map.js";

describeJourneys("Reading the demo company's map", (journey) => {
  test("the whole company is there on opening the page", async () => {
    const { open } = journey();
    const page = await open("/");
    await settled(page);
    await panel(page).getByText("12 systems, 25 vendors, 70 flows").waitFor();
    const { nodes, edges } = await seenOn(page);
    expect([nodes.length, edges.length]).toEqual([37, 70]);
    expect(nodes.filter(({ badge }) => badge).length).toBeGreaterThanOrEqual(10);
    await picture(page, "1-map");
  });

  test("vendors without a valid addendum are told, with flow, clause and citation", async () => {
    const { open } = journey();
    const page = await open("/");
    await panel(page).getByText("No valid addendum").click();
    await panel(page).getByRole("button", { name: "Lintel Vision" }).click();
    await panel(page).getByText("No contract with Lintel Vision is recorded").waitFor();
    await picture(page, "2-without-addendum-on-map");

    await page.getByRole("link", { name: "Vendors", exact: true }).click();
    const row = page.getByRole("row", { name: /Sumwise Analytics/ });
    await row.getByText("Addendum lacks terms").waitFor();
    await picture(page, "2-vendors");
    await row.getByRole("link", { name: "Sumwise Analytics" }).click();
    const flag = page.locator("article").filter({ has: page.getByRole("heading", { name: /Addendum lacks terms/ }) });
    await flag.getByRole("heading", { name: "Web shop → Sumwise Analytics" }).waitFor();
    const reason = flag.getByRole("listitem").filter({ hasText: "No other commercial purpose: missing" }).first();
    expect(await reason.textContent()).toContain("11 CCR § 7051(a)(4)");
    await picture(page, "2-why");
    await reason.getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "Sumwise terms of use" }).waitFor();
    const clause = page.getByRole("radiogroup", { name: "No other commercial purpose: how it was read" });
    await clause.getByRole("radio", { name: "Missing", checked: true }).waitFor();
  });

  test("precise geolocation: who receives it and by which path, on the map and as a table", async () => {
    const { open } = journey();
    const page = await open("/");
    await settled(page);
    await choose(page, "Who receives a category", "Precise geolocation");
    await panel(page).getByText("5 certainly, 1 possibly").waitFor();
    const rows = await panel(page).getByRole("row").allTextContents();
    expect(rows.slice(1).map((row) => row.replace(/\s+/g, " "))).toEqual([
      "Adlattice certainly1",
      "Cloudbarn Hosting certainly1",
      "Mapthimble certainly1",
      "Bidotter certainly2",
      "Audience Kiln certainly3",
      "Sumwise Analytics possibly1",
    ]);
    await marked(page, "sumwise", "possible");
    await panel(page).getByRole("button", { name: "Audience Kiln" }).click();
    for (const hop of ["Quillwort app → Adlattice", "Adlattice → Bidotter", "Bidotter → Audience Kiln"])
      await panel(page).getByRole("button", { name: hop }).waitFor();
    await marked(page, "mobile-app-adlattice", "path");
    const { nodes } = await seenOn(page);
    const certain = nodes.filter(({ classes }) => classes.includes("certain")).map(({ id }) => id);
    expect(certain.sort()).toEqual(["adlattice", "audiencekiln", "bidotter", "cloudbarn", "mapthimble"]);
    expect(nodes.find(({ id }) => id === "payloom")?.classes).toContain("dim");
    await picture(page, "3-geolocation");

    await page.getByText("Both", { exact: true }).click();
    await page.getByRole("row", { name: /Bidotter Vendor · receives it/ }).waitFor();
    await picture(page, "3-geolocation-as-table");
  });

  test("an opt-out: what stops, what continues by which contract, who is told by others, the unknown, the due day", async () => {
    const { open } = journey();
    const page = await open("/");
    await settled(page);
    await page.getByRole("button", { name: "A consumer asks …" }).click();
    await page.getByRole("menuitemradio", { name: "Opt-out of sale and sharing" }).click();
    await panel(page).getByText("2026-12-11").first().waitFor();
    await panel(page).getByText("2026-12-16").first().waitFor();

    const stop = section(page, "Stop and notify");
    await stop.getByRole("button", { name: /^Adlattice/ }).click();
    await stop
      .getByText(/Sharing · stops/)
      .first()
      .waitFor();
    const go = section(page, "Continue");
    await go.getByRole("button", { name: /^Helpnook/ }).click();
    await go.getByText("by Helpnook CCPA addendum").waitFor();
    await section(page, "Instruct to stop").getByText("Parcelfox Logistics").waitFor();
    await section(page, "Told by others").getByText("Bidotter").waitFor();
    await section(page, "Unknown").getByText("Quillwort app → Sumwise Analytics").waitFor();

    await marked(page, "web-shop-adlattice", "stops");
    await marked(page, "mobile-app-sumwise", "unknown");
    await marked(page, "bidotter", "act-expect_forward");
    await picture(page, "4-opt-out");

    await page.getByLabel("Received on").fill("2026-12-01");
    await panel(page).getByText("2026-12-18").first().waitFor();
    expect(new URL(page.url()).searchParams.get("received")).toBe("2026-12-01");
  });
});
