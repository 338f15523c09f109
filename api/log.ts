import { destination, type Logger, pino } from "pino";

export type Log = Logger;

/** Structured lines on standard error, so that standard output stays free for what a command prints. */
export function createLog(level: "info" | "silent" = "info"): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
}

/** Messages made by the engine itself name code and never data; others may quote what they failed on. */
const PLAIN = new Set(["TypeError", "RangeError", "ReferenceError"]);

/** What may be written about a defect: where, and what kind. Its message only where it cannot hold personal data. */
export function describeDefect(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return {
    kind: error.name,
    ...(PLAIN.has(error.name) ? { message: error.message } : {}),
    ...code,
    at: frames.slice(0, 12),
  };
}
