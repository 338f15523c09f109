import { type ChildProcess, execFileSync, spawn, type SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";

export interface Process {
  readonly child: ChildProcess;
  /** Its address, once it says that it is ready. */
  readonly url: Promise<string>;
  /** Everything it wrote on standard error, and its exit code, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** The program as people run it: the compiled one, in a process of its own, with this environment and no other. */
export function startProcess(environment: Record<string, string>, options: Pick<SpawnOptions, "uid"> = {}): Process {
  const env = { PATH: process.env["PATH"] ?? "", PORT: "0", ...environment };
  const child = spawn(process.execPath, ["dist/api/main.js"], {
    ...options,
    env,
    stdio: ["ignore", "inherit", "pipe"],
  });
  let said = "";
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on("close", (code) => {
      resolve({ code, said });
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /"url":"([^"]+)"/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => {
      reject(new Error(`It ended before it was ready: ${said}`));
    });
  });
  // Whoever waits for the end only must not be troubled by an address that never comes.
  url.catch(() => undefined);
  return { child, url, ended };
}

/** Tests run from the sources; these need what is built from them. Nothing is compiled again that is up to date. */
export function buildApi(): void {
  execFileSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-b", "api"], { stdio: "inherit" });
  if (!existsSync("dist/api/main.js")) throw new Error("The API was not built.");
}
