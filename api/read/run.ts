import { type ChildProcess, spawn } from "node:child_process";
import { setPriority } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DOCUMENT_LIMITS } from "../documents/limits.js";
import { type ProblemCode, problemOf } from "../documents/problems.js";
import type { Reader, Reading, ReadRequest } from "../documents/reading.js";

export interface ReaderOptions {
  /** The compiled `read/main.js`. */
  readonly entry: string;
  readonly limits?: Partial<ReaderLimits>;
}

export interface ReaderLimits {
  readonly seconds: number;
  /** Of JavaScript's own heap. */
  readonly heapMegabytes: number;
  /** Of all its memory, buffers included; held by the system where it can (Linux). */
  readonly memoryMegabytes: number;
  readonly outputBytes: number;
}

const LIMITS: ReaderLimits = {
  seconds: DOCUMENT_LIMITS.seconds,
  heapMegabytes: 384,
  memoryMegabytes: 640,
  outputBytes: 64 * 1024 * 1024,
};

/** Reads each document in a process of its own, so that a bad one can neither stop the server nor fill its memory. */
export function childReader({ entry, limits = {} }: ReaderOptions): Reader {
  const all = { ...LIMITS, ...limits };
  return (request) => readInChild(request, entry, all);
}

async function readInChild(request: ReadRequest, entry: string, limits: ReaderLimits): Promise<Reading> {
  const { bytes, mediaType, signal } = request;
  signal.throwIfAborted();
  const child = spawn(...commandOf([entry, mediaType], limits), { stdio: ["pipe", "pipe", "ignore"], ...BARE });
  const leash = held(child, limits, signal);
  try {
    const [output, ending] = await Promise.all([
      collect(child.stdout, limits.outputBytes, () => leash.kill("too_long")),
      endingOf(child),
      feed(bytes, child.stdin).catch((error: unknown) => {
        leash.kill();
        throw error;
      }),
    ]);
    signal.throwIfAborted();
    const cause = leash.cause();
    return cause === undefined ? readingOf(output, ending) : unreadable(cause);
  } finally {
    leash.release();
  }
}

interface Leash {
  /** Ends the process; the first cause given is what the document is told to have. */
  readonly kill: (cause?: ProblemCode) => void;
  readonly cause: () => ProblemCode | undefined;
  readonly release: () => void;
}

/** Ends the process when its time is over or nobody wants its answer any more. */
function held(child: ChildProcess, { seconds }: ReaderLimits, signal: AbortSignal): Leash {
  if (child.pid !== undefined) yieldToOthers(child.pid);
  let known: ProblemCode | undefined;
  const kill = (cause?: ProblemCode) => {
    known ??= cause;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => kill("too_slow"), seconds * 1_000);
  const abort = () => kill();
  signal.addEventListener("abort", abort);
  const release = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  };
  return { kill, cause: () => known, release };
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code, killedBy) => resolve({ code, killedBy }));
  });
}

/** It is given nothing of ours: no environment, no file, no inherited descriptor. */
const BARE = process.platform === "win32" ? {} : { env: {}, cwd: "/" };

/** A shell sets limits that the system holds, and becomes Node. */
function commandOf(args: readonly string[], limits: ReaderLimits): [string, string[]] {
  const node = [process.execPath, `--max-old-space-size=${limits.heapMegabytes}`, "--no-warnings", ...args];
  if (process.platform === "win32") return [process.execPath, node.slice(1)];
  const script = 'ulimit -d "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -c 0 2>/dev/null; shift 2; exec "$@"';
  return ["/bin/sh", ["-c", script, "sh", `${limits.memoryMegabytes * 1024}`, `${limits.seconds + 5}`, ...node]];
}

/** The server's own answers come first. */
function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // It has ended already, which its exit tells.
  }
}

interface Ending {
  readonly code: number | null;
  readonly killedBy: NodeJS.Signals | null;
}

async function feed(bytes: AsyncIterable<Uint8Array>, into: NodeJS.WritableStream): Promise<void> {
  try {
    await pipeline(Readable.from(bytes), into);
  } catch (error) {
    // A child that has ended takes no more; its exit tells why.
    if (!(typeof error === "object" && error !== null && "code" in error && ENDED.has(String(error.code)))) throw error;
  }
}

const ENDED = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"]);

async function collect(from: AsyncIterable<Buffer>, most: number, tooMuch: () => void): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of from) {
    length += piece.length;
    if (length > most) tooMuch();
    else pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** Node and the system end a process that asks for too much memory by these. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(["SIGABRT", "SIGTRAP", "SIGSEGV", "SIGILL", "SIGBUS", "SIGKILL"]);

function readingOf(output: string, { code, killedBy }: Ending): Reading {
  if (killedBy === "SIGXCPU") return unreadable("too_slow");
  if (killedBy !== null) return unreadable(OUT_OF_MEMORY.has(killedBy) ? "too_heavy" : "failed");
  if (code !== 0) return unreadable("failed");
  return JSON.parse(output) as Reading;
}

function unreadable(code: ProblemCode): Reading {
  return { state: "unreadable", mediaType: null, pages: null, problem: problemOf(code) };
}
