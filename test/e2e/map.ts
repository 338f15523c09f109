import type { Core } from "cytoscape";
import type { Locator, Page } from "playwright-core";

/** What the eye sees on the canvas, which has no elements that a locator could find. */
export interface Seen {
  readonly id: string;
  readonly classes: readonly string[];
  readonly badge: boolean;
}

/** Waits until the canvas has come to rest, everything on it placed. */
export async function settled(page: Page): Promise<void> {
  await page.locator(".map-canvas canvas").first().waitFor();
  await page.locator(".map-arranging").waitFor({ state: "detached" });
  await page.waitForFunction(() => {
    const box = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(".map-canvas");
    const cy = box?._cyreg?.cy;
    return cy !== undefined && cy.nodes().nonempty() && !cy.animated() && cy.elements(":animated").empty();
  });
}

export function seenOn(page: Page): Promise<{ readonly nodes: Seen[]; readonly edges: Seen[] }> {
  return page.evaluate(() => {
    const box = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(".map-canvas");
    const look = (element: { id: () => string; classes: () => string[]; data: (name: string) => unknown }) => ({
      id: element.id(),
      classes: [...element.classes()],
      badge: element.data("badge") !== undefined,
    });
    const cy = box?._cyreg?.cy;
    return { nodes: cy?.nodes().map(look) ?? [], edges: cy?.edges().map(look) ?? [] };
  });
}

/** Waits until the element has the mark, as one waits for the wave of an overlay to arrive. */
export async function marked(page: Page, id: string, mark: string): Promise<void> {
  await page.waitForFunction(
    ([wanted, name]) => {
      const box = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(".map-canvas");
      return box?._cyreg?.cy.getElementById(wanted).hasClass(name) === true;
    },
    [id, mark] as const,
  );
}

/** Drags with the mouse from one party to another, as a person draws a flow. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await placeOf(page, from), await placeOf(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 8 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await marked(page, to, "eh-target");
  await page.mouse.up();
}

async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.evaluate((wanted) => {
    const box = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(".map-canvas");
    const found = box?._cyreg?.cy.getElementById(wanted);
    if (!box || !found || found.empty()) return null;
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = found.renderedPosition();
    return { x: left + x, y: top + y };
  }, id);
  if (place === null) throw new Error(`The canvas shows nothing called ${id}.`);
  return place;
}

export function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Details" });
}

/** The section of the side panel under this heading. */
export function section(page: Page, title: string): Locator {
  const heading = page.getByRole("heading", { level: 3, name: new RegExp(`^${title}\\s*\\d*$`) });
  return panel(page).locator("section").filter({ has: heading });
}

/** Finds a party by name and selects it. */
export async function find(page: Page, name: string): Promise<void> {
  const field = page.getByRole("searchbox", { name: "Find on the map" });
  await field.fill(name);
  await field.press("Enter");
  await panel(page).getByRole("heading", { level: 2, name }).waitFor();
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.click();
  await page.getByRole("option", { name: option, exact: true }).click();
  // A list of several choices stays open for the next one and would lie over what is below it.
  await field.press("Tab");
}
