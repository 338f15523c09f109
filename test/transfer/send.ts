import { type IncomingHttpHeaders, request } from "node:http";
import { Readable } from "node:stream";

export interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Path and query. */
  readonly path?: string;
  readonly body: string | Uint8Array | Iterable<string | Uint8Array>;
}

/** Sends a body in the pieces it is given in, waiting when the server does not take more. */
export function send(url: string, { headers = {}, path = "/import", body }: Sending): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson", ...headers },
    });
    outgoing.on("error", reject).on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.on("error", reject).on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    const pieces = typeof body === "string" || body instanceof Uint8Array ? [body] : body;
    Readable.from(pieces).pipe(outgoing);
  });
}

/** Sends lines and reads the one JSON answer. */
export async function importLines(url: string, lines: readonly unknown[], sending: Partial<Sending> = {}) {
  const body = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const { status, text } = await send(url, { ...sending, body });
  return { status, answer: JSON.parse(text) as Record<string, any> };
}
