import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Compiles the API to a folder of its own: a process that can be killed runs what a server runs. */
export function compiledAdapter(): { readonly folder: string; readonly adapter: string } {
  const cache = join(process.cwd(), ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "api-"));
  const flags = [
    "--composite",
    "false",
    "--incremental",
    "false",
    "--declaration",
    "false",
    "--tsBuildInfoFile",
    "null",
  ];
  const tsc = ["node_modules/typescript-7/bin/tsc", "-p", "api/tsconfig.json", "--outDir", folder, ...flags];
  spawnSync(process.execPath, tsc, { encoding: "utf8" });
  return { folder, adapter: join(folder, "store", "sqlite", "adapter.js") };
}

/** Takes requests in without end, and says each that was acknowledged; see request-receiver.js. */
export interface Receiver {
  readonly acknowledged: () => readonly string[];
  readonly kill: () => Promise<void>;
}

export function startReceiver(api: string, folder: string, key: string): Receiver {
  const script = join(process.cwd(), "test", "faults", "request-receiver.js");
  const child = spawn(process.execPath, [script, api, folder, key], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  let output = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  return {
    // A line that was cut off is not an answer.
    acknowledged: () => output.split("\n").slice(0, -1),
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}

export interface Writer {
  /** The newest revision that the process was told is safe. */
  acknowledged(): number;
  /** Resolves when the process has said this, for example `begin 2`. */
  says(line: string): Promise<void>;
  errors(): string;
  kill(): Promise<void>;
  readonly exit: Promise<unknown>;
}

/** Writes into the store without end; see store-writer.js. */
export function startWriter(adapter: string, folder: string, size: number): Writer {
  const script = join(process.cwd(), "test", "faults", "store-writer.js");
  const child: ChildProcess = spawn(process.execPath, [script, adapter, folder, String(size)]);
  const exit = once(child, "exit");
  let output = "";
  let errors = "";
  child.stdout?.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr?.on("data", (data: Buffer) => (errors += data.toString()));
  return {
    acknowledged: () => Number(/done (\d+)\n(?!.*done)/s.exec(output)?.[1] ?? 0),
    async says(line) {
      while (!output.includes(`${line}\n`)) {
        if (child.exitCode !== null) throw new Error(`The writer ended: ${errors}`);
        await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data"), exit]);
      }
    },
    errors: () => errors,
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
    exit,
  };
}
