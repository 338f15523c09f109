import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { apply, withShop } from "../../api/shop.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
});
afterEach(() => sluice.stop());

const rename = (name: string) => apply(sluice, [{ vendor: { id: "idle", name } }], { reason: `Call it ${name}` });

describe("the history page", () => {
  test("tells the latest change first, with its reason, and field by field what it did", async () => {
    await rename("Busy Co");
    renderPage("/history", sluice);
    const [latest] = await screen.findAllByRole("listitem");
    const row = within(latest!);
    expect(row.getByText("Call it Busy Co")).toBeVisible();
    await userEvent.click(row.getByText("Changed 1 vendor"));
    expect(await row.findByRole("row", { name: "Name Idle Co Busy Co" })).toBeInTheDocument();
  });

  test("shows what records hold in the server's words, never as it is stored", async () => {
    await apply(sluice, [
      { vendor: { id: "idle", name: "Idle Co", declaredRole: "THIRD_PARTY" } },
      { flow: { id: "new", from: "shop", to: "idle", carries: ["pi_identifiers"], mechanism: "PIXEL_OR_SDK" } },
    ]);
    renderPage("/history", sluice);
    const row = within((await screen.findAllByRole("listitem"))[0]!);
    expect(row.getByText("Added 1 flow, changed 1 vendor")).toBeVisible();
    await userEvent.click(row.getByText("What changed"));
    expect(await row.findByRole("row", { name: /^Declared role .* Third party$/ })).toBeInTheDocument();
    expect(row.getByRole("row", { name: "Mechanism Pixel or SDK" })).toBeInTheDocument();
    expect(await row.findByRole("row", { name: "Carries Identifiers" })).toBeInTheDocument();
    expect(row.queryByText(/third_party|pixel_or_sdk|pi_identifiers/)).toBeNull();
  });

  test("undo takes a revision back as a new one", async () => {
    await rename("Busy Co");
    renderPage("/history", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Undo revision 2" }));
    expect(await screen.findByText("Undo of revision 2")).toBeVisible();
    expect((await sluice.data('{ node(id: "idle") { ... on Vendor { name } } }'))["node"].name).toBe("Idle Co");
  });

  test("an undo that somebody overtook shows both versions and changes nothing", async () => {
    await rename("Busy Co");
    await rename("Lazy Co");
    renderPage("/history", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Undo revision 2" }));
    expect(await screen.findByText("Somebody else changed this meanwhile")).toBeVisible();
    expect(screen.getByRole("row", { name: "name Lazy Co Idle Co" })).toBeVisible();
    expect((await sluice.data("{ revision }"))["revision"]).toBe(3);
  });

  test("the history of one record leaves the others out", async () => {
    await rename("Busy Co");
    await apply(sluice, [{ vendor: { id: "adnet", name: "AdNet 2" } }]);
    renderPage("/history?record=idle", sluice);
    expect(await screen.findByText("2 changes, newest first")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo revision 3" })).toBeNull();
  });

  test("the map as of a past revision is read, not mixed into today's", async () => {
    await rename("Busy Co");
    renderPage("/history?asOf=1", sluice);
    const vendors = within(await screen.findByRole("region", { name: /^Vendors/ }));
    expect(vendors.getByText("Idle Co")).toBeVisible();
    await waitFor(() => expect(screen.getByText(/6 parties and 4 flows/)).toBeVisible());
  });
});
