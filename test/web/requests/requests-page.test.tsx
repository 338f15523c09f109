import "../laid-out.js";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { withShop } from "../../api/shop.js";
import { renderPage } from "../render-page.js";
import { deletion, enter, optOut } from "./asked.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
});
afterEach(() => sluice.stop());

const rows = () => within(screen.getByRole("table", { name: "Requests" })).getAllByRole("link");

describe("the requests that wait", () => {
  test("stand by deadline, each with what is left, for whom it waits, and what is past due", async () => {
    await enter(sluice, deletion("bea@example.com", { receivedOn: "2026-11-20" }));
    await enter(sluice, optOut("ann@example.com", { receivedOn: "2026-10-20" }));
    renderPage("/requests", sluice);
    expect(await screen.findByText("2 requests")).toBeVisible();
    expect(rows().map(({ textContent }) => textContent)).toEqual(["Opt-out of sale and sharing", "Delete"]);
    expect(screen.getByText("Mailer Inc, Sender GmbH")).toBeVisible();
    expect(screen.getByText("Proof of who it is")).toBeVisible();
    expect(screen.getByText(/^2026-11-\d\d past due$/)).toBeVisible();
  });

  test("are filtered by the address, which says it", async () => {
    await enter(sluice, deletion("bea@example.com"));
    await enter(sluice, optOut("ann@example.com"));
    const page = renderPage("/requests?right=DELETE", sluice);
    expect(await screen.findByText("1 request")).toBeVisible();
    await userEvent.click(screen.getByRole("combobox", { name: "Right" }));
    await userEvent.click(await screen.findByRole("option", { name: "Opt-out of sale and sharing" }));
    expect(await screen.findByText("2 requests")).toBeVisible();
    expect(page.address()).toBe("/requests?right=DELETE&right=OPT_OUT_SALE_SHARE");
  });

  test("of one person are found by an identifier that the address never holds", async () => {
    await enter(sluice, deletion("bea@example.com"));
    await enter(sluice, optOut("ann@example.com"));
    const page = renderPage("/requests", sluice);
    await screen.findByText("2 requests");
    await userEvent.type(screen.getByRole("textbox", { name: "E-mail address" }), " BEA@example.com{Enter}");
    expect(await screen.findByText("1 request")).toBeVisible();
    expect(rows().map(({ textContent }) => textContent)).toEqual(["Delete"]);
    expect(page.address()).toBe("/requests");
  });

  test("are walked with the arrow keys", async () => {
    await enter(sluice, deletion("bea@example.com"));
    await enter(sluice, optOut("ann@example.com"));
    renderPage("/requests", sluice);
    await screen.findByText("2 requests");
    act(() => rows()[0]?.focus());
    await userEvent.keyboard("{ArrowDown}");
    expect(rows()[1]).toHaveFocus();
  });

  test("where there are none it is said how requests come in", async () => {
    renderPage("/requests", sluice);
    expect(await screen.findByText("No request waits for an answer")).toBeVisible();
    expect(screen.getByRole("link", { name: "/privacy" })).toHaveAttribute("href", "/privacy");
  });
});
