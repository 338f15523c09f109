import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { SHOP } from "../../api/shop.js";
import { renderPage } from "../render-page.js";

const APPLY = "mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { revision } }";
let sluice: Sluice;

beforeEach(async () => {
  sluice = await openSluice();
});
afterEach(() => sluice.stop());

const withShop = () => sluice.data(APPLY, { changes: SHOP });
const panel = () => screen.findByRole("complementary", { name: "Details" });
const names = async () => {
  const { vendors } = await sluice.data("{ vendors { nodes { name } } }");
  return (vendors as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
};

describe("the map page", () => {
  test("an empty map offers the first step", async () => {
    renderPage("/", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Add your first system" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "Web shop");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("heading", { name: "Web shop" })).toBeVisible();
  });

  test("shows at once who needs attention, and why, with the citation", async () => {
    await withShop();
    renderPage("/", sluice);
    const details = within(await panel());
    const summary = await details.findByText("Third party without contract");
    await userEvent.click(summary);
    await userEvent.click(await details.findByRole("button", { name: "AdNet" }));
    expect(await details.findByRole("heading", { name: "AdNet" })).toBeVisible();
    expect(await details.findAllByText(/7053\(a\)/)).not.toHaveLength(0);
  });

  test("a link with a category restores the answer, with certainty, hops and path", async () => {
    await withShop();
    renderPage("/?overlay=receives:email&select=mailer", sluice);
    const details = within(await panel());
    expect(await details.findByText(/certainly, \d possibly/)).toBeVisible();
    expect(await details.findByRole("button", { name: /Web shop → Mailer Inc/ })).toBeVisible();
  });

  test("an opt-out shows what stops, with the safe date and the latest lawful date", async () => {
    await withShop();
    renderPage("/?overlay=optout", sluice);
    const details = within(await panel());
    expect(await details.findByText("Stop and notify")).toBeVisible();
    expect(details.getByText("Safe date")).toBeVisible();
    expect(details.getByText("2026-12-11")).toBeVisible();
    expect(details.getByText("2026-12-16")).toBeVisible();
  });

  test("another right is chosen from the menu, and a delete erases at systems and says so in its own words", async () => {
    await withShop();
    const page = renderPage("/?overlay=optout", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Opt-out of sale and sharing" }));
    await userEvent.click(await screen.findByRole("menuitemradio", { name: "Delete" }));
    const details = within(await panel());
    expect(await details.findByRole("heading", { name: "Delete" })).toBeVisible();
    expect(await details.findByRole("heading", { name: /^Erase/ })).toBeVisible();
    expect(details.getByRole("heading", { name: /^Notify to delete/ })).toBeVisible();
    expect(details.getByText(/Everyone is named who ever received/)).toBeVisible();
    expect(page.address()).toMatch(/overlay=request%3Adelete/);
  });

  test("arrow keys walk along flows in the table, say so, and the address follows", async () => {
    await withShop();
    const page = renderPage("/?view=table&select=shop", sluice);
    const table = await screen.findByRole("group", { name: /The map as a table/ });
    table.focus();
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(page.address()).toMatch(/select=shop-/));
    expect(screen.getByText(/^Flow from Web shop to .* outgoing\.$/)).toBeInTheDocument();
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(page.address()).not.toMatch(/select=shop/));
  });

  test("saving offers an undo that takes it back", async () => {
    await withShop();
    renderPage("/", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Add" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "A vendor" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "<img src=x> Ltd");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("heading", { name: "<img src=x> Ltd" })).toBeVisible();
    expect(await names()).toContain("<img src=x> Ltd");
    const saved = within(
      await screen.findByText("<img src=x> Ltd: saved").then((words) => words.parentElement ?? words),
    );
    await userEvent.click(saved.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await names()).not.toContain("<img src=x> Ltd"));
  });

  test("trying first saves nothing until told so", async () => {
    await withShop();
    renderPage("/?select=shop", sluice);
    await userEvent.click(await screen.findByRole("switch", { name: "Try first" }));
    await userEvent.click(await screen.findByRole("tab", { name: "Selected" }));
    await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
    await userEvent.click(await screen.findByRole("button", { name: "Delete all" }));
    expect(await screen.findByText("Web shop removed")).toBeVisible();
    expect(await screen.findByText("Flags cleared")).toBeVisible();
    expect((await sluice.data('{ node(id: "shop") { id } }'))["node"]).not.toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Save all" }));
    await waitFor(async () =>
      expect((await sluice.ask('{ node(id: "shop") { id } }')).data?.["node"] ?? null).toBeNull(),
    );
  });

  test("when somebody else was faster, both versions are shown and mine can still be saved", async () => {
    await withShop();
    renderPage("/?select=idle", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    const name = await screen.findByRole("textbox", { name: "Name" });
    await userEvent.clear(name);
    await userEvent.type(name, "Mine");
    await sluice.data(APPLY, { changes: [{ vendor: { id: "idle", name: "Theirs" } }] });
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText("Theirs")).toBeVisible();
    expect(alert.getByText("Mine")).toBeVisible();
    await userEvent.click(alert.getByRole("button", { name: "Save mine over it" }));
    await waitFor(async () => expect(await names()).toContain("Mine"));
  });
});
