import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withShop } from "../../api/shop.js";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { renderPage } from "../render-page.js";

let sluice: Sluice;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
  localStorage.clear();
});
afterEach(() => sluice.stop());

const HEAD = `mutation ($parts: [LetterFactInput!]!) { editLetterhead(version: 0, parts: $parts) { version } }`;
const ENTER = `mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id } } }`;

async function entered(): Promise<string> {
  const parts = [
    { name: "company", value: "Shop Inc" },
    { name: "contact", value: "privacy@shop.example" },
    { name: "address", value: "https://privacy.shop.example" },
  ];
  await sluice.data(HEAD, { parts });
  const input = { right: "DELETE", method: "MAIL", identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };
  return (await sluice.data(ENTER, { input }))["enterRequest"].request.id as string;
}

const letters = async () => within(await screen.findByRole("region", { name: "Letters" }));

describe("the playbook", () => {
  test("says for each right what to do with its section, and leads to the letters", async () => {
    renderPage("/playbook?right=delete", sluice);
    expect(await screen.findByRole("heading", { name: "In progress" })).toBeVisible();
    expect(screen.getByText(/Erase it for good from every system/)).toHaveTextContent("11 CCR § 7022(b)(1), (d)");
    const link = screen.getByRole("link", { name: "Receipt confirmed" });
    expect(link).toHaveAttribute("href", "/playbook/ack_received");
    await userEvent.click(screen.getByRole("link", { name: /Opt-out of sale/ }));
    expect(await screen.findByText(/Stop every sale and sharing/)).toBeVisible();
  });

  test("says while somebody types what a letter lacks, and saves whole words as a new version", async () => {
    renderPage("/playbook/need_more_info", sluice);
    const body = await screen.findByRole("textbox", { name: "Letter" });
    const save = screen.getByRole("button", { name: "Save these words" });
    expect(save).toBeDisabled();
    await userEvent.clear(body);
    await userEvent.click(body);
    await userEvent.paste("Hello, we need {{needed}}.");
    expect(await screen.findByText(/The law has this letter say {{answer_by}}/)).toBeVisible();
    await userEvent.paste(" We answer by {{answer_by}}.");
    await waitFor(() => expect(save).toBeEnabled());
    await userEvent.click(save);
    expect(await screen.findByText(/Version 1, .*\(in force\)/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Take the first words" })).toBeVisible();
  });

  test("keeps what every letter says of the company, and says which line is wrong", async () => {
    renderPage("/letterhead", sluice);
    const address = await screen.findByRole("textbox", { name: "Address of the privacy pages" });
    await userEvent.type(address, "nowhere");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/an address that begins with https/)).toBeVisible();
    await userEvent.clear(address);
    await userEvent.type(address, "https://privacy.shop.example");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () => {
      const { letterhead } = await sluice.data("{ letterhead { version } }");
      expect(letterhead.version).toBe(1);
    });
  });
});

describe("the letters of a request", () => {
  test("a filled letter is recorded as sent, and read again as it was", async () => {
    renderPage(`/requests/${await entered()}`, sluice);
    await userEvent.click(await (await letters()).findByRole("button", { name: "Write: Receipt confirmed" }));
    expect(await (await letters()).findByText(/You can expect our answer by 7 January 2027/)).toBeVisible();
    await userEvent.click((await letters()).getByRole("button", { name: "Record as sent" }));
    await userEvent.click(await (await letters()).findByRole("button", { name: "Read: Receipt confirmed" }));
    expect(await (await letters()).findByRole("article", { name: "Receipt confirmed" })).toHaveTextContent("Shop Inc");
    expect((await letters()).queryByRole("button", { name: "Write: Receipt confirmed" })).toBeNull();
  });

  test("a letter with a hole cannot be recorded until somebody says what is missing", async () => {
    renderPage(`/requests/${await entered()}`, sluice);
    await userEvent.click(await (await letters()).findByRole("button", { name: "Write: More is needed" }));
    const needed = await (await letters()).findByRole("textbox", { name: "Needed" });
    expect((await letters()).getByRole("button", { name: "Record as sent" })).toBeDisabled();
    await userEvent.type(needed, "Your customer number.");
    expect(await (await letters()).findByText(/still need the following: Your customer number/)).toBeVisible();
    await waitFor(async () => expect((await letters()).getByRole("button", { name: "Record as sent" })).toBeEnabled());
  });
});
