import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withShop } from "../../api/shop.js";
import { openSluice, type Sluice, until } from "../../api/sluice.js";
import { renderPage } from "../render-page.js";
import { entered } from "./entered.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
});
afterEach(() => sluice.stop());

const row = async (right: string) =>
  within(await screen.findByRole("row", { name: new RegExp(`^${right}`) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the reports page", () => {
  test("counts what came in this year by right, with no days where nobody was answered (11 CCR § 7102(a))", async () => {
    await entered(sluice, "OPT_OUT_SALE_SHARE", "ann@example.com");
    renderPage("/reports", sluice);
    expect(await row("Opt-out of sale and sharing")).toEqual(["1", "0", "0", "0", "0", "1", "–", "–"]);
    expect(screen.getByText("2027-07-01")).toBeVisible();
    expect(screen.getByText("11 CCR § 7102(a)")).toBeVisible();
  });

  test("is of the year in the address, which the choice changes", async () => {
    const page = renderPage("/reports?year=2025", sluice);
    expect(await screen.findByText("2026-07-01")).toBeVisible();
    await userEvent.click(screen.getByRole("combobox", { name: "Calendar year" }));
    await userEvent.click(await screen.findByRole("option", { name: "2024" }));
    expect(await screen.findByText("2025-07-01")).toBeVisible();
    expect(page.address()).toBe("/reports?year=2024");
  });

  test("a year that cannot be is refused in words", async () => {
    renderPage("/reports?year=1999", sluice);
    expect(await screen.findByText("Ask for a calendar year from 2018 to 2026.")).toBeVisible();
  });

  test("metrics and records are there as files of that year", async () => {
    renderPage("/reports?year=2025", sluice);
    await userEvent.click(await screen.findByRole("button", { name: "Download" }));
    const links = (await screen.findAllByRole("menuitem")).map((each) => each.getAttribute("href"));
    expect(links).toEqual([
      "/reports/metrics.csv?year=2025",
      "/reports/metrics.json?year=2025",
      "/reports/requests.csv?year=2025",
      "/reports/requests.json?year=2025",
    ]);
  });
});

describe("the page of opt-outs", () => {
  const COUNT = "{ standings { kind count } }";
  const pick = async (field: string, name: RegExp | string) => {
    await userEvent.click(screen.getByRole("combobox", { name: field }));
    await userEvent.click(await screen.findByRole("option", { name }));
  };

  test("counts what stands, and offers the list of what there is", async () => {
    await entered(sluice, "OPT_OUT_SALE_SHARE", "ann@example.com");
    await until(
      () => sluice.data(COUNT),
      ({ standings }) => standings[0].count === 1,
    );
    renderPage("/opt-outs", sluice);
    const list = within(await screen.findByRole("list", { name: "What stands" }));
    expect(list.getAllByRole("listitem")[0]).toHaveTextContent("1Opted out of sale and sharing");
    expect(list.getAllByRole("link").map((each) => each.getAttribute("href"))).toEqual([
      "/opt-outs.ndjson?kind=opt_out_sale_share",
    ]);
  });

  test("answers whether one person's information may go to a vendor, and the address never holds whose", async () => {
    await entered(sluice, "OPT_OUT_SALE_SHARE", "ann@example.com");
    const page = renderPage("/opt-outs", sluice);
    await userEvent.type(await screen.findByRole("textbox", { name: "E-mail address" }), "ann@example.com");
    await userEvent.type(screen.getByRole("combobox", { name: "To which vendor" }), "AdNet");
    await userEvent.click(await screen.findByRole("option", { name: "AdNet" }));
    await pick("Which category", "Precise geolocation");
    await userEvent.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText("No")).toBeVisible();
    expect(screen.getByText(/The person opted out, and/)).toBeVisible();
    expect(page.address()).toBe("/opt-outs");

    await userEvent.type(screen.getByRole("textbox", { name: "E-mail address" }), ".org");
    expect(screen.queryByText("No")).toBeNull();
    await pick("Along which flow", /^From Web shop/);
    await userEvent.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText("Yes")).toBeVisible();
  });

  test("what is no address is refused at its field", async () => {
    renderPage("/opt-outs", sluice);
    await userEvent.type(await screen.findByRole("textbox", { name: "E-mail address" }), "nobody");
    await userEvent.type(screen.getByRole("combobox", { name: "To which vendor" }), "AdNet");
    await userEvent.click(await screen.findByRole("option", { name: "AdNet" }));
    await pick("Along which flow", /^From Web shop/);
    await userEvent.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByRole("textbox", { name: "E-mail address" })).toBeInvalid();
  });
});
