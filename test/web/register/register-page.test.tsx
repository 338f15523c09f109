import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { withShop } from "../../api/shop.js";
import { contextOf } from "../../../api/context.js";
import { jsonOf } from "../../../api/requests/register/json.http.js";
import { registerWorld } from "../../../api/requests/register/register.service.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;
const fetched = globalThis.fetch;

/** The real register of the real map; only the wire between them is missing. */
beforeEach(async () => {
  sluice = await withShop(await openSluice());
  globalThis.fetch = (async (path: string) => {
    const day = new URL(path, "http://localhost").searchParams.get("day");
    try {
      const text = [...jsonOf(await registerWorld(contextOf(sluice.live), day))].join("");
      return { ok: true, json: () => Promise.resolve(JSON.parse(text)) };
    } catch (error) {
      return { ok: false, json: () => Promise.resolve({ error: { message: (error as Error).message } }) };
    }
  }) as unknown as typeof fetch;
});
afterEach(async () => {
  globalThis.fetch = fetched;
  await sluice.stop();
});

describe("the register page", () => {
  test("is a line for each recipient, and whole on paper", async () => {
    renderPage("/register", sluice);
    expect(await screen.findByText("Service provider. Covered for email address.")).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(screen.getAllByRole("table")).toHaveLength(4);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("shows a recipient with its flows and the clauses of its contracts when opened", async () => {
    renderPage("/register", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Open all" }));
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(3);
    const flows = within(screen.getByRole("table", { name: "Flows to Mailer Inc" }));
    expect(flows.getByRole("cell", { name: "Web shop" })).toBeVisible();
    const clauses = within(screen.getByRole("table", { name: "Clauses of CCPA addendum with Mailer Inc" }));
    expect(clauses.getByRole("row", { name: /^No selling or sharing.*Present$/ })).toBeVisible();
    expect(screen.getAllByText("No contract is recorded.")).toHaveLength(2);
  });

  test("the files it offers are of the day that is shown", async () => {
    renderPage("/register?day=2020-01-01", sluice);
    expect(await screen.findByText("No recipients")).toBeVisible();
    expect(screen.getByRole("link", { name: "Excel" })).toHaveAttribute("href", "/register.xlsx?day=2020-01-01");
  });

  test("a day to come is refused in the server's words", async () => {
    renderPage("/register?day=2999-01-01", sluice);
    expect(await screen.findByText(/The map of a day to come is not known/)).toBeVisible();
  });
});
