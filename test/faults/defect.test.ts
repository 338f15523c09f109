import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { contextOf } from "../../api/context.js";
import { formatError } from "../../api/error-format.js";
import { graphqlServer } from "../../api/graphql-http.js";
import { openLive } from "../../api/live.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import { KEYS } from "../api/sluice.js";

test("a defect is masked, and logged under the id that is shown, without what it failed on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sluice-defect-"));
  const file = join(folder, "log");
  const log = pino({}, pino.destination({ dest: file, sync: true }));
  const real = sqliteStore({ folder });
  const broken = {
    ...real,
    history: () => Promise.reject(new SyntaxError("Unexpected token in jane.doe@example.com")),
  };
  const live = await openLive({ store: broken, keys: KEYS, log, today: () => "2026-11-24" });
  const server = graphqlServer({ log, production: true, httpServer: null });
  await server.start();

  const query = `query($record: ID) { history(record: $record) { totalCount } }`;
  const asked = { query, variables: { record: "john.roe@example.com" } };
  const { body } = await server.executeOperation(asked, { contextValue: contextOf(live) });
  const [error] = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
  expect(error).toMatchObject({
    message: expect.stringMatching(/^Something went wrong \(id [0-9a-f-]{36}\)\.$/),
    path: ["history"],
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
  const logged = readFileSync(file, "utf8");
  expect(logged).toContain(String(error?.extensions?.["id"]));
  expect(logged).toContain("SyntaxError");
  expect(logged).toContain("history");
  expect(logged).not.toMatch(/example\.com/);

  await server.stop();
  await real.close();
  rmSync(folder, { recursive: true });
});

test("a message of the engine itself is logged: it names code and no data", () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  formatError(new TypeError("Cannot read properties of undefined (reading 'from')"), log);
  expect(lines.join("")).toContain("reading 'from'");
});
