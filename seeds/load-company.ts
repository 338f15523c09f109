import { parseArgs } from "node:util";
import { californiaDay, type Day, isDay } from "../api/common/day.js";
import type { Config } from "../api/config.js";
import { contextOf } from "../api/context.js";
import { openKeys } from "../api/keys.js";
import { type Live, openLive } from "../api/live.js";
import { createLog } from "../api/log.js";
import { openStore } from "../api/open-store.js";
import { importRecords, type ImportResult } from "../api/transfer/import.service.js";
import { ndjsonReader, readInBatches } from "../api/transfer/read.js";
import { companyNdjson } from "./company/company.js";
import { loadRequests } from "./load-requests.js";
import { print } from "./print.js";

/** Puts the invented company into a map, by the same way in as everybody's import. */
export function loadCompany(live: Live, today: Day): Promise<ImportResult> {
  const text = new TextEncoder().encode(companyNdjson(today));
  const batches = readInBatches([text], ndjsonReader());
  return importRecords(contextOf(live), { batches, reason: "The example company", dryRun: false });
}

/**
 * `node dist/seeds/load.js --data FOLDER [--today YYYY-MM-DD]` fills an empty data folder; without `--data` the company
 * is written to standard output, for `POST /import` of a server that runs.
 */
export async function loadCommand(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, today: { type: "string" } } });
  const today = values.today ?? californiaDay(new Date());
  if (!isDay(today)) throw new Error("--today must be a day that exists, written YYYY-MM-DD.");
  if (values.data === undefined) await print(companyNdjson(today));
  else process.stderr.write(`${await fill(values.data, today)}\n`);
}

async function fill(folder: string, today: Day): Promise<string> {
  const added = await fillStore({ neo4j: null, dataFolder: folder, key: null }, today);
  return added === null
    ? `There is a map in ${folder} already; it is left as it is.`
    : `The example company is in ${folder}: ${String(added)} records.`;
}

/** Fills the store that a configuration names, where it is empty; null where it holds a map already. */
export async function fillStore(
  config: Pick<Config, "neo4j" | "dataFolder" | "key">,
  today: Day,
): Promise<number | null> {
  const store = await openStore(config);
  try {
    if ((await store.revision()) > 0) return null;
    const live = await openLive({ store, keys: openKeys(config), log: createLog("silent"), today: () => today });
    const { added } = await loadCompany(live, today);
    await loadRequests(live, today);
    return added;
  } finally {
    await store.close();
  }
}
