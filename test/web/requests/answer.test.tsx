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
