import "../laid-out.js";
import { screen, within } from "@testing-library/react";
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

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const part = async (name: string | RegExp) => within(await screen.findByRole("region", { name }));
const press = async (name: string | RegExp) => userEvent.click(await button(name));

describe("one request", () => {
  test("tells how its days were counted and whom it waits for, but not whose it is until that is asked", async () => {
    const id = await enter(sluice, optOut("ann@example.com", { name: "Ann Shore" }));
    renderPage(`/requests/${id}`, sluice);
    expect(await screen.findByText(/15 business days left/)).toBeVisible();
    expect(screen.getAllByText("11 CCR § 7026(f)")[0]).toBeInTheDocument();
    expect(screen.queryByText("ann@example.com")).toBeNull();
    await press("Show who it is");
    expect(await screen.findByText("ann@example.com")).toBeVisible();
    expect(screen.getByText("Ann Shore")).toBeVisible();
    await press("Hide");
    expect(screen.queryByText("ann@example.com")).toBeNull();
  });

  test("is worked off by keyboard alone, and done with its last step", async () => {
    const id = await enter(sluice, optOut("ann@example.com"));
    renderPage(`/requests/${id}`, sluice);
    (await screen.findByRole("link", { name: "Mailer Inc" })).focus();
    await userEvent.keyboard("1");
    expect(await (await part(/^Done/)).findByRole("link", { name: "Mailer Inc" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Sender GmbH" })).toHaveFocus();
    await userEvent.keyboard("2");
    expect(await screen.findByText("Nobody has to act any more.")).toHaveFocus();
    expect((await part("Where it stands")).getByText("Completed")).toBeVisible();
  });

  test("says what to weigh where the same was asked before, and what another state's law says otherwise", async () => {
    await enter(sluice, deletion("bea@example.com"));
    const id = await enter(sluice, deletion("bea@example.com", { law: "fl" }));
    renderPage(`/requests/${id}`, sluice);
    expect(await screen.findByText(/waits for an answer to the same request of 24 November 2026/)).toBeVisible();
    expect(screen.getByText(/Its clock here stays California’s/)).toBeVisible();
    expect(screen.getByText(/Extended by Florida’s 15 days/)).toBeVisible();
  });

  test("a refusal asks for its reason, and leaves the step to do", async () => {
    const id = await enter(sluice, optOut("ann@example.com"));
    renderPage(`/requests/${id}`, sluice);
    const step = within(await screen.findByRole("group", { name: "What became of Mailer Inc" }));
    await userEvent.click(step.getByRole("button", { name: "Refused" }));
    expect(await step.findByText("Say why it was refused.")).toBeVisible();
    await userEvent.type(step.getByRole("textbox"), "Not theirs");
    await userEvent.click(step.getByRole("button", { name: "Refused" }));
    expect(await (await part(/^To do/)).findByText("Not theirs")).toBeVisible();
  });

  test("where somebody else was faster it is said in words, and shown again when asked", async () => {
    const id = await enter(sluice, optOut("ann@example.com"));
    renderPage(`/requests/${id}`, sluice);
    await screen.findByRole("link", { name: "Mailer Inc" });
    await sluice.data(`mutation ($id: ID!) { noteOnRequest(id: $id, text: "Called back") { version } }`, { id });
    const step = within(screen.getByRole("group", { name: "What became of Mailer Inc" }));
    await userEvent.click(step.getByRole("button", { name: "Done" }));
    expect(await screen.findByText("Somebody else was faster")).toBeVisible();
    await press("Look again");
    expect(await screen.findByText("Called back")).toBeVisible();
  });

  test("is acted on only once it was shown who asks, and the server says what is enough", async () => {
    const id = await enter(sluice, deletion("bea@example.com"));
    renderPage(`/requests/${id}`, sluice);
    await press("Verified");
    expect(await screen.findByText(/asks for 2 data points/)).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: "Data points that matched" }), "2");
    await press("Verified");
    expect(await screen.findByText("Reasonable degree")).toBeVisible();
    expect(await screen.findByRole("region", { name: /^To do/ })).toBeVisible();
  });

  test("is denied for a reason of the law alone, with what the answer must say", async () => {
    const id = await enter(sluice, deletion("bea@example.com"));
    renderPage(`/requests/${id}`, sluice);
    await press("Deny");
    const form = within(screen.getByRole("form", { name: "Deny" }));
    expect(form.getByText("That identity could not be verified")).toBeVisible();
    await userEvent.type(form.getByRole("textbox", { name: "The facts, for the person" }), "Nothing matched");
    await userEvent.click(form.getByRole("button", { name: "Deny" }));
    expect(await (await part("Where it stands")).findByText("Denied")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Deny" })).toBeNull();
  });

  test("a party keeps a part of a deletion under an exception, with the facts in detail", async () => {
    const id = await enter(sluice, deletion("bea@example.com"));
    await sluice.data(`mutation ($id: ID!) { verifyRequest(id: $id, means: DATA_POINTS, points: 3) { id } }`, { id });
    renderPage(`/requests/${id}`, sluice);
    const step = within(await screen.findByRole("group", { name: "What became of Mailer Inc" }));
    await userEvent.click(step.getByRole("button", { name: "Keep a part" }));
    const form = within(await screen.findByRole("form", { name: "What Mailer Inc keeps" }));
    await userEvent.type(form.getByRole("textbox", { name: /^What is kept/ }), "Tax");
    await userEvent.click(form.getByRole("button", { name: "Keep a part" }));
    expect(await form.findByText(/a bare claim is not allowed/)).toBeVisible();
    await userEvent.type(
      form.getByRole("textbox", { name: /^What is kept/ }),
      " law asks for seven years of invoices.",
    );
    await userEvent.click(form.getByRole("button", { name: "Keep a part" }));
    const done = await part(/^Done/);
    expect(await done.findByText("Kept")).toBeVisible();
    expect(done.getByText("Tax law asks for seven years of invoices.")).toBeVisible();
  });

  test("takes up the same asked again, and goes on", async () => {
    const id = await enter(sluice, deletion("bea@example.com"));
    const other = await enter(sluice, deletion("bea@example.com"));
    renderPage(`/requests/${id}`, sluice);
    await press("Join with this one");
    expect(await (await part(/^Asked again/)).findByText("Withdrawn")).toBeVisible();
    const { request } = await sluice.data(`query ($id: ID!) { request(id: $id) { happenings { text } } }`, {
      id: other,
    });
    expect(request.happenings.at(-1).text).toContain(`(${id})`);
  });
});

describe("a request entered by hand", () => {
  test("is led to what is lacking, field by field", async () => {
    renderPage("/new-request", sluice);
    await press("Enter it");
    expect(await screen.findByText("Say what is asked")).toBeVisible();
    expect(screen.getByText("Say how it came in")).toBeVisible();
  });

  test("is there afterwards, with the private address for the person, shown once", async () => {
    const page = renderPage("/new-request", sluice);
    await choose("What is asked", "Delete");
    await choose("How it came in", "Authorized agent");
    await userEvent.type(screen.getByRole("textbox", { name: "Identifier 1" }), "not an address");
    await press("Enter it");
    const agent = screen.getByRole("textbox", { name: "Name of the agent" });
    expect(await screen.findAllByText(/An agent shows/)).not.toHaveLength(0);
    await userEvent.type(agent, "Clearwater Agents");
    await press("Enter it");
    expect((await screen.findAllByText(/This is not an e-mail address/))[0]).toBeVisible();
    await userEvent.clear(screen.getByRole("textbox", { name: "Identifier 1" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Identifier 1" }), "bea@example.com");
    await press("Add another");
    await userEvent.type(screen.getByRole("textbox", { name: "Identifier 2" }), "+1 415 555 0100");
    await press("Enter it");
    expect(await screen.findByText("It is recorded")).toBeVisible();
    expect(screen.getByText(/\/privacy\/status\//)).toBeVisible();
    expect(page.address()).toMatch(/^\/requests\/R[0-9a-f]{20}$/);
  });
});

async function choose(label: string, option: string): Promise<void> {
  await userEvent.click(await screen.findByRole("combobox", { name: label }));
  await userEvent.click(await screen.findByRole("option", { name: option }));
}
