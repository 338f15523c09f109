import { readFileSync } from "node:fs";
import { z } from "zod";
import { quote } from "./common/errors.js";
import { type Config, ConfigError } from "./config.js";
import type { ExchangeDirectory } from "./requests/exchange/directory.js";

const KEY_LENGTH = 32;
const DIRECTORY = z.array(
  z.object({ id: z.string().regex(/^[\w-]{1,100}$/), name: z.string().min(1).max(200), verify_key: z.string() }),
);

/**
 * The agents that DRP_AGENTS names: a JSON list as the protocol's directory has it (3.05.1), of which `id`, `name` and
 * `verify_key` are read. Throws, naming the variable.
 */
export function openExchange({ exchange }: Pick<Config, "exchange">): ExchangeDirectory | null {
  if (exchange === null) return null;
  const agents = listed(exchange.agentsFile).map(({ id, name, verify_key: key }) => {
    const verifyKey = Buffer.from(key, "base64");
    if (verifyKey.length !== KEY_LENGTH)
      throw new ConfigError("DRP_AGENTS", `has a verify_key of ${quote(id)} that is not 32 bytes in base64.`);
    return { id, name, verifyKey };
  });
  if (new Set(agents.map(({ id }) => id)).size < agents.length)
    throw new ConfigError("DRP_AGENTS", "has two agents with the same id.");
  return { business: exchange.business, agents };
}

function listed(path: string): z.infer<typeof DIRECTORY> {
  const found = DIRECTORY.safeParse(parsed(path));
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const where = issue?.path.map(String).join(".") ?? "";
  const rows = 'a JSON list of {"id", "name", "verify_key"}';
  throw new ConfigError("DRP_AGENTS", `must be ${rows}: ${where === "" ? "" : `${where}: `}${issue?.message ?? ""}`);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new ConfigError("DRP_AGENTS", "must be the path of a JSON file that can be read.");
  }
}
