import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withShop } from "../../api/shop.js";
import { openSluice, type Sluice } from "../../api/sluice.js";
import { renderPage } from "../render-page.js";
import { entered } from "../reports/entered.js";
import { type Answering, answeringFetch } from "./answering-fetch.js";

let sluice: Sluice;
let answering: Answering;

beforeEach(async () => {
  sluice = await withShop(await openSluice());
  answering = await answeringFetch(sluice.live);
});
afterEach(async () => {
  await answering.stop();
  await sluice.stop();
});

const STEP = `mutation ($id: ID!, $party: ID!) { recordStep(id: $id, party: $party, outcome: NOTHING_HELD) { openSteps } }`;
const FACTS = "Invoices of seven years are kept for the tax authority, who may ask for them.";

test("a part that is kept is told with its exception, and settles the step (§ 1798.105(d), 11 CCR § 7022(f))", async () => {
  const id = await entered(sluice, "DELETE", "ann@example.com");
  renderPage(`/requests/${id}`, sluice);
  await userEvent.click(await screen.findByRole("button", { name: "Something is kept at Mailer Inc" }));
  const form = within(screen.getByRole("form", { name: "What Mailer Inc keeps" }));
  await userEvent.click(form.getByRole("combobox", { name: "Under which exception" }));
  await userEvent.click(await screen.findByRole("option", { name: "Legal obligation" }));
  expect(form.getByText("§ 1798.105(d)(8)")).toBeVisible();
  const facts = form.getByRole("textbox", { name: "The facts, as the letter gives them" });
  await userEvent.type(facts, "Law.");
  await userEvent.click(form.getByRole("button", { name: "Keep it, and delete the rest" }));
  expect(await form.findByText(/a bare claim is not allowed/)).toBeVisible();
  await userEvent.clear(facts);
  await userEvent.type(facts, FACTS);
  await userEvent.click(form.getByRole("button", { name: "Keep it, and delete the rest" }));
  const kept = within(await screen.findByRole("region", { name: /^Kept/ }));
  expect(kept.getByText(FACTS)).toBeVisible();
  expect(kept.getByText("no day known")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Something is kept at Mailer Inc" })).toBeNull();
});

test("answers are gathered by party, what must not be disclosed is refused, and the package has one link (11 CCR § 7024)", async () => {
  const id = await entered(sluice, "KNOW_SPECIFIC", "ann@example.com");
  for (const party of ["mailer", "sender", "warehouse"]) await sluice.data(STEP, { id, party });
  renderPage(`/requests/${id}`, sluice);
  expect(await screen.findByText(/once everybody has answered: 1 still to come/)).toBeVisible();
  const barred = new File(["ssn 123-45-6789"], "raw.txt");
  await userEvent.upload(await screen.findByLabelText("Files of Web shop"), barred);
  expect(await screen.findByText(/seems to hold what must never be disclosed/)).toBeVisible();
  await userEvent.upload(screen.getByLabelText("Files of Web shop"), new File(['{"orders":1}'], "orders.json"));
  const papers = within(await screen.findByRole("list", { name: "Papers kept with it" }));
  expect(papers.getByText("orders.json")).toBeVisible();

  await userEvent.click(await screen.findByRole("checkbox", { name: "Password" }));
  await userEvent.click(screen.getByRole("button", { name: "Make the package" }));
  expect(await screen.findByText(/\/privacy\/package\/[\w-]{32}$/)).toBeVisible();
  expect(await papers.findByText(`request-${id}.zip`)).toBeVisible();
});
