import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeJourneys, type Journey, picture } from "./browser.js";
import { settled } from "./map.js";
import type { Demo } from "./server.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Where to look, and what is there once the page is whole. */
const PAGES = [
  { name: "Map", address: "/", whole: (page: Page) => settled(page) },
  { name: "Map with an opt-out", address: "/?overlay=optout&select=sumwise", whole: text("Safe date") },
  { name: "Vendors", address: "/vendors", whole: text("25 vendors") },
  { name: "Vendor", address: "/vendors/sumwise", whole: text("What makes up the exposure") },
  { name: "Contract", address: "/contracts/sumwise-terms", whole: text("Required, and decides the role") },
  { name: "Contracts", address: "/contracts", whole: text("20 contracts") },
  { name: "Gaps", address: "/gaps?gap=send_addendum%2Flintel", whole: text("Why it stands here") },
  { name: "Documents", address: "/documents", whole: text("No documents yet") },
  { name: "Review", address: reviewed, whole: text("clauses read") },
  { name: "Compare", address: "/compare", whole: text("No document was read yet") },
  { name: "Requests", address: "/requests", whole: text("10 requests") },
  { name: "Request", address: requested, whole: text("Why these days") },
  { name: "New request", address: "/new-request", whole: text("What finds the person") },
  { name: "Renewals", address: "/renewals", whole: text("Overdue") },
  { name: "Register", address: "/register", whole: opened("Adlattice", "Multi-state privacy agreement") },
  { name: "History", address: "/history", whole: text("1 change") },
];

describeJourneys("For everybody", (journey) => {
  test.each(PAGES)("$name: nothing against WCAG 2.2 AA, in light and in dark", async ({ name, address, whole }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await journey().open(await addressOf(journey(), address), { colorScheme });
      await whole(page);
      await picture(page, `axe-${name.toLowerCase().replaceAll(" ", "-")}-${colorScheme}`);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`));
      expect(found).toEqual([]);
    }
  });

  test.each(PAGES)("$name: a window of 400 pixels needs no scrolling sideways", async ({ name, address, whole }) => {
    const page = await journey().open(await addressOf(journey(), address), { width: 400 });
    await whole(page);
    await picture(page, `narrow-${name.toLowerCase().replaceAll(" ", "-")}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
  });
});

function addressOf({ demo }: Journey, address: string | ((demo: Demo) => Promise<string>)): Promise<string> {
  return typeof address === "string" ? Promise.resolve(address) : address(demo);
}

/** The review of a document that is recorded as a contract. */
async function reviewed({ url }: Demo): Promise<string> {
  const body = "Mapthimble shall not sell or share the Personal Information.";
  const headers = { "content-type": "application/octet-stream", "x-file-name": "terms.txt" };
  const { id } = (await (await fetch(`${url}/documents`, { method: "POST", headers, body })).json()) as { id: string };
  const contract = `{ contract: { id: "terms", counterparty: "mapthimble", documents: ["${id}"] } }`;
  const query = `mutation { applyChanges(changes: [${contract}]) { revision } }`;
  await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return `/review/${id}`;
}

/** The page of the request that is due first. */
async function requested({ ask }: Demo): Promise<string> {
  const { requests } = (await ask("{ requests(first: 1) { nodes { id } } }")) as {
    requests: { nodes: readonly { id: string }[] };
  };
  return `/requests/${requests.nodes[0]?.id ?? ""}`;
}

function opened(name: string, words: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole("button", { name, exact: true }).click();
    await text(words)(page);
  };
}

function text(words: string): (page: Page) => Promise<void> {
  return (page) => page.getByText(words).first().waitFor();
}
