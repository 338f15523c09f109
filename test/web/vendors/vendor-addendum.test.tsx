import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { apply, withShop } from "../../api/shop.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
  localStorage.clear();
});
afterEach(() => sluice.stop());

const block = async () => within(await screen.findByRole("region", { name: "Addendum" }));

describe("the addendum of a vendor", () => {
  test("is not offered where nothing lacks", async () => {
    renderPage("/vendors/mailer", sluice);
    const addendum = await block();
    expect(await addendum.findByText(/contracts lack no term that has been read/)).toBeVisible();
    expect(addendum.queryByRole("link", { name: "Download PDF" })).toBeNull();
  });

  test("is read before it is written, each term with its citation, and says that it is no legal advice", async () => {
    renderPage("/vendors/adnet", sluice);
    const addendum = await block();
    expect(await addendum.findByText(/CCPA terms for a third party: 7 terms\. It stands by itself/)).toBeVisible();
    expect(addendum.getByText(/not legal advice: have counsel read/)).toBeVisible();
    await userEvent.click(addendum.getByText("Read it"));
    const paper = within(addendum.getByRole("article", { name: "CCPA terms for a third party" }));
    expect(paper.getByRole("heading", { name: "4. Honors forwarded requests" })).toBeVisible();
    expect(paper.getAllByText("11 CCR § 7053(a)(1)")[0]).toBeVisible();
    expect(paper.getByText("Sensitive")).toBeVisible();
  });

  test("is downloaded as the company signs", async () => {
    renderPage("/vendors/adnet", sluice);
    const addendum = await block();
    await userEvent.type(await addendum.findByRole("textbox", { name: "Your company, as it signs" }), "Shop & Sons");
    const link = addendum.getByRole("link", { name: "Download DOCX" });
    await waitFor(() => expect(link).toHaveAttribute("href", "/addenda/adnet.docx?business=Shop+%26+Sons"));
  });

  test("is drafted and followed until it is in force", async () => {
    renderPage("/vendors/adnet", sluice);
    await userEvent.type(await (await block()).findByRole("textbox", { name: "Who sends it" }), "Ana");
    await userEvent.click((await block()).getByRole("button", { name: "Draft it and follow it" }));
    const addendum = await block();
    expect(await addendum.findByText("Ana has the next move.", { exact: false })).toBeVisible();
    for (const [move, now] of [
      ["Record as sent", "Sent"],
      ["Record as returned", "Returned"],
      ["Record as countersigned", "Countersigned"],
    ] as const) {
      await userEvent.click(await addendum.findByRole("button", { name: move }));
      await waitFor(() => expect(addendum.getByText(now, { selector: "li" })).toHaveAttribute("aria-current", "step"));
    }
    await userEvent.click(addendum.getByRole("button", { name: "Record as in force" }));
    expect(await addendum.findByText(/comes into force needs its first day/)).toBeVisible();
  });
});

test("the page of a contract on its way says how far it is, and what moves there are", async () => {
  await apply(sluice, [{ contract: { id: "c", counterparty: "adnet", progress: "RETURNED", dueOn: "2026-12-01" } }]);
  renderPage("/contracts/c", sluice);
  const way = within(await screen.findByRole("region", { name: "On its way" }));
  expect(await way.findByText("Returned", { selector: "li" })).toHaveAttribute("aria-current", "step");
  expect(way.getByText(/Due 2026-12-01/)).toBeVisible();
  expect(way.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Record as countersigned",
    "Record as sent",
    "Back to a draft",
  ]);
});
