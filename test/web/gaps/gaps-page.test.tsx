import "../laid-out.js";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { apply, withShop } from "../../api/shop.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
});
afterEach(() => sluice.stop());

describe("the queue of gaps", () => {
  test("a gap says what to do, by which law and why it stands where it does", async () => {
    renderPage("/gaps", sluice);
    await userEvent.click(await screen.findByRole("button", { name: /^Stop one flow to AdNet/ }));
    const panel = within(screen.getByRole("complementary", { name: "The gap looked at" }));
    expect(await panel.findByText("11 CCR § 7052(a)")).toBeVisible();
    const points = panel.getByRole("table", { name: /Why it stands here/ });
    expect(within(points).getByText("Third party without contract")).toBeVisible();
  });

  test("trying to close a gap shows what goes and saves nothing", async () => {
    renderPage("/gaps?gap=stop_flow%2Fadnet", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Try it on the map" }));
    expect(await screen.findByText("Flags cleared")).toBeVisible();
    expect((await sluice.data("{ revision }"))["revision"]).toBe(1);
  });

  test("one kind alone is shown by its button, and the address says so", async () => {
    const page = renderPage("/gaps", sluice);
    await userEvent.click(await screen.findByRole("button", { name: /^Send an addendum/ }));
    expect(await screen.findByText("1 gap")).toBeVisible();
    expect(page.address()).toBe("/gaps?kind=SEND_ADDENDUM");
  });

  test("a gap closed before it was seen here is said not to be in the queue", async () => {
    await apply(sluice, [{ remove: { id: "shop-adnet" } }]);
    renderPage("/gaps?gap=stop_flow%2Fadnet", sluice);
    expect(await screen.findByText("This gap is not in the queue")).toBeVisible();
  });

  test("the keyboard closes the panel", async () => {
    const page = renderPage("/gaps?gap=stop_flow%2Fadnet", sluice);
    await screen.findByText("11 CCR § 7052(a)");
    await userEvent.keyboard("{Escape}");
    expect(page.address()).toBe("/gaps");
  });
});
