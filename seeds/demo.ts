import { californiaDay } from "../api/common/day.js";
import { readConfig } from "../api/config.js";
import { fillStore } from "./load-company.js";

/**
 * `npm run demo`: the example company in the store that the environment names, where that is still empty, and then
 * the program itself.
 */
try {
  const config = readConfig(process.env);
  const added = await fillStore(config, config.today ?? californiaDay(new Date()));
  const what = added === null ? "There is a map already; it is left as it is." : "The example company is loaded.";
  process.stderr.write(`${what} Open http://${config.host}:${String(config.port)}\n`);
  await import("../api/main.js");
} catch (error) {
  const plain = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The demo cannot start: ${plain}\n`);
  process.exitCode = 1;
}
