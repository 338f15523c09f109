import { accessSync, constants, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type Demo, emptyDemoFolders, startDemo } from "./server.js";

export interface Journey {
  readonly demo: Demo;
  /** A window of its own, as of another person: nothing is shared with the others but the server. */
  readonly open: (address: string, look?: Look) => Promise<Page>;
}

export interface Look {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  /** As where somebody turned scripts off. */
  readonly javaScriptEnabled?: boolean;
  readonly extraHTTPHeaders?: Readonly<Record<string, string>>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PATIENCE = 15_000;

/**
 * Journeys through the built product in Chromium; each test has a fresh server with the demo company's map.
 * Where there is no Chromium they are skipped by name, unless the run is strict.
 */
export function describeJourneys(name: string, suite: (journey: () => Journey) => void): void {
  const found = findChromium();
  if (found === null && process.env["SLUICE_TEST_STRICT"] === "1") {
    test(name, () => {
      throw new Error("There is no Chromium: install one, or set CHROMIUM_PATH.");
    });
    return;
  }
  if (found === null) {
    const why = "no Chromium was found; CHROMIUM_PATH names one";
    describe.skip(`${name} [skipped: ${why}]`, () => test("needs Chromium", () => undefined));
    return;
  }
  jest.setTimeout(120_000);
  describe(name, () => {
    runIn(found, suite);
  });
}

function runIn(executablePath: string, suite: (journey: () => Journey) => void): void {
  let browser: Browser;
  let journey: Journey;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  });
  beforeEach(async () => {
    const demo = await startDemo();
    contexts = [];
    const open = async (address: string, look: Look = {}) => {
      const context = await newContext(browser, look);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(new URL(address, demo.url).href);
      return page;
    };
    journey = { demo, open };
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    await journey.demo.stop();
  });
  afterAll(async () => {
    await browser.close();
    emptyDemoFolders();
  });
  suite(() => journey);
}

async function newContext(browser: Browser, look: Look): Promise<BrowserContext> {
  const { colorScheme = "light", width = 1440, javaScriptEnabled = true, extraHTTPHeaders = {} } = look;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: "reduce",
    locale: "en-US",
    javaScriptEnabled,
    extraHTTPHeaders,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Kept beside the repository's other results, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync("test-results", { recursive: true });
  await page.screenshot({ path: join("test-results", `${name}.png`) });
}

function findChromium(): string | null {
  const given = process.env["CHROMIUM_PATH"];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return (given ? [given] : usual).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
