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

const clause = (name: string) => screen.findByRole("radiogroup", { name: `${name}: how it was read` });
const findingOf = async (id: string) =>
  (await sluice.data(`{ node(id: "mailer-2025/${id}") { ... on Finding { status quote reviewer reviewedOn } } }`))[
    "node"
  ];

describe("the page of a contract", () => {
  test("shows every clause that the law knows for the role, with requirement and citation", async () => {
    const { clauses } = await sluice.data("{ clauses(role: SERVICE_PROVIDER) { label requirement citation } }");
    renderPage("/contracts/mailer-2025", sluice);
    await clause("No combining");
    for (const { label, requirement } of clauses) {
      expect(screen.getByRole("heading", { name: label })).toBeInTheDocument();
      expect(screen.getByText(requirement)).toBeInTheDocument();
    }
    expect(screen.getAllByText(/Law not verified/)).not.toHaveLength(0);
  });

  test("the arrow keys pass answers without saving; Enter saves, with who read it and when", async () => {
    renderPage("/contracts/mailer-2025", sluice);
    const group = within(await clause("No combining"));
    await userEvent.type(screen.getByRole("textbox", { name: "Reading as" }), "Ana");
    group.getByRole("radio", { name: "Present" }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(group.getByRole("radio", { name: "Missing" })).toHaveFocus();
    expect((await sluice.data("{ revision }"))["revision"]).toBe(1);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(group.getByRole("radio", { name: "Missing" })).toBeChecked());
    expect(await findingOf("sp_no_combining")).toEqual({
      status: "MISSING",
      quote: null,
      reviewer: "Ana",
      reviewedOn: "2026-11-24",
    });
    expect((await screen.findAllByText("Presumed sale"))[0]).toBeVisible();
  });

  test("not read takes the reading away", async () => {
    renderPage("/contracts/mailer-2025", sluice);
    const group = within(await clause("No combining"));
    await userEvent.click(group.getByRole("radio", { name: "Not read" }));
    await waitFor(() => expect(group.getByRole("radio", { name: "Not read" })).toBeChecked());
    expect(await findingOf("sp_no_combining")).toBeNull();
  });

  test("a reading that somebody else changed meanwhile is not overwritten unseen", async () => {
    renderPage("/contracts/mailer-2025", sluice);
    const group = within(await clause("No combining"));
    await apply(sluice, [{ finding: { contract: "mailer-2025", clause: "sp_no_combining", status: "PARTIAL" } }]);
    await userEvent.click(group.getByRole("radio", { name: "Missing" }));
    expect(await screen.findByText("Somebody else changed this meanwhile")).toBeVisible();
    expect((await findingOf("sp_no_combining")).status).toBe("PARTIAL");
    await userEvent.click(screen.getByRole("button", { name: "Save mine over it" }));
    await waitFor(async () => expect((await findingOf("sp_no_combining")).status).toBe("MISSING"));
  });

  test("a scope that is not stated and one that is empty never look alike", async () => {
    const scope = { purposes: [], categories: null };
    await apply(sluice, [{ contract: { id: "mailer-2025", counterparty: "mailer", scope } }]);
    renderPage("/contracts/mailer-2025", sluice);
    expect(await screen.findByText("Covers no purposes at all:")).toBeVisible();
    expect(screen.getByText("States no categories, so it limits none")).toBeVisible();
  });

  test("a new contract is recorded with its vendor, dates and first readings", async () => {
    renderPage("/new-contract?counterparty=adnet", sluice);
    await userEvent.type(await screen.findByLabelText("First day in force"), "2026-01-01");
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "AdNet terms");
    await userEvent.click(screen.getByText(/Read its clauses now/));
    await userEvent.click(within(await clause("No combining")).getByRole("radio", { name: "Partial" }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("heading", { level: 1, name: "AdNet terms" })).toBeVisible();
    const { vendors } = await sluice.data(
      '{ vendors(filter: { search: "AdNet" }) { nodes { contracts { effectiveFrom findings { status } } } } }',
    );
    expect(vendors.nodes[0].contracts).toEqual([{ effectiveFrom: "2026-01-01", findings: [{ status: "PARTIAL" }] }]);
  });

  test("a contract may be called new: the address of the form is no contract's", async () => {
    await apply(sluice, [
      { vendor: { id: "other", name: "Other" } },
      { contract: { id: "new", counterparty: "other", name: "Called new" } },
    ]);
    renderPage("/contracts/new", sluice);
    expect(await screen.findByRole("heading", { level: 1, name: "Called new" })).toBeVisible();
  });

  test("what the server refuses is said where the form is", async () => {
    renderPage("/new-contract?counterparty=adnet", sluice);
    await userEvent.type(await screen.findByLabelText("First day in force"), "2026-01-02");
    await userEvent.type(screen.getByLabelText("Last day in force"), "2026-01-01");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/^Must not be before its first day in force/)).toBeVisible();
  });
});
