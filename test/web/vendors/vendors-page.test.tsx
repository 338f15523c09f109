import "../laid-out.js";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { apply, withShop } from "../../api/shop.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await openSluice();
});
afterEach(() => sluice.stop());

const links = async () => {
  await screen.findByRole("table", { name: "Vendors" });
  return screen.getAllByRole("row").flatMap((row) => within(row).queryAllByRole("link"));
};
const names = async () => (await links()).map((link) => link.textContent);

describe("the vendors page", () => {
  test("an empty map says so and offers the ways on", async () => {
    renderPage("/vendors", sluice);
    expect(await screen.findByText("No vendors yet")).toBeVisible();
    expect(screen.getByRole("link", { name: "Import a map" })).toHaveAttribute("href", "/import");
  });

  test("the most exposed vendor comes first, as the server ranks them", async () => {
    await withShop(sluice);
    const { vendors } = await sluice.data("{ vendors { nodes { name } } }");
    renderPage("/vendors", sluice);
    expect(await names()).toEqual(vendors.nodes.map(({ name }: { name: string }) => name));
    expect(screen.getByText("4 vendors")).toBeVisible();
  });

  test("a score tells its parts on demand, each with its points and citation", async () => {
    await withShop(sluice);
    const { vendors } = await sluice.data(
      "{ vendors(first: 1) { nodes { name exposure { score because { points text } } } } }",
    );
    const { name, exposure } = vendors.nodes[0];
    renderPage("/vendors", sluice);
    const why = `Exposure of ${name}: ${exposure.score} of 100. Why?`;
    await userEvent.click(await screen.findByRole("button", { name: why }));
    const parts = within(await screen.findByRole("table", { name: /What makes up the exposure/ }));
    expect(parts.getAllByRole("row")).toHaveLength(exposure.because.length);
    for (const { points, text } of exposure.because) {
      expect(parts.getByText(text)).toBeInTheDocument();
      expect(parts.getAllByText(`+${points}`)).not.toHaveLength(0);
    }
  });

  test("filters come from the address and go back to it", async () => {
    await withShop(sluice);
    const page = renderPage("/vendors?flag=THIRD_PARTY_WITHOUT_CONTRACT", sluice);
    expect(await names()).toEqual(["AdNet"]);
    await userEvent.type(screen.getByRole("searchbox", { name: "Name, domain or id" }), "zzz");
    expect(await screen.findByText("No vendor fits")).toBeVisible();
    expect(page.address()).toBe("/vendors?q=zzz&flag=THIRD_PARTY_WITHOUT_CONTRACT");
    await userEvent.click(screen.getByRole("button", { name: "Clear the filters" }));
    expect(await screen.findByText("4 vendors")).toBeVisible();
    expect(page.address()).toBe("/vendors");
  });

  test("one row is in the tab order and the arrow keys reach the others", async () => {
    await withShop(sluice);
    renderPage("/vendors", sluice);
    const [first, second, , last] = await links();
    expect(first).toHaveAttribute("tabindex", "0");
    expect(second).toHaveAttribute("tabindex", "-1");
    first?.focus();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(second).toHaveFocus());
    await userEvent.keyboard("{End}");
    await waitFor(() => expect(last).toHaveFocus());
  });

  test("a long list says how much of it is here, and the rest is asked for by scrolling", async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ vendor: { id: `v${index}`, name: `Vendor ${index}` } }));
    await apply(sluice, many);
    renderPage("/vendors", sluice);
    expect(await screen.findByText("100 of 130 vendors; more load as you scroll")).toBeVisible();
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
    expect(screen.getByRole("table", { name: "Vendors" })).toHaveAttribute("aria-rowcount", "131");
  });

  test("a vendor is added in place and its page opened", async () => {
    const page = renderPage("/vendors", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Add a vendor" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Paywise{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Paywise" })).toBeVisible();
    expect(page.address()).toBe("/vendors/paywise");
  });
});
