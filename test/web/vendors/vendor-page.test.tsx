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

const part = async (name: RegExp) => within(await screen.findByRole("region", { name }));

describe("the page of a vendor", () => {
  test("each flag names the flow behind it, and every reason its citation", async () => {
    renderPage("/vendors/adnet", sluice);
    const flags = await part(/^Flags/);
    expect(flags.getByRole("heading", { name: /Third party without contract/ })).toBeVisible();
    expect(flags.getAllByRole("link", { name: "Web shop → AdNet" })[0]).toHaveAttribute("href", "/?select=shop-adnet");
    expect(flags.getAllByText(/7053\(a\)/)).not.toHaveLength(0);
  });

  test("the declared role stands beside the one that its flows come to", async () => {
    await apply(sluice, [{ remove: { id: "mailer-2025" } }]);
    renderPage("/vendors/mailer", sluice);
    expect(await screen.findByText("Declared service provider")).toBeVisible();
    expect(screen.getByText("third party for 1 flow")).toBeVisible();
  });

  test("what if its contract lapses shows the difference and saves nothing", async () => {
    renderPage("/vendors/mailer", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "What if its contract lapses?" }));
    const answer = await part(/^What if its contract lapses/);
    expect(await answer.findByRole("button", { name: /Contract expired/ })).toBeVisible();
    expect(answer.getByText("Business purpose → Presumed sale")).toBeVisible();
    expect((await sluice.data("{ revision }"))["revision"]).toBe(1);
  });

  test("what it receives leads to who else gets it", async () => {
    renderPage("/vendors/mailer", sluice);
    const link = await screen.findByRole("link", { name: "Who else gets Email address?" });
    expect(link).toHaveAttribute("href", "/?overlay=receives%3Aemail");
  });

  test("it is edited in place", async () => {
    renderPage("/vendors/mailer", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    const name = await screen.findByRole("textbox", { name: "Name" });
    await userEvent.clear(name);
    await userEvent.type(name, "Mailer & Sons <b>");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Mailer & Sons <b>" })).toBeVisible();
  });

  test("it is removed with its flows after one question", async () => {
    const page = renderPage("/vendors/adnet", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
    await userEvent.click(screen.getByRole("button", { name: "Delete all" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Vendors" })).toBeVisible();
    expect(page.address()).toBe("/vendors");
    expect((await sluice.data('{ node(id: "shop-adnet") { id } }'))["node"]).toBeNull();
  });

  test("an id that nobody has is said to be so", async () => {
    renderPage("/vendors/nobody", sluice);
    expect(await screen.findByText("No vendor has this id")).toBeVisible();
  });
});
