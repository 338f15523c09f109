import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { apply, withShop } from "../../api/shop.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await openSluice();
});
afterEach(() => sluice.stop());

const ends = {
  contract: { id: "terms", name: "Terms", counterparty: "idle", expiresOn: "2027-03-05", noticeDays: 30 },
};

describe("the renewals page", () => {
  test("without contracts it says that nothing is ahead", async () => {
    renderPage("/renewals", sluice);
    expect(await screen.findByText("Nothing is ahead")).toBeVisible();
  });

  test("what is overdue stands first, then each month in words", async () => {
    await apply(await withShop(sluice), [ends]);
    renderPage("/renewals", sluice);
    await screen.findByRole("region", { name: "Overdue" });
    expect(screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent)).toEqual([
      "Overdue1",
      "February 20271",
      "March 20271",
    ]);
    const february = within(screen.getByRole("region", { name: "February 2027" }));
    expect(february.getByText("Last day to give notice")).toBeVisible();
    expect(february.getByRole("link", { name: "Terms" })).toHaveAttribute("href", "/contracts/terms");
  });

  test("the filter is in the address, and the day after is judged when asked", async () => {
    await withShop(sluice);
    const page = renderPage("/renewals?until=2028-12-31", sluice);
    await userEvent.click(await screen.findByRole("combobox", { name: "Kind" }));
    await userEvent.click(await screen.findByRole("option", { name: "Last day in force" }));
    expect(await screen.findByText("1 date")).toBeVisible();
    expect(page.address()).toBe("/renewals?kind=LAST_DAY&until=2028-12-31");
    await userEvent.click(screen.getByText("What is flagged the day after?"));
    expect(await screen.findByText(/Contract expired at/)).toHaveTextContent("Contract expired at Mailer Inc (1 flow)");
  });

  test("the calendar is offered by its address and as a file", async () => {
    renderPage("/renewals?until=2028-12-31", sluice);
    const file = await screen.findByRole("link", { name: "Download the calendar" });
    expect(file).toHaveAttribute("href", "/renewals.ics?until=2028-12-31");
    expect(screen.getByRole("button", { name: "Copy the calendar's address" })).toBeVisible();
  });
});

test("a vendor's page tells what its contracts cover, by category and purpose", async () => {
  renderPage("/vendors/mailer", await withShop(sluice));
  expect(await screen.findByText("Covered for email address.")).toBeVisible();
});
