import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProcess } from "../faults/process.js";

/** The day on which the demo company is looked at. */
export const TODAY = "2026-11-24";

export interface Demo {
  readonly url: string;
  /** Where it keeps everything. */
  readonly folder: string;
  readonly ask: (query: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

const folders: string[] = [];
let seeded: string | null = null;

/** The built product in a process of its own, on a fresh copy of the demo company's map. */
export async function startDemo(): Promise<Demo> {
  seeded ??= seed();
  const folder = newFolder();
  cpSync(seeded, folder, { recursive: true });
  const { child, url, ended } = startProcess({ SLUICE_DATA: folder, SLUICE_TODAY: TODAY });
  const address = await url;
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { url: address, folder, ask: (query) => ask(address, query), stop };
}

export function emptyDemoFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  seeded = null;
}

function seed(): string {
  if (!existsSync("dist/api/main.js") || !existsSync("dist/seeds/load.js") || !existsSync("dist/web/index.html"))
    execFileSync("npm", ["run", "build"], { stdio: "inherit" });
  const folder = newFolder();
  execFileSync(process.execPath, ["dist/seeds/load.js", "--data", folder, "--today", TODAY], { stdio: "pipe" });
  return folder;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sluice-e2e-"));
  folders.push(folder);
  return folder;
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data } = (await answer.json()) as { data: unknown };
  return data;
}
