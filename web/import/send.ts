/** Sends a file to be tried or imported, and tells how far the server has read while it does. */
export interface Imported {
  readonly revision: number;
  readonly changed: boolean;
  readonly lines: number;
  readonly changedRecords: number;
  readonly added: number;
  readonly removed: number;
}

export interface BadLine {
  readonly line: number | null;
  readonly field: string;
  readonly record: string | null;
  readonly message: string;
}

export interface Refused {
  readonly message: string;
  readonly errors: readonly BadLine[];
  readonly errorCount: number;
}

export type Outcome = { readonly done: Imported } | { readonly refused: Refused };

/** What the server is at, and how many lines it has read. */
export interface Progress {
  readonly stage: "reading" | "applying" | "saving";
  readonly lines: number;
}

export interface Sending {
  readonly file: File;
  /** The kind of every row of a CSV that does not say so itself. */
  readonly type: string | null;
  readonly dryRun: boolean;
  readonly onProgress: (progress: Progress) => void;
}

export function isCsv(file: File): boolean {
  return /\.csv$/i.test(file.name) || file.type === "text/csv";
}

export async function send({ file, type, dryRun, onProgress }: Sending): Promise<Outcome> {
  const csv = isCsv(file);
  const asked = new URLSearchParams({ dryRun: dryRun ? "1" : "0", reason: `Import of ${plainName(file.name)}` });
  if (csv && type !== null) asked.set("type", type);
  const response = await fetch(`/import?${asked.toString()}`, {
    method: "POST",
    headers: { "Content-Type": csv ? "text/csv" : "application/x-ndjson", Accept: "application/x-ndjson" },
    body: file,
  });
  let last: Message = {};
  for await (const message of messagesOf(response)) {
    if (message.progress) onProgress(message.progress);
    last = message;
  }
  if (last.result) return { done: last.result };
  const {
    message = "The server gave no answer.",
    errors = [],
    errorCount = errors.length,
  } = last.error ?? last.errors?.[0] ?? {};
  return { refused: { message, errors, errorCount } };
}

interface Message {
  readonly progress?: Progress;
  readonly result?: Imported;
  readonly error?: Partial<Refused>;
  readonly errors?: readonly Partial<Refused>[];
}

async function* messagesOf(response: Response): AsyncGenerator<Message> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const piece = await reader?.read();
    const lines = (rest + (piece?.value ?? "")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as Message;
    if (!piece || piece.done) break;
  }
  if (rest.trim() !== "") yield JSON.parse(rest) as Message;
}

/** A reason is one line of bounded length, and a file may be called anything. */
function plainName(name: string): string {
  return name.replace(/\p{Cc}/gu, " ").slice(0, 200);
}
