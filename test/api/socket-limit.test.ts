import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { WebSocket } from "ws";
import { openLive } from "../../api/live.js";
import { startServer } from "../../api/server.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import { KEYS } from "./sluice.js";

test("a message over 16 MB closes its socket with 1009 and is one line of the log, and others stay open", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sluice-socket-"));
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const printed = jest.spyOn(console, "error");
  const live = await openLive({ store: sqliteStore({ folder }), keys: KEYS, log, today: () => "2026-11-24" });
  const config = { host: "127.0.0.1", port: 0, production: false };
  const server = await startServer({ live, config, webFolder: null });
  const [loud, calm] = await Promise.all([opened(server.url), opened(server.url)]);

  const closed = new Promise<number>((resolve) => loud.on("close", resolve));
  loud.send("x".repeat(17 * 1024 * 1024));
  expect(await closed).toBe(1009);
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ code: "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH", level: 40 }),
  ]);
  expect(printed).not.toHaveBeenCalled();
  expect(calm.readyState).toBe(WebSocket.OPEN);

  calm.terminate();
  await server.stop();
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

function opened(url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  // The server may hang up while the message is still being sent.
  socket.on("error", () => undefined);
  return new Promise((resolve) => socket.on("open", () => resolve(socket)));
}
