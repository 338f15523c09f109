import express from "express";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Live } from "../../../api/live.js";
import { answersRouter } from "../../../api/requests/package/answers.http.js";

export interface Answering {
  readonly stop: () => Promise<void>;
}

/** Files that a page sends go over HTTP to the endpoint itself: jsdom has no fetch of its own. */
export async function answeringFetch(live: Live): Promise<Answering> {
  // The endpoint is given Node's bytes, and asks whether they are: jsdom has another class of that name.
  globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;
  const server = express().use(answersRouter(live)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  globalThis.fetch = async (path, init) => {
    const given = init?.headers as Record<string, string>;
    return sent({ port, path: path as string, given }, await bytesOf(init?.body as Blob));
  };
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { stop };
}

interface Sending {
  readonly port: number;
  readonly path: string;
  readonly given: Readonly<Record<string, string>>;
}

function sent({ port, path, given }: Sending, bytes: Buffer): Promise<Response> {
  const headers = { ...given, "content-length": bytes.length };
  return new Promise((done, failed) => {
    const asked = request({ host: "127.0.0.1", port, path, method: "POST", headers, agent: false });
    asked.once("error", failed);
    asked.once("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("end", () => {
        const json = () => Promise.resolve(JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown);
        done({ ok: response.statusCode === 201, json } as Response);
      });
    });
    asked.end(bytes);
  });
}

function bytesOf(body: Blob): Promise<Buffer> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(Buffer.from(reader.result as ArrayBuffer));
    reader.onerror = () => failed(reader.error ?? new Error("The file cannot be read."));
    reader.readAsArrayBuffer(body);
  });
}
