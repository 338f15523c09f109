/**
 * A process of its own that takes opt-outs in until it is killed, many at once as a server does, and says on its
 * output which were acknowledged. Arguments: the compiled API, the folder, and the key.
 */
import { join } from "node:path";

const [api, folder, key] = process.argv.slice(2);
const load = (name) => import(join(api, name));
const { contextOf } = await load("context.js");
const { keysOf } = await load("keys.js");
const { openLive } = await load("live.js");
const { createLog } = await load("log.js");
const { receive } = await load("requests/intake/receive.service.js");
const { sqliteStore } = await load("store/sqlite/adapter.js");

const live = await openLive({
  store: sqliteStore({ folder }),
  keys: keysOf(Buffer.from(key, "base64")),
  log: createLog("silent"),
  today: () => "2026-11-24",
});

await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((line) => takeIn(line)));

async function takeIn(line) {
  for (let at = 0; ; at++) {
    const identifiers = [{ type: "email", value: `p${line}-${at}@example.com` }];
    const incoming = { right: "opt_out_sale_share", method: "web_form", identifiers };
    const { request } = await receive(contextOf(live), incoming);
    process.stdout.write(`${request.id}\n`);
  }
}
